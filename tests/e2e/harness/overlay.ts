import type { Page } from 'puppeteer-core';
import { press } from './press';
import { until } from './until';

/** What the overlay shows, as a reader would take it down. */
export interface OverlayContent {
  readonly title: string;
  readonly byline: string;
  readonly source: string;
  /** The `datetime` of the date. */
  readonly published: string;
  readonly breadcrumb: string;
  /** The entries of the outline, in order. */
  readonly outline: readonly string[];
  /** The entry of the section that is being read. */
  readonly current: string | null;
  /** The text of the body's blocks without readings, a line each. */
  readonly text: string;
  readonly captions: readonly string[];
  /** Each base with its reading, in order; null ends a run of neighbours. */
  readonly ruby: readonly (readonly [base: string, reading: string] | null)[];
}

/** The overlay in a page: what it shows, and the hands to use it. */
export interface Overlay {
  isOpen(): Promise<boolean>;
  /** Waits for the first text. */
  opened(): Promise<void>;
  /** Waits until every block has its readings. */
  annotated(): Promise<void>;
  closed(): Promise<void>;
  content(): Promise<OverlayContent>;
  /** Waits until each of `words` is somewhere in the article, without its readings. */
  shows(...words: readonly string[]): Promise<void>;
  /** The reading that stands over `word`, its syllables joined; null where the word isn't shown with one. */
  readingOf(word: string): Promise<string | null>;
  /** Whether readings are to be seen. */
  isRubyShown(): Promise<boolean>;
  /** Clicks what `selector` finds in the overlay, with the browser's pointer. */
  click(selector: string): Promise<void>;
  /** The text of what `selector` finds in the overlay; null where there is nothing. */
  textOf(selector: string): Promise<string | null>;
}

export function overlayIn(page: Page): Overlay {
  const isOpen = () =>
    page.evaluate(
      () =>
        document.querySelector('qingdu-reader')?.shadowRoot?.querySelector('article h1') != null,
    );
  const content = () => page.evaluate(readOverlay);

  return {
    isOpen,
    async opened() {
      await until('the overlay shows its article', isOpen);
    },
    async annotated() {
      await until('all of the article is annotated', () =>
        page.evaluate(
          () =>
            document
              .querySelector('qingdu-reader')
              ?.shadowRoot?.querySelector('article[data-annotated="all"]') != null,
        ),
      );
    },
    async closed() {
      await until('the overlay is gone', () =>
        page.evaluate(() => document.querySelector('qingdu-reader') === null),
      );
    },
    content,
    async shows(...words) {
      await until(`the overlay shows ${words}`, () => page.evaluate(areShown, words));
    },
    async readingOf(word) {
      const { ruby } = await content();
      return findReading(ruby, word);
    },
    isRubyShown: () =>
      page.evaluate(() => {
        const reading = document.querySelector('qingdu-reader')?.shadowRoot?.querySelector('rt');
        return reading != null && getComputedStyle(reading).visibility === 'visible';
      }),
    click: (selector) => press(page, { host: 'qingdu-reader', selector }),
    textOf: (selector) =>
      page.evaluate(
        (wanted) =>
          document.querySelector('qingdu-reader')?.shadowRoot?.querySelector(wanted)?.textContent ??
          null,
        selector,
      ),
  };
}

/** All that the overlay shows, as one text. */
export function wordsOf({ breadcrumb, title, outline, text, captions }: OverlayContent): string {
  return [breadcrumb, title, ...outline, text, ...captions].join('\n');
}

/** Neighbouring bases that make up `word`, and their readings, whether ruby goes by word or character. */
export function findReading(ruby: OverlayContent['ruby'], word: string): string | null {
  for (let start = 0; start < ruby.length; start++) {
    let bases = '';
    const readings: string[] = [];
    for (let at = start; word.startsWith(bases) && bases !== word; at++) {
      const pair = ruby[at];
      if (!pair) break;
      bases += pair[0];
      readings.push(pair[1]);
    }
    if (bases === word) return readings.join('').replaceAll(' ', '');
  }
  return null;
}

/** Runs in the page, often: a walk over the text, no copy of it. */
function areShown(words: readonly string[]): boolean {
  const article = document.querySelector('qingdu-reader')?.shadowRoot?.querySelector('article');
  if (!article) return false;
  const walker = document.createTreeWalker(article, 4 /* text */);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.localName !== 'rt') text += node.textContent;
  }
  return words.every((word) => text.includes(word));
}

/** Runs in the page. */
function readOverlay(): OverlayContent {
  const root = document.querySelector('qingdu-reader')?.shadowRoot;
  if (!root) throw new Error('there is no overlay');
  const article = root.querySelector('article');
  const textOf = (element: Element | null | undefined) => {
    if (!element) return '';
    const copy = element.cloneNode(true) as Element;
    // Neither readings nor the lengths of sections are their words.
    for (const extra of copy.querySelectorAll('rt, rp, .length')) extra.remove();
    return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
  };
  const all = (selector: string) => [...root.querySelectorAll(selector)];
  const entries = all('nav ol li a');

  const ruby: ([string, string] | null)[] = [];
  const walker = document.createTreeWalker(article ?? document.createElement('p'), 4 /* text */);
  let base = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    const parent = node.parentElement;
    if (parent?.closest('rt')) {
      const last = ruby.at(-1);
      if (base !== '') ruby.push([base, text]);
      else if (last) last[1] += text;
      base = '';
    } else if (parent?.closest('ruby')) {
      base += text;
    } else {
      ruby.push(null);
    }
  }

  return {
    title: textOf(root.querySelector('article h1')),
    byline: textOf(root.querySelector('.byline')),
    source: textOf(root.querySelector('.source')),
    published: root.querySelector('time')?.getAttribute('datetime') ?? '',
    breadcrumb: textOf(root.querySelector('.breadcrumb')),
    outline: entries.map(textOf),
    current: textOf(entries.find((entry) => entry.hasAttribute('aria-current'))) || null,
    text: all('article :is(p, h2, h3, h4, li, blockquote, td, th, pre)').map(textOf).join('\n'),
    captions: all('article figcaption').map(textOf),
    ruby,
  };
}
