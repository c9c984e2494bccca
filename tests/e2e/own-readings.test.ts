import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '@/scripts/setup/browsers.mjs';
import { type Overlay, overlayIn } from './harness/overlay';
import { press } from './harness/press';
import { type Session, startSession } from './harness/session';
import { inBothBrowsers } from './harness/suites';
import { until } from './harness/until';

const PAGE = '/news/readings.html';
const SENTENCES = [
  '银行的工程师说，新机器能在一个小时里读完图书馆的目录，这让馆长非常高兴。',
  '银行的大门早上九点打开，门口的老人总是第一个进去，问一问今天有什么新闻。',
  '大家都以为这件事情很复杂，其实只要有一点耐心，谁都可以在几个星期里学会。',
];

function putPage(session: Session): void {
  const body = [...SENTENCES, ...SENTENCES, ...SENTENCES].map((text) => `<p>${text}</p>`).join('');
  session.site.put(PAGE, {
    body: `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>图书馆的新机器</title>
      <h1>图书馆的新机器</h1><p>2024-05-18 09:12 来源：数字码头</p><article>${body}</article>`,
  });
}

async function open(session: Session): Promise<{ tab: Page; overlay: Overlay }> {
  putPage(session);
  const tab = await session.open(PAGE);
  const overlay = overlayIn(tab);
  await overlay.annotated();
  return { tab, overlay };
}

/** Clicks the reading over the first `word`, types another, and saves it. */
async function mend(tab: Page, overlay: Overlay, word: string, reading: string): Promise<void> {
  await press(tab, { host: 'qingdu-reader', selector: 'p [data-word]', text: word, part: 'rt' });
  await type(tab, reading);
  await overlay.click('[data-action=save-reading]');
}

/** Types over the reading in the editor, which is chosen whole as it opens. */
async function type(tab: Page, reading: string): Promise<void> {
  await until('the editor is there', () =>
    tab.evaluate(() => {
      const root = document.querySelector('qingdu-reader')?.shadowRoot;
      return root?.activeElement?.matches('.reading-editor input:not([type])');
    }),
  );
  await tab.keyboard.type(reading);
}

async function reads(overlay: Overlay, word: string, reading: string): Promise<void> {
  await until(`${word} reads ${reading}`, async () => (await overlay.readingOf(word)) === reading);
}

inBothBrowsers('a reader’s own readings', (session) => {
  it('hold for the word everywhere in the article at once', async () => {
    const { tab, overlay } = await open(session());
    await reads(overlay, '银行', 'yínháng');
    await mend(tab, overlay, '银行', 'yin2 xing2');
    await until('every 银行 reads yínxíng', async () => {
      const { ruby } = await overlay.content();
      const all = ruby.filter((pair) => pair?.[0] === '银行');
      return all.length === 6 && all.every((pair) => pair?.[1] === 'yínxíng');
    });
    // They stay on this machine.
    expect(await session().stored()).toEqual({});
  });

  it('are refused when they are no pinyin, with the reason, and nothing is changed', async () => {
    const { tab, overlay } = await open(session());
    await mend(tab, overlay, '银行', 'bank');
    await until('the reason is told', async () =>
      ((await overlay.textOf('.reading-editor .problem')) ?? '').includes('no pinyin'),
    );
    await tab.keyboard.press('Escape');
    await until(
      'the editor is closed',
      async () => (await overlay.textOf('.reading-editor')) === null,
    );
    expect(await overlay.isOpen()).toBe(true);
    expect(await overlay.readingOf('银行')).toBe('yínháng');
  });

  it('are mended by keys alone: to the word, e, the reading, Enter', async () => {
    const { tab, overlay } = await open(session());
    await tab.keyboard.press('ArrowRight');
    await until('the card is there', async () => (await overlay.textOf('#word-card')) !== null);
    await tab.keyboard.press('e');
    const word = await until('the editor is there', () => overlay.textOf('.reading-editor h2'));
    await type(tab, word.includes('图书馆') ? 'tu2 shu1 guan4' : 'yi1');
    await tab.keyboard.press('Enter');
    await reads(overlay, '图书馆', 'túshūguàn');
  });
});

describe.each(BROWSERS)('a reader’s own readings, in %s', (name) => {
  let profile: string;
  let session: Session | undefined;
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'qingdu-profile-'));
  });
  afterAll(async () => {
    await session?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it('hold when the browser was closed and opened again', { timeout: 240_000 }, async () => {
    session = await startSession(name, { profile });
    const first = await open(session);
    await mend(first.tab, first.overlay, '银行', 'yin2 xing2');
    await reads(first.overlay, '银行', 'yínxíng');
    await session.close();

    session = await startSession(name, { profile });
    const second = await open(session);
    await reads(second.overlay, '银行', 'yínxíng');
  });
});
