/**
 * Renders the icons from their one drawing, assets/icons/mark.svg: `npm run icons`. The pictures are
 * committed, so that a build needs no browser; run it when the drawing or a colour changes.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureBrowsers, findBrowser } from '@/scripts/setup/browsers.mjs';

const FOLDER = 'public/icon';

/** What toolbars show, at one and two pixels to the point. */
const TOOLBAR_SIZES = [16, 32];

/** The extension's own icon stands in the list of extensions and in the stores too. */
const OWN_STATE = 'found';
const OWN_SIZES = [...TOOLBAR_SIZES, 48, 128];

interface Colours {
  readonly ground: string;
  readonly edge: string;
  readonly mark: string;
  readonly strike: string;
}

/** The colours of assets/tokens.css; grey enough between to be seen on light and on dark toolbars. */
const STATES: Readonly<Record<string, Colours>> = {
  found: { ground: '#a8382a', edge: '#a8382a', mark: '#fbfaf7', strike: 'none' },
  off: { ground: 'none', edge: '#8b857b', mark: '#8b857b', strike: '#a8382a' },
  open: { ground: '#fbfaf7', edge: '#a8382a', mark: '#a8382a', strike: 'none' },
  quiet: { ground: '#8b857b', edge: '#8b857b', mark: '#fbfaf7', strike: 'none' },
};

await ensureBrowsers(['chrome']);
const executablePath = findBrowser('chrome');
if (!executablePath) throw new Error("no chrome found: run 'node scripts/setup.mjs'");
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
const drawing = readFileSync('assets/icons/mark.svg', 'utf8');
mkdirSync(FOLDER, { recursive: true });
for (const [state, colours] of Object.entries(STATES)) {
  const style = Object.entries(colours).map(([name, colour]) => `--${name}: ${colour}`);
  for (const size of state === OWN_STATE ? OWN_SIZES : TOOLBAR_SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>:root { ${style.join(';')} } body { margin: 0 } svg { display: block }</style>${drawing}`,
    );
    await page.screenshot({ path: join(FOLDER, `${state}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
console.log(`icons: ${FOLDER}`);
