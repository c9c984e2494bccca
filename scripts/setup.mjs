// Makes a fresh clone ready: packages, the pinned Node, a browser, the language data. Runs before
// `npm start`, `npm test`, `npm run build` and `npm run eval`; takes a moment when all is there.
//
//   node scripts/setup.mjs                 both browsers
//   node scripts/setup.mjs --any-browser   one browser, whichever
//   node scripts/setup.mjs --no-browser
import { ensureAnyBrowser, ensureBrowsers } from './setup/browsers.mjs';
import { ensureData } from './setup/data.mjs';
import { ensurePackages } from './setup/packages.mjs';
import { SetupError, say } from './setup/run.mjs';

const OLDEST_NODE = 20;

/** @param {readonly string[]} options */
async function setUp(options) {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    throw new SetupError(`Node ${process.versions.node} is too old: install Node 20 or newer`);
  }
  await ensurePackages();
  if (options.includes('--any-browser')) await ensureAnyBrowser();
  else if (!options.includes('--no-browser')) await ensureBrowsers(['chrome', 'firefox']);
  await ensureData();
}

try {
  await setUp(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  say(`setup: ${error.message}`);
  process.exitCode = 1;
}
