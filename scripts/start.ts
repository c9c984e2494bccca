/**
 * Builds the extension and opens a browser with it, on the sample article or on a page of your choice.
 *
 *   npm start [-- firefox] [-- URL]
 *
 * Without a display it takes pictures of the overlay and of the popup instead, and says where they are.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { type BrowserName, ensureBrowsers, findBrowser } from '@/scripts/setup/browsers.mjs';
import { SetupError } from '@/scripts/setup/run.mjs';
import { type Launched, launch } from '@/tests/e2e/harness/launch';
import { overlayIn } from '@/tests/e2e/harness/overlay';
import { pictureOfPopup } from '@/tests/e2e/harness/pictures';
import { serve } from '@/tests/e2e/harness/server';

const PICTURES = '.cache/start';

/** Exit code of a program that was ended by Ctrl-C. */
const INTERRUPTED = 130;

async function main(args: readonly string[]): Promise<void> {
  const address = args.find((argument) => /^(?:https?|file):/.test(argument));
  const name = browserFrom(args);
  await ensureBrowsers([name]);
  say(`building for ${name}`);
  const { status } = spawnSync('npx', ['wxt', 'build', '-b', name], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new SetupError(`the build failed: npx wxt build -b ${name}`);

  const site = await serve();
  const url = address ?? site.url('/sample/article.html');
  const headless = !hasDisplay();
  say(`opening ${url} in ${name}${headless ? ', without a window: there is no display' : ''}`);
  const launched = await launch(name, { headless });
  process.once('SIGINT', () => {
    void launched.browser.close().then(() => process.exit(INTERRUPTED));
  });
  try {
    if (headless) await takePictures(name, launched, url);
    else await showUntilClosed(launched.browser, url);
  } finally {
    await launched.browser.close();
    await site.close();
  }
}

/** The browser that was asked for, else the one that is there, Chrome first. */
function browserFrom(args: readonly string[]): BrowserName {
  if (args.includes('firefox')) return 'firefox';
  if (args.includes('chrome')) return 'chrome';
  return findBrowser('chrome') || !findBrowser('firefox') ? 'chrome' : 'firefox';
}

function hasDisplay(): boolean {
  const ownDisplay = process.platform === 'win32' || process.platform === 'darwin';
  return ownDisplay || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function takePictures(name: BrowserName, launched: Launched, url: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const page = await launched.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(url);
  const overlay = overlayIn(page);
  try {
    await overlay.opened();
    await overlay.annotated();
  } catch {
    say('no overlay opened on this page');
  }
  const ofOverlay = resolve(PICTURES, `${name}-overlay.png`);
  await page.screenshot({ path: ofOverlay });
  const ofPopup = resolve(PICTURES, `${name}-popup.png`);
  await pictureOfPopup(launched, ofPopup);
  say(`pictures: ${ofOverlay} ${ofPopup}`);
}

async function showUntilClosed(browser: Browser, url: string): Promise<void> {
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  const [page] = await browser.pages();
  await (page ?? (await browser.newPage())).goto(url);
  say('close the browser, or press Ctrl-C, to end');
  await closed;
}

function say(line: string): void {
  console.log(`start: ${line}`);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  say(error.message);
  process.exitCode = 1;
}
