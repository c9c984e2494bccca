import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserName, findBrowser } from '@/scripts/setup/browsers.mjs';
import { ROOT } from '@/scripts/setup/run.mjs';
import { until } from './until';

/** Any would do; set in advance, so that the addresses of our pages are known. */
const FIREFOX_UUID = '7d1f8a52-54d1-4a9c-9a5e-3f0c2b6d9e10';

const CHROMIUM_FLAGS = [
  // Root has no sandbox, and CI is root.
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface LaunchOptions {
  readonly headless?: boolean;
  /** A port of this machine that answers for all other hosts (harness/server). */
  readonly proxyPort?: number;
  /** The language of the browser's interface, which Chromium alone can change without a package. */
  readonly language?: string;
  /** What pages learn of the reader's liking; the light one by default. */
  readonly colorScheme?: 'light' | 'dark';
  /** Whether pages learn that the reader wants nothing to move. */
  readonly reducedMotion?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  /** After how many idle milliseconds Firefox stops the background page. Chromium: see suspend(). */
  readonly firefoxIdleMs?: number;
  /** Code to stand before a script of the extension, by its path: what a test needs in the extension's own world. */
  readonly before?: Readonly<Record<string, string>>;
  /** A folder that keeps the browser's profile from one start to the next; a new profile by default. */
  readonly profile?: string;
}

export interface Launched {
  readonly browser: Browser;
  /** The address of a file of the extension. */
  extensionUrl(path: string): string;
}

/** Starts a browser, with a new profile, and the built extension in it. */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Launched> {
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(`no ${name} found: run 'node scripts/setup.mjs'`);
  const built = join(ROOT, '.output', `${name}-mv3`);
  if (!existsSync(built)) throw new Error(`${built} is missing: run 'npm run build'`);
  const extension = options.before ? changedCopy(built, options.before) : built;
  const launched = await (name === 'chrome'
    ? launchChromium(executablePath, extension, options)
    : launchFirefox(executablePath, extension, options));
  await closeWelcome(launched);
  return launched;
}

/** A copy of a build, for this process, with code before some of its scripts. */
function changedCopy(built: string, before: Readonly<Record<string, string>>): string {
  const copy = mkdtempSync(join(tmpdir(), 'qingdu-'));
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
  cpSync(built, copy, { recursive: true });
  for (const [path, code] of Object.entries(before)) {
    const file = join(copy, path);
    writeFileSync(file, `${code}\n${readFileSync(file, 'utf8')}`);
  }
  return copy;
}

/** Waits for the page that greets after the install, and closes it: it would take the focus from a test's pages. */
async function closeWelcome({ browser, extensionUrl }: Launched): Promise<void> {
  const url = extensionUrl('welcome.html');
  await until('the welcome page has opened', async () => {
    let welcome: Page | undefined;
    for (const page of await browser.pages()) {
      // Firefox tells of pages of an extension by themselves alone: page.url() is about:blank.
      if ((await page.evaluate(() => location.href)) === url) welcome = page;
    }
    await welcome?.close();
    return welcome;
  });
}

async function launchChromium(
  executablePath: string,
  extension: string,
  {
    headless = true,
    proxyPort,
    language,
    colorScheme,
    reducedMotion = false,
    viewport,
    profile,
  }: LaunchOptions,
): Promise<Launched> {
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    defaultViewport: viewport ?? null,
    pipe: true,
    enableExtensions: true,
    ...(profile ? { userDataDir: profile } : {}),
    ...(language ? { env: { ...process.env, LANGUAGE: language.replace('-', '_') } } : {}),
    args: [
      ...CHROMIUM_FLAGS,
      '--window-size=1280,900',
      `--blink-settings=preferredColorScheme=${colorScheme === 'dark' ? 0 : 1}`,
      ...(reducedMotion ? ['--force-prefers-reduced-motion'] : []),
      ...(proxyPort ? [`--proxy-server=127.0.0.1:${proxyPort}`] : []),
      ...(language ? [`--lang=${language}`] : []),
    ],
  });
  const id = await browser.installExtension(extension);
  return { browser, extensionUrl: (path) => `chrome-extension://${id}/${path}` };
}

async function launchFirefox(
  executablePath: string,
  extension: string,
  {
    headless = true,
    proxyPort,
    colorScheme,
    reducedMotion = false,
    viewport,
    firefoxIdleMs,
    profile,
  }: LaunchOptions,
): Promise<Launched> {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const { id } = manifest.browser_specific_settings.gecko;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: viewport ?? null,
    ...(profile ? { userDataDir: profile } : {}),
    // Without it no page of an extension can be opened by remote control.
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    // Lets the address below count: what Firefox would else fetch for itself, again and again.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: FIREFOX_UUID }),
      // What the popup asks for is granted: nobody is there to say so.
      'extensions.webextOptionalPermissionPrompts': false,
      // Exceptions in background pages then show on standard error.
      'browser.dom.window.dump.enabled': true,
      'app.normandy.enabled': false,
      'messaging-system.rsexperimentloader.enabled': false,
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'ui.prefersReducedMotion': reducedMotion ? 1 : 0,
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
      // A temporary add-on is uninstalled when the browser closes, and what it stored would go with it.
      ...(profile
        ? {
            'extensions.webextensions.keepStorageOnUninstall': true,
            'extensions.webextensions.keepUuidOnUninstall': true,
          }
        : {}),
      ...(firefoxIdleMs ? { 'extensions.background.idle.timeout': firefoxIdleMs } : {}),
      ...(proxyPort ? proxyPreferences(proxyPort) : {}),
    },
  });
  await browser.installExtension(extension);
  return { browser, extensionUrl: (path) => `moz-extension://${FIREFOX_UUID}/${path}` };
}

function proxyPreferences(port: number): Record<string, string | number> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
  };
}
