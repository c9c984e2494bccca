/**
 * Takes the README's pictures, on our sample article, in both browsers or in one:
 * `npm run screenshots [-- firefox]`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { BROWSERS, type BrowserName } from '@/scripts/setup/browsers.mjs';
import { type Launched, type LaunchOptions, launch } from '@/tests/e2e/harness/launch';
import { overlayIn } from '@/tests/e2e/harness/overlay';
import { pictureOfPopup } from '@/tests/e2e/harness/pictures';
import { serve } from '@/tests/e2e/harness/server';
import { setSettings } from '@/tests/e2e/harness/storage';

const FOLDER = 'docs/screenshots';
/** The browsers' names in file names. */
const PROGRAMS: Readonly<Record<BrowserName, string>> = { chrome: 'chromium', firefox: 'firefox' };
const WIDE = { width: 1200, height: 780 };
const NARROW = { width: 420, height: 780 };

interface Picture {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly settings: Readonly<Record<string, unknown>>;
  readonly colorScheme: 'light' | 'dark';
}

const OVERLAYS: readonly Picture[] = [
  { name: 'light', viewport: WIDE, settings: { script: 'hans' }, colorScheme: 'light' },
  { name: 'dark', viewport: WIDE, settings: { script: 'hant' }, colorScheme: 'dark' },
  { name: 'narrow', viewport: NARROW, settings: { script: 'hans' }, colorScheme: 'light' },
  {
    name: 'zhuyin',
    viewport: WIDE,
    settings: { reading: 'zhuyin', script: 'hant' },
    colorScheme: 'light',
  },
];

/** Chromium alone speaks other languages without a package of the system's. */
const POPUP_LANGUAGES: Readonly<Record<BrowserName, readonly string[]>> = {
  chrome: ['en', 'zh-CN', 'zh-TW'],
  firefox: ['en'],
};

async function withBrowser(
  name: BrowserName,
  options: LaunchOptions,
  work: (launched: Launched) => Promise<void>,
): Promise<void> {
  const launched = await launch(name, options);
  await work(launched);
  await launched.browser.close();
}

async function takeOverlay(name: BrowserName, url: string, picture: Picture): Promise<void> {
  await withBrowser(name, { colorScheme: picture.colorScheme }, async (launched) => {
    await setSettings(launched, picture.settings);
    const page = await launched.browser.newPage();
    await page.setViewport(picture.viewport);
    await page.goto(url);
    await overlayIn(page).annotated();
    // Firefox leaves the place of the page's scroll bars empty in its pictures.
    const { width, height } = await page.evaluate(() => {
      const { clientWidth, clientHeight } = document.documentElement;
      return { width: clientWidth, height: clientHeight };
    });
    const path = join(FOLDER, `overlay-${picture.name}-${PROGRAMS[name]}.png`);
    await page.screenshot({ path, clip: { x: 0, y: 0, width, height } });
  });
}

async function takePopup(name: BrowserName, url: string, language: string): Promise<void> {
  await withBrowser(name, { language }, async (launched) => {
    const page = await launched.browser.newPage();
    await page.goto(url);
    await overlayIn(page).opened();
    await pictureOfPopup(launched, join(FOLDER, `popup-${language}-${PROGRAMS[name]}.png`));
  });
}

mkdirSync(FOLDER, { recursive: true });
const site = await serve();
const url = site.url('/sample/article.html');
const [only] = process.argv.slice(2);
for (const name of BROWSERS.filter((browser) => !only || browser === only)) {
  for (const picture of OVERLAYS) await takeOverlay(name, url, picture);
  for (const language of POPUP_LANGUAGES[name]) await takePopup(name, url, language);
}
await site.close();
console.log(`screenshots: ${FOLDER}`);
