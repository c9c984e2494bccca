import { createServer, type Server } from 'node:http';
import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import type { KeptWord } from '@/lib/core/words/model';
import { inBothBrowsers } from './harness/suites';
import { until } from './harness/until';

/** AnkiConnect's port, which can't be chosen. */
const PORT = 8765;

interface Request {
  readonly action: string;
  readonly params: { readonly notes?: readonly { readonly fields: { readonly Id: string } }[] };
}

/** A stand-in for Anki with AnkiConnect: it has the notes of `known`, and tells what it was asked. */
async function startAnki(permission: 'granted' | 'denied', known = new Set<string>()) {
  const asked: Request[] = [];
  const answer = ({ action, params: { notes = [] } }: Request): unknown => {
    const ids = notes.map(({ fields }) => fields.Id);
    if (action === 'requestPermission') return { permission };
    if (action === 'modelNames') return ['Basic'];
    if (action === 'canAddNotes') return ids.map((id) => !known.has(id));
    if (action !== 'addNotes') return 1;
    for (const id of ids) known.add(id);
    return ids.map((_, i) => i + 1);
  };
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      const parsed: Request = JSON.parse(body);
      asked.push(parsed);
      response.writeHead(200, {
        'content-type': 'application/json',
        'access-control-allow-origin': request.headers.origin ?? '*',
      });
      response.end(JSON.stringify({ result: answer(parsed), error: null }));
    });
  });
  await new Promise<void>((resolve) => server.listen(PORT, '127.0.0.1', resolve));
  return { server, asked, known };
}

const WORD: KeptWord = {
  simplified: '银行',
  traditional: '銀行',
  pinyin: 'yin2 hang2',
  meaning: 'bank',
  sentence: '他在银行工作。',
  title: '题目',
  url: 'https://example.test/',
  added: '2026-01-02T03:04:05.000Z',
  status: 'learning',
};

inBothBrowsers('words for Anki', (session) => {
  let server: Server | undefined;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
    server = undefined;
  });

  /** The page of words with one word in it. */
  const openWords = async (): Promise<Page> => {
    const page = await session().page('words.html', '[data-part=count]');
    const input = await page.$('input[name=import]');
    await input!.evaluate(
      (field, text) => {
        const files = new DataTransfer();
        files.items.add(new File([text], 'words.json'));
        (field as HTMLInputElement).files = files.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      JSON.stringify({ format: 'qingdu-words', version: 1, words: [WORD] }, null, 1),
    );
    await until('the word is there', () => page.$('.words li'));
    return page;
  };
  const says = (page: Page, text: string) =>
    until(`the page says ${text}`, () =>
      page.evaluate(
        (words) => document.querySelector('.toast')?.textContent?.includes(words),
        text,
      ),
    );
  const clear = async (page: Page) => {
    await page.click('[data-action=clear]');
    await until('no word is there', async () => (await page.$('.words li')) === null);
  };

  it('has no button until it is switched on, and asks nobody for anything', async () => {
    const page = await openWords();
    expect(await page.$('[data-action=anki]')).toBeNull();
    await session().change({ ankiConnect: true });
    await until('the button is there', () => page.$('[data-action=anki]'));
    await clear(page);
  });

  it('hands words over once: a deck and a note type of our own, and only what is new', async () => {
    const anki = await startAnki('granted');
    server = anki.server;
    await session().change({ ankiConnect: true });
    const page = await openWords();
    await page.bringToFront();
    await page.click('[data-action=anki]');
    await says(page, '1 words added, 0 were there');
    expect(anki.asked.map(({ action }) => action)).toEqual([
      'requestPermission',
      'createDeck',
      'modelNames',
      'createModel',
      'canAddNotes',
      'addNotes',
    ]);
    expect([...anki.known]).toEqual(['银行/銀行/yin2 hang2']);
    await page.click('[data-action=anki]');
    await says(page, '0 words added, 1 were there');
    await clear(page);
  });

  it('says so where Anki refuses, and where it isn’t running', async () => {
    await session().change({ ankiConnect: true });
    const page = await openWords();
    await page.bringToFront();
    await page.click('[data-action=anki]');
    await says(page, "doesn't answer");
    const anki = await startAnki('denied');
    server = anki.server;
    await page.click('[data-action=anki]');
    await says(page, 'refused');
    expect(anki.asked).toHaveLength(1);
    await clear(page);
  });
});
