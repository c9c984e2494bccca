import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { overlayIn } from './harness/overlay';
import { inBothBrowsers } from './harness/suites';
import { until } from './harness/until';

const ARTICLE = '/sample/article.html';

inBothBrowsers('reading aloud without a voice', (session) => {
  async function open(): Promise<Page> {
    const page = await session().open(ARTICLE);
    await overlayIn(page).annotated();
    return page;
  }

  it('says what to do where there is no Chinese voice, and Escape puts that away', async () => {
    const page = await open();
    await page.keyboard.press('l');
    await until('the message is there', async () =>
      (await overlayIn(page).textOf('.speech [role=alert]'))?.includes('no Chinese voice'),
    );
    await page.keyboard.press('Escape');
    await until('it is put away', async () => (await overlayIn(page).textOf('.speech')) === null);
    expect(await overlayIn(page).isOpen()).toBe(true);
  });

  it('is started by its button too, and gone with the overlay', async () => {
    const page = await open();
    await overlayIn(page).click('[data-action=speak]');
    await until('the bar is there', async () => (await overlayIn(page).textOf('.speech')) !== null);
    await overlayIn(page).click('[data-action=close]');
    await overlayIn(page).closed();
  });
});

/**
 * Stands in for the browser's voices, which no headless browser has: says nothing, tells the document
 * what it would say, and hears from it how far it is.
 */
const VOICE = `
(() => {
  const { dataset } = document.documentElement;
  let now = null;
  document.addEventListener('test-voice-word', () => now?.onboundary({ name: 'word', charIndex: 0 }));
  document.addEventListener('test-voice-end', () => now?.onend());
  globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  Object.defineProperty(globalThis, 'speechSynthesis', { configurable: true, value: {
    getVoices: () => [{ name: 'test', lang: 'zh-CN', localService: true }],
    speak(utterance) {
      now = utterance;
      dataset.saying = utterance.text;
      dataset.rate = utterance.rate;
      dataset.turns = Number(dataset.turns ?? 0) + 1;
    },
    cancel() { now = null; delete dataset.saying; },
  } });
})();
`;

inBothBrowsers(
  'reading aloud',
  (session) => {
    async function start(): Promise<Page> {
      const page = await session().open(ARTICLE);
      await overlayIn(page).annotated();
      await page.keyboard.press('l');
      await says(page, 'the title', '單車');
      return page;
    }

    it('marks the sentence, and the word where the voice tells it', async () => {
      const page = await start();
      await tell(page, 'word');
      await until('a word is marked', async () => (await heard(page)).word !== '');
      const { saying, sentence, word } = await heard(page);
      expect(sentence).toBe(saying);
      expect(sentence.startsWith(word)).toBe(true);
      await tell(page, 'end');
      await until('the next is said', async () => (await heard(page)).turns === 2);
      const next = await heard(page);
      expect(next.sentence).toBe(next.saying);
      expect(next.sentence).not.toBe(sentence);
    });

    it('pauses, and goes on with the same sentence', async () => {
      const page = await start();
      const { saying } = await heard(page);
      await page.keyboard.press('l');
      await until('it is silent', async () => (await heard(page)).saying === '');
      await page.keyboard.press('l');
      await until('it goes on', async () => (await heard(page)).saying === saying);
    });

    it('goes faster when asked, from the place where it is, and keeps the speed', async () => {
      const page = await start();
      await overlayIn(page).click('[data-action=faster]');
      await until('it is faster', async () => (await heard(page)).rate === 1.15);
      await until('it is kept', async () => (await session().stored()).speechRate === 1.15);
      expect(await overlayIn(page).textOf('.speech output')).toBe('1.15 ×');
    });

    it('goes where one clicks, and opens no card for it', async () => {
      const page = await start();
      const { x, y } = await placeOf(page, '《');
      await page.mouse.click(x, y);
      await says(page, 'the clicked sentence', '《慢的工具》');
      expect(await overlayIn(page).textOf('.word-card')).toBeNull();
    });

    it('looks a clicked word up while it is paused', async () => {
      const page = await start();
      await page.keyboard.press('l');
      const { x, y } = await placeOf(page, '工具');
      await page.mouse.click(x, y);
      await until('the card is open', async () => overlayIn(page).textOf('.word-card'));
      expect((await heard(page)).saying).toBe('');
    });

    it('falls silent and marks nothing once the overlay is closed', async () => {
      const page = await start();
      await overlayIn(page).click('[data-action=close]');
      await overlayIn(page).closed();
      expect(await heard(page)).toMatchObject({ saying: '', sentence: '', word: '' });
    });
  },
  { before: { 'speech.js': VOICE } },
);

/** What the voice says, and what is marked in the article. */
function heard(page: Page) {
  return page.evaluate(() => {
    const marked = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String).join('');
    const { saying = '', rate, turns } = document.documentElement.dataset;
    return {
      saying,
      rate: Number(rate),
      turns: Number(turns),
      sentence: marked('qingdu-sentence'),
      word: marked('qingdu-word'),
    };
  });
}

async function says(page: Page, what: string, text: string): Promise<void> {
  await until(`${what} is said`, async () => (await heard(page)).saying.includes(text));
}

/** Has the voice start a word, or end its sentence. */
function tell(page: Page, what: 'word' | 'end'): Promise<unknown> {
  return page.evaluate((type) => document.dispatchEvent(new Event(type)), `test-voice-${what}`);
}

/** The middle of the first character of the article's body that is `character`, scrolled into view. */
function placeOf(page: Page, character: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const article = document.querySelector('qingdu-reader')?.shadowRoot?.querySelector('article');
    if (!article) throw new Error('there is no article');
    const walker = document.createTreeWalker(article, 4 /* text */);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0 || !node.parentElement?.closest('p[data-block]')) continue;
      node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { left, width, top, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
    throw new Error(`there is no ${wanted}`);
  }, character);
}
