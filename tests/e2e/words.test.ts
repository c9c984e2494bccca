import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exportWords } from '@/lib/core/words/transfer';
import { inBothBrowsers } from './harness/suites';
import { until } from './harness/until';
import { numberedWord } from './made-words';

const MANY = 20_000;

inBothBrowsers('the page of words', (session) => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'qingdu-words-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const openWords = () => session().page('words.html', '[data-part=count]');
  const shows = (page: Page, selector: string, text: string) =>
    until(`${selector} says ${text}`, () =>
      page.evaluate(
        (wanted, words) => document.querySelector(wanted)?.textContent?.includes(words),
        selector,
        text,
      ),
    );
  const counts = (page: Page, text: string) => shows(page, '[data-part=count]', text);
  const click = (page: Page, selector: string) =>
    page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
  const search = (page: Page, query: string) =>
    page.evaluate((text) => {
      const input = document.querySelector<HTMLInputElement>('input[name=search]');
      if (!input) return;
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, query);
  const importFile = async (page: Page, name: string, text: string) => {
    const path = join(folder, name);
    await writeFile(path, text);
    const input = (await page.$('input[name=import]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  };
  /** The text of the file that a click on `selector` hands out. */
  const exported = (page: Page, selector: string) =>
    page.evaluate(async (wanted) => {
      const { createObjectURL } = URL;
      const text = new Promise<string>((resolve) => {
        URL.createObjectURL = (blob: Blob) => {
          void blob.text().then(resolve);
          return createObjectURL.call(URL, blob);
        };
      });
      document.querySelector<HTMLElement>(wanted)?.click();
      URL.createObjectURL = createObjectURL;
      return text;
    }, selector);

  it('keeps 20,000 words: imports, finds, draws only what is in the window, takes along and brings back', async () => {
    const page = await openWords();
    const words = Array.from({ length: MANY }, (_, i) => numberedWord(i));
    await importFile(page, 'words.json', exportWords(words, 'json'));
    await counts(page, '20,000 of 20,000');
    expect(await page.$$eval('.words li', (rows) => rows.length)).toBeLessThan(60);
    await search(page, '词12345');
    await counts(page, '1 of 20,000');
    await search(page, '');
    await counts(page, '20,000 of 20,000');

    expect(await page.evaluate(firstSight)).toEqual({
      word: '词19999',
      count: '60 of 20,000 words',
      canExport: false,
    });
    await until('the rest is read', () =>
      page.evaluate(() => {
        const { contentDocument } = document.querySelector('iframe') ?? {};
        const count = contentDocument?.querySelector('[data-part=count]')?.textContent;
        const button = contentDocument?.querySelector('[data-action=export-csv]');
        return count?.startsWith('20,000 of') && button?.matches(':enabled');
      }),
    );

    await session().suspend();
    const file = await exported(page, '[data-action=export-csv]');
    await click(page, '[data-action=clear]');
    await counts(page, '0 of 0');
    await importFile(page, 'words.csv', file);
    await counts(page, '20,000 of 20,000');
    expect(await exported(page, '[data-action=export-csv]')).toBe(file);
    await click(page, '[data-action=clear]');
    await counts(page, '0 of 0');
  }, 180_000);

  it('refuses a broken file by its line, and changes nothing', async () => {
    const page = await openWords();
    await importFile(page, 'good.csv', exportWords([numberedWord(1), numberedWord(2)], 'csv'));
    await counts(page, '2 of 2');
    await importFile(page, 'broken.csv', 'simplified,status\n甲,known\n乙,often\n');
    await shows(page, '.toast', 'Line 3');
    await counts(page, '2 of 2');
    await click(page, '[data-action=clear]');
    await counts(page, '0 of 0');
  });

  it('shows in every tab what changes in one, and takes a change back', async () => {
    const first = await openWords();
    const second = await openWords();
    await importFile(second, 'two.csv', exportWords([numberedWord(1), numberedWord(3)], 'csv'));
    await counts(first, '2 of 2');
    await click(first, '.words li [data-action=remove]');
    await counts(second, '1 of 1');
    await click(first, '[data-action=undo]');
    await counts(second, '2 of 2');
    await click(second, '.words li [data-action=status]');
    await click(first, 'input[name=status][value=known]');
    await counts(first, '1 of 2');
    await click(first, '[data-action=clear]');
    await counts(second, '0 of 0');
  });
});

/** What a page of words, opened anew in a frame, shows as soon as it shows words. Sent to the page as source. */
function firstSight() {
  const frame = document.createElement('iframe');
  frame.src = 'words.html';
  document.body.append(frame);
  return new Promise((resolve) => {
    const look = (): void => {
      const page = frame.contentDocument;
      const word = page?.querySelector('.words li [lang]')?.textContent;
      if (!word) return void requestAnimationFrame(look);
      resolve({
        word,
        count: page.querySelector('[data-part=count]')?.textContent,
        canExport: page.querySelector('[data-action=export-csv]')?.matches(':enabled'),
      });
    };
    requestAnimationFrame(look);
  });
}
