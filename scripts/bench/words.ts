import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { REST_MS } from '@/components/dictionary/follow-pointer';
import { exportWords } from '@/lib/core/words/transfer';
import type { BrowserName } from '@/scripts/setup/browsers.mjs';
import { overlayIn } from '@/tests/e2e/harness/overlay';
import type { Session } from '@/tests/e2e/harness/session';
import { until } from '@/tests/e2e/harness/until';
import { numberedWord } from '@/tests/e2e/made-words';
import { openFramed, timeCard, wordsToPointAt } from './probe';
import { timed } from './reading';
import { median } from './statistics';

/** What the dictionary's card and the page of words take, in milliseconds. */
export interface WordsCost {
  readonly browser: BrowserName;
  /** From the pointer's rest to the card on the screen. */
  readonly card: number | null;
  /** From asking for the page of words to its first words on the screen; with one word, and with `MANY`. */
  readonly pageOfOne: number | null;
  readonly pageOfMany: number | null;
  /** The longest time between two frames while the page of `MANY` words is scrolled through. */
  readonly longestPause: number | null;
}

export const MANY = 20_000;
/** Words of the article that the pointer rests on, the first to warm up. */
const POINTED = 11;
const CARD_PATIENCE_MS = 2_000;

export async function measureWords(session: Session, runs: number): Promise<WordsCost> {
  const card = await measureCard(session);
  await session.refresh();
  const page = await session.page('words.html', '[data-part=count]');
  await store(page, 1);
  const [one] = await openings(page, runs);
  await store(page, MANY);
  const [many, longestPause] = await openings(page, runs);
  await session.refresh();
  return {
    browser: session.name,
    card,
    pageOfOne: one ?? null,
    pageOfMany: many ?? null,
    longestPause: longestPause ?? null,
  };
}

async function measureCard(session: Session): Promise<number | null> {
  await session.change({ open: 'auto' });
  const page = await session.open('/sample/article.html');
  await overlayIn(page).annotated();
  const times: number[] = [];
  for (const { x, y } of await page.evaluate(wordsToPointAt, POINTED)) {
    await page.evaluate(timeCard, CARD_PATIENCE_MS);
    await page.mouse.move(x, y);
    const time = await timed(page);
    // A name that no dictionary has brings no card.
    if (time === null) continue;
    times.push(time - REST_MS);
    await page.keyboard.press('Escape');
    await until(
      'the card is gone',
      async () => (await overlayIn(page).textOf('.word-card')) === null,
    );
  }
  return median(times.slice(1));
}

/** Puts `count` words in place of those that are stored. */
async function store(page: Page, count: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'qingdu-bench-'));
  const file = join(folder, 'words.json');
  await writeFile(
    file,
    exportWords(
      Array.from({ length: count }, (_, i) => numberedWord(i)),
      'json',
    ),
  );
  const input = (await page.$('input[name=import]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  const said = `${count.toLocaleString('en')} of ${count.toLocaleString('en')}`;
  await until(`the page of words says ${said}`, () =>
    page.evaluate(
      (words, one) => {
        const count = document.querySelector('[data-part=count]')?.textContent ?? '';
        return count.includes(words) || (one && count.startsWith('1 '));
      },
      said,
      count === 1,
    ),
  );
  await rm(folder, { recursive: true });
}

/** The medians of opening the page of words and of scrolling in it. */
async function openings(page: Page, runs: number): Promise<readonly (number | null)[]> {
  const shown: number[] = [];
  const pauses: number[] = [];
  for (let run = 0; run < runs; run++) {
    const { first, longestPause } = await page.evaluate(openFramed, 'words.html', '.words', 60);
    shown.push(first);
    pauses.push(longestPause);
  }
  return [median(shown), median(pauses)];
}
