import type { Page } from 'puppeteer-core';

/**
 * Stands in for the browser's voices, which no headless browser has: says nothing, tells the document
 * what it would say, and hears from it how far it is.
 */
export const VOICE = `
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

/** What the voice says, and what is marked in the article. */
export function heard(page: Page) {
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

/** Has the voice start a word, or end its sentence. */
export function tell(page: Page, what: 'word' | 'end'): Promise<unknown> {
  return page.evaluate((type) => document.dispatchEvent(new Event(type)), `test-voice-${what}`);
}
