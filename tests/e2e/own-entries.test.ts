import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportWords } from '@/lib/core/words/transfer';
import { BROWSERS } from '@/scripts/setup/browsers.mjs';
import { overlayIn } from './harness/overlay';
import { press } from './harness/press';
import { type Session, startSession } from './harness/session';
import { inBothBrowsers } from './harness/suites';
import { until } from './harness/until';

const ARTICLE = '/sample/article.html';
/** In the article, and in no dictionary. */
const NAME = '渡口單車';

const openWords = (session: Session, query = '') =>
  session.page(`words.html${query}`, '[data-part=count]');
const click = (page: Page, selector: string) =>
  until(`${selector} is there`, () =>
    page.evaluate((wanted) => {
      const found = document.querySelector<HTMLElement>(wanted);
      found?.click();
      return found !== null;
    }, selector),
  );
const fill = (page: Page, name: string, text: string) =>
  page.evaluate(
    (field, value) => {
      const input = document.querySelector<HTMLInputElement>(`dialog [name=${field}]`)!;
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    name,
    text,
  );
const listed = (page: Page, text: string) =>
  until(`the list says ${text}`, () =>
    page.evaluate((words) => document.querySelector('.words')?.textContent?.includes(words), text),
  );

/** Writes an entry on the page of words. */
async function define(page: Page, isProtected: boolean): Promise<void> {
  await click(page, 'input[name=list][value=entries]');
  await click(page, '[data-action=add-entry]');
  await until('the editor is there', () => page.$('dialog [name=word]'));
  await fill(page, 'word', NAME);
  await fill(page, 'pinyin', 'dùkǒu dānchē');
  await fill(page, 'meaning', 'a firm that mends bicycles');
  if (isProtected) await click(page, 'dialog [name=protected]');
  await click(page, 'dialog [data-action=save]');
  await listed(page, 'dùkǒudānchē'.slice(0, 2));
}

/** Clicks the first word that the article shows as `word`: a card opens. */
async function openCard(page: Page, word: string): Promise<void> {
  const selector = 'article [data-word]';
  await press(page, { host: 'qingdu-reader', selector, text: word });
  await until(`a card shows ${word}`, async () =>
    (await overlayIn(page).textOf('.word-card'))?.includes(word),
  );
}

inBothBrowsers('the reader’s own entries', (session) => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'qingdu-entries-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('are kept whole, read as the reader says, left alone by conversion, and shown in the card, at once', async () => {
    const page = await session().open(ARTICLE);
    const overlay = overlayIn(page);
    await overlay.annotated();
    await session().change({ script: 'hans' });
    await overlay.shows('渡口单车');
    const words = await openWords(session());
    await define(words, true);
    await page.bringToFront();
    await overlay.shows(NAME);
    await openCard(page, NAME);
    const card = await overlay.textOf('.word-card');
    for (const part of ['mends bicycles', 'my entry', 'dù kǒu dān chē']) {
      expect(card).toContain(part);
    }
    await words.bringToFront();
    await click(words, '[data-action=remove]');
    await page.bringToFront();
    await overlay.shows('渡口单车');
    await words.bringToFront();
    await click(words, '[data-action=undo]');
    await page.bringToFront();
    await overlay.shows(NAME);
    await words.bringToFront();
    await click(words, '[data-action=remove]');
    await page.bringToFront();
    await overlay.shows('渡口单车');
  });

  it('come back from a backup; a broken one changes nothing and is named by its line', async () => {
    const entry = { word: NAME, pinyin: '', meaning: 'a firm', isProtected: false };
    const backup = exportWords([], 'json', [entry]);
    const page = await openWords(session());
    const importFile = async (text: string) => {
      const path = join(folder, 'backup.json');
      await writeFile(path, text);
      const input = (await page.$('input[name=import]')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(path);
    };
    await click(page, 'input[name=list][value=entries]');
    await importFile(backup.replace('"isProtected": false', '"isProtected": 1'));
    await until('the line is named', () =>
      page.evaluate(() => document.querySelector('.toast')?.textContent?.includes('Line ')),
    );
    expect(await page.$('.words li')).toBeNull();
    await importFile(backup);
    await listed(page, NAME);
    await click(page, '[data-action=remove]');
    await until('it is gone', async () => (await page.$('.words li')) === null);
  });

  it('say what is wrong with what was typed', async () => {
    const page = await openWords(session(), '?entry=Lin');
    await click(page, 'dialog [data-action=save]');
    const says = (text: string) =>
      until(`it says ${text}`, () =>
        page.evaluate(
          (words) => document.querySelector('dialog .problem')?.textContent?.includes(words),
          text,
        ),
      );
    await says('Chinese characters');
    await fill(page, 'word', '林小满');
    await fill(page, 'pinyin', 'lín');
    await click(page, 'dialog [data-action=save]');
    await says('One syllable');
    await click(page, 'dialog [data-action=cancel]');
  });
});

describe.each(BROWSERS)('what a reader kept, in %s', (name) => {
  let profile: string;
  let session: Session;
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'qingdu-profile-'));
  });
  afterAll(async () => {
    await session?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it('is there after the browser was restarted: words, entries, and look-up on pages', async () => {
    const start = async () => {
      session = await startSession(name, { profile });
      session.site.put('/notice.html', {
        body: '<!doctype html><html lang="zh"><meta charset="utf-8"><p style="font:30px serif">银行',
      });
    };
    await start();
    await session.change({ pageLookUp: 'always' });
    const article = await session.open(ARTICLE);
    await overlayIn(article).annotated();
    await openCard(article, '銀行');
    await article.keyboard.press('k');
    await define(await openWords(session), false);
    await session.close();

    await start();
    const words = await openWords(session);
    await listed(words, 'yínháng');
    await click(words, 'input[name=list][value=entries]');
    await listed(words, NAME);
    // Firefox uninstalls a temporary add-on as it closes, and with it what was registered.
    if (name === 'firefox') return;
    const page = await session.open('/notice.html');
    await until('a card is there', async () => {
      await page.mouse.move(15, 60);
      await page.mouse.move(20, 62);
      await new Promise((resolve) => setTimeout(resolve, 150));
      return page.evaluate(() =>
        document
          .querySelector('qingdu-card')
          ?.shadowRoot?.querySelector('.word-card')
          ?.textContent?.includes('bank'),
      );
    });
  }, 180_000);
});
