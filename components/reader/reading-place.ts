import { blocksBelow } from './blocks-below';

/** A place in the article that survives a change of its looks: which block, and how far into its text. */
export interface ReadingPlace {
  /** The block's element, or the article's title. */
  readonly block: Element;
  /** Characters of the block's text, readings left out, before the place. */
  readonly offset: number;
  /** How far below the top of the scroller the line's middle stands, in CSS pixels. */
  readonly middle: number;
}

/** Where the eyes are taken to be, in parts of the window's height. */
const EYE_LINE = 0.3;

/** The line that is being read: the first one that reaches below the eyes' height. */
export function readingPlace(scroller: Element, article: Element): ReadingPlace | null {
  const box = scroller.getBoundingClientRect();
  const eyes = box.top + box.height * EYE_LINE;
  for (const block of blocksBelow(article, eyes)) {
    const offset = firstCharacterBelow(block, eyes);
    // The room under a block's last line is the block's, but the line that is read is the next block's.
    const isLine = offset < lengthOf(block) || lengthOf(block) === 0;
    if (isLine) return { block, offset, middle: middleOf(block, offset) - box.top };
  }
  return null;
}

/**
 * Scrolls so that the line of `place` stands as high in the window as it stood. The browser's own
 * anchoring rests meanwhile: it would hold another line, the topmost, and move what lies between.
 */
export function returnTo(place: ReadingPlace, scroller: HTMLElement): void {
  if (!place.block.isConnected) return;
  scroller.style.overflowAnchor = 'none';
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      scroller.style.overflowAnchor = '';
    });
  });
  const middle = middleOf(place.block, place.offset) - scroller.getBoundingClientRect().top;
  scroller.scrollTop += middle - place.middle;
}

/** The first character of the block whose box ends below `eyes`, by bisection: lines come in order. */
function firstCharacterBelow(block: Element, eyes: number): number {
  let low = 0;
  let high = lengthOf(block);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((boxAt(block, middle)?.bottom ?? 0) > eyes) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Of the block's text, readings left out; 0 for a picture without a caption. */
function lengthOf(block: Element): number {
  return baseTexts(block).reduce((sum, { data }) => sum + data.length, 0);
}

function middleOf(block: Element, offset: number): number {
  const { top, bottom } = boxAt(block, offset) ?? block.getBoundingClientRect();
  return (top + bottom) / 2;
}

function boxAt(block: Element, offset: number): DOMRect | null {
  let rest = offset;
  for (const text of baseTexts(block)) {
    if (rest < text.data.length) {
      const range = text.ownerDocument.createRange();
      range.setStart(text, rest);
      range.setEnd(text, rest + 1);
      return range.getBoundingClientRect();
    }
    rest -= text.data.length;
  }
  return null;
}

/** The texts of a block in order, readings left out. */
function baseTexts(block: Element): Text[] {
  const walker = block.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !node.parentElement?.closest('rt')) texts.push(node);
  }
  return texts;
}
