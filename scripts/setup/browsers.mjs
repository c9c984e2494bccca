// Finds the browsers that the extension is started and tested in; on Debian, as root, installs them.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, SetupError, tail, timed } from './run.mjs';

/** @typedef {'chrome' | 'firefox'} BrowserName */

/** @type {readonly BrowserName[]} */
export const BROWSERS = ['chrome', 'firefox'];

const PROGRAMS = {
  chrome: {
    variable: 'CHROME_PATH',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'chrome.exe',
    ],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debian: 'chromium',
    advice: 'install Chromium or Chrome, or set CHROME_PATH to it',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr', 'firefox.exe'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debian: 'firefox-esr',
    advice: 'install Firefox 142 or newer, or set FIREFOX_PATH to it',
  },
};

/** Without it headless screenshots show boxes instead of Chinese. */
const DEBIAN_FONTS = 'fonts-noto-cjk';

/**
 * The program's path, or null.
 *
 * @param {BrowserName} name
 * @returns {string | null}
 */
export function findBrowser(name) {
  const { variable, commands, places } = PROGRAMS[name];
  const chosen = process.env[variable];
  if (chosen) {
    if (isProgram(chosen)) return chosen;
    throw new SetupError(`${variable} is ${chosen}, which is no program`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...candidates, ...places].find(isProgram) ?? null;
}

/**
 * Makes sure that each of `names` is there, and installs what is missing where that is possible.
 *
 * @param {readonly BrowserName[]} names
 */
export async function ensureBrowsers(names) {
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length === 0) return;
  const advice = missing.map((name) => PROGRAMS[name].advice).join('; ');
  if (!existsSync('/etc/debian_version')) throw new SetupError(advice);
  const packages = [...missing.map((name) => PROGRAMS[name].debian), DEBIAN_FONTS];
  if (process.getuid?.() !== 0) {
    throw new SetupError(`${advice} (here: sudo apt-get install ${packages.join(' ')})`);
  }
  await timed(`installing ${packages.join(', ')} (apt-get)`, () => aptInstall(packages));
  const still = missing.filter((name) => findBrowser(name) === null);
  if (still.length > 0) throw new SetupError(still.map((name) => PROGRAMS[name].advice).join('; '));
}

/** One browser of either kind is enough to start with. */
export async function ensureAnyBrowser() {
  if (BROWSERS.every((name) => findBrowser(name) === null)) await ensureBrowsers(['chrome']);
}

/** @param {readonly string[]} packages */
async function aptInstall(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  const { ok, output } = await run(
    'apt-get',
    ['install', '-y', '-qq', '--no-install-recommends', ...packages],
    { env },
  );
  if (!ok) throw new SetupError(`apt-get could not install ${packages.join(' ')}\n${tail(output)}`);
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
