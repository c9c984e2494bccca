/**
 * Takes the pictures of the store entries (docs/store), on our sample article, in Chromium, whose
 * interface speaks all three languages: `npm run screenshots:store`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '@/tests/e2e/harness/launch';
import { overlayIn } from '@/tests/e2e/harness/overlay';
import { serve } from '@/tests/e2e/harness/server';
import { setSettings } from '@/tests/e2e/harness/storage';

const FOLDER = 'docs/store/pictures';
/** The Chrome Web Store's size; AMO takes any. */
const VIEWPORT = { width: 1280, height: 800 };

/** The language of the interface, and how its reader would read. */
const ENTRIES = {
  en: { language: 'en', settings: { script: 'hans', reading: 'pinyin' } },
  zh_CN: { language: 'zh-CN', settings: { script: 'hans', reading: 'pinyin' } },
  zh_TW: { language: 'zh-TW', settings: { script: 'hant', region: 'tw', reading: 'zhuyin' } },
} as const;

const LOOKS = [
  { name: 'light', settings: { theme: 'light' } },
  { name: 'dark', settings: { theme: 'dark' } },
  { name: 'rail', settings: { theme: 'sepia', outline: 'rail', textSize: 26 } },
] as const;

mkdirSync(FOLDER, { recursive: true });
const site = await serve();
for (const [entry, { language, settings }] of Object.entries(ENTRIES)) {
  const launched = await launch('chrome', { language, viewport: VIEWPORT });
  for (const look of LOOKS) {
    await setSettings(launched, { ...settings, ...look.settings });
    const page = await launched.browser.newPage();
    await page.goto(site.url('/sample/article.html'));
    await overlayIn(page).annotated();
    await page.screenshot({ path: join(FOLDER, `${entry}-${look.name}.png`) });
    await page.close();
  }
  await launched.browser.close();
}
await site.close();
console.log(`screenshots: ${FOLDER}`);
