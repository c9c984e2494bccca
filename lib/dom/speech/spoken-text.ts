import type { Span } from '@/lib/core/speech/sentences';

/** What is read aloud of an article, each by itself. Code is not. */
const PASSAGES = 'h1, :is(p, h2, h3, h4)[data-block], li, blockquote p, th, td, figcaption';
/** What stands in a passage and is no part of its text. */
const EXTRAS = 'rt, .space, .preview';

/** The passages of an article as shown, in reading order. */
export function spokenPassages(article: Element): readonly HTMLElement[] {
  return [...article.querySelectorAll<HTMLElement>(PASSAGES)];
}

/** The text of a passage, readings left out. */
export function spokenText(passage: Element): string {
  return textsOf(passage)
    .map(({ data }) => data)
    .join('');
}

/** A stretch of a passage's spoken text on the screen: a range for each text, for the readings between are left out. */
export function rangesOf(passage: Element, { start, end }: Span): readonly Range[] {
  const ranges: Range[] = [];
  let at = 0;
  for (const text of textsOf(passage)) {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, text.length);
    at += text.length;
    if (from >= to) continue;
    const range = passage.ownerDocument.createRange();
    range.setStart(text, from);
    range.setEnd(text, to);
    ranges.push(range);
  }
  return ranges;
}

/** The word that the article's own segmentation has at an offset of the spoken text; null between words. */
export function wordAt(passage: Element, offset: number): Span | null {
  const words = new Map<Element, Span>();
  let at = 0;
  for (const text of textsOf(passage)) {
    const start = at;
    at += text.length;
    const element = text.parentElement?.closest('[data-word]');
    if (element) words.set(element, { start: words.get(element)?.start ?? start, end: at });
  }
  return [...words.values()].find(({ start, end }) => start <= offset && offset < end) ?? null;
}

/** The offset in a passage's spoken text of what is drawn at a point of the window; 0 where nothing is. */
export function offsetAt(passage: Element, x: number, y: number): number {
  let at = 0;
  for (const text of textsOf(passage)) {
    for (let i = 0; i < text.length; i++) {
      const [range] = rangesOf(passage, { start: at + i, end: at + i + 1 });
      const box = range?.getBoundingClientRect();
      if (box && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return at + i;
    }
    at += text.length;
  }
  return 0;
}

function textsOf(passage: Element): readonly Text[] {
  const walker = passage.ownerDocument.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest(EXTRAS)) texts.push(node);
  }
  return texts;
}
