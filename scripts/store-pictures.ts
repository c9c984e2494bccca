/**
 * Takes the pictures of the store entries (docs/store), on our sample article, in Chromium, whose
 * interface speaks all three languages: `npm run screenshots:store`.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launch } from '@/tests/e2e/harness/launch';
import { overlayIn } from '@/tests/e2e/harness/overlay';
import { pointAt } from '@/tests/e2e/harness/press';
import { serve } from '@/tests/e2e/harness/server';
import { setSettings } from '@/tests/e2e/harness/storage';
import { until } from '@/tests/e2e/harness/until';

const FOLDER = 'docs/store/pictures';
/** The Chrome Web Store's size; AMO takes any. */
const VIEWPORT = { width: 1280, height: 800 };
/** Beside the sample article, whose pictures it shows. */
const PATH = '/sample/store.html';

/** The language of the interface, how its reader would read, and the word that is looked up. */
const ENTRIES = {
  en: { language: 'en', settings: { script: 'hans', reading: 'pinyin' }, word: '银行' },
  zh_CN: { language: 'zh-CN', settings: { script: 'hans', reading: 'pinyin' }, word: '银行' },
  zh_TW: {
    language: 'zh-TW',
    settings: { script: 'hant', region: 'tw', reading: 'zhuyin' },
    word: '銀行',
  },
} as const;

type Entry = keyof typeof ENTRIES;

/** In which order the stores show them. */
const LOOKS = [
  { name: '1-article', settings: { theme: 'light' }, show: () => Promise.resolve() },
  { name: '2-word', settings: { theme: 'light' }, show: lookUp },
  {
    name: '3-dark',
    settings: { theme: 'dark' },
    show: (page: Page) => scrollTo(page, 'article [data-block="9"]', 'start'),
  },
  {
    name: '4-large',
    settings: { theme: 'sepia', outline: 'rail', textSize: 26 },
    show: (page: Page) => scrollTo(page, 'article [data-block="5"]', 'start'),
  },
] as const;

/** The sample article with the punctuation that a careful editor would have given it; the sample is of a mirror site. */
function edited(entry: Entry): string {
  const wide = readFileSync('assets/sample/article.html', 'utf8')
    .replace('變?yōu)?ldquo;', '變為“')
    .replace(/(?<=[\p{Script=Han}”》])[,:](?=[\p{Script=Han}“《])/gu, (sign) =>
      sign === ',' ? '，' : '：',
    );
  return entry === 'zh_TW' ? wide.replaceAll('“', '「').replaceAll('”', '」') : wide;
}

function scrollTo(page: Page, selector: string, block: 'start' | 'center'): Promise<void> {
  return page.evaluate(
    (wanted, block) => {
      const root = document.querySelector('qingdu-reader')?.shadowRoot;
      root?.querySelector(wanted)?.scrollIntoView({ block, behavior: 'instant' });
    },
    selector,
    block,
  );
}

async function lookUp(page: Page, word: string): Promise<void> {
  const place = { host: 'qingdu-reader', selector: 'article p [data-word]', text: word } as const;
  const { x, y } = await pointAt(page, place);
  await page.mouse.move(x - 2, y);
  await page.mouse.move(x, y);
  await until('the card says what the word means', async () =>
    (await overlayIn(page).textOf('.word-card'))?.includes('bank'),
  );
}

mkdirSync(FOLDER, { recursive: true });
const site = await serve();
for (const entry of Object.keys(ENTRIES) as Entry[]) {
  const { language, settings, word } = ENTRIES[entry];
  site.put(PATH, { body: edited(entry) });
  const launched = await launch('chrome', { language, viewport: VIEWPORT, reducedMotion: true });
  for (const look of LOOKS) {
    await setSettings(launched, { ...settings, ...look.settings });
    const page = await launched.browser.newPage();
    await page.goto(site.url(PATH));
    const overlay = overlayIn(page);
    await overlay.annotated();
    await until('its words are counted', () => overlay.textOf('.article-words'));
    await look.show(page, word);
    await page.screenshot({ path: join(FOLDER, `${entry}-${look.name}.png`) });
    await page.close();
  }
  await launched.browser.close();
}
await site.close();
console.log(`screenshots: ${FOLDER}`);
