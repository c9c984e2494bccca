import { isHan } from '@/lib/core/text/han';

/** A character in the text of a page. `offset` counts UTF-16 units. */
export interface TextPlace {
  readonly node: Text;
  readonly offset: number;
}

/** The text that a place stands in, as a reader reads it. */
export interface TextAround {
  readonly text: string;
  /** Where in it the place is. */
  readonly at: number;
  /** A part of the text, from and to UTF-16 units of it, where it stands in the page. */
  readonly rangeOf: (start: number, end: number) => Range;
}

/** In CSS px of the window. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** How much goes with a place on each side, in UTF-16 units: a long sentence, and no chapter. */
const CONTEXT = 120;
/** How many nodes are looked at for it on each side: pages have boxes of thousands of empty ones. */
const MOST_NODES = 60;
/** What may lie over a text and have none: the stretched link of a headline. */
const MOST_LAYERS = 4;
/** Readings over a word, and what nobody sees, are no part of its sentence. */
const NOT_READ = 'rt, rp, script, style, noscript, template, textarea, select, option';

/**
 * The character at `point`, or null. By the boxes of the characters themselves: caretPositionFromPoint
 * answers the nearest text even where the pointer is on none, and enters no shadow tree.
 *
 * @param target the innermost element under the pointer, of whatever tree (`event.composedPath()[0]`).
 */
export function textAt(target: EventTarget | undefined, point: Point): TextPlace | null {
  if (!(target instanceof Element)) return null;
  const root = target.getRootNode();
  const below =
    root instanceof Document || root instanceof ShadowRoot
      ? root.elementsFromPoint(point.x, point.y).slice(0, MOST_LAYERS)
      : [];
  for (const element of new Set([target, ...below])) {
    if (element.closest(NOT_READ)) continue;
    for (const node of element.childNodes) {
      const offset = node instanceof Text ? characterAt(node, point) : null;
      if (offset !== null) return { node: node as Text, offset };
    }
  }
  return null;
}

/** By halving: a range tells the boxes of its lines, so a long text costs a few looks. */
function characterAt(node: Text, { x, y }: Point): number | null {
  const range = node.ownerDocument.createRange();
  const holds = (start: number, end: number): boolean => {
    range.setStart(node, start);
    range.setEnd(node, end);
    return [...range.getClientRects()].some(
      ({ left, right, top, bottom }) => x >= left && x < right && y >= top && y < bottom,
    );
  };
  let start = 0;
  let end = node.length;
  if (end === 0 || !holds(start, end)) return null;
  while (end - start > 1) {
    const middle = (start + end) >>> 1;
    if (holds(start, middle)) end = middle;
    else start = middle;
  }
  return isLowSurrogate(node.data, start) ? start - 1 : start;
}

function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit < 0xe000;
}

/** Whether a Han character stands at a place. */
export function isHanAt({ node, offset }: TextPlace): boolean {
  const point = node.data.codePointAt(offset);
  return point !== undefined && isHan(String.fromCodePoint(point));
}

/** A part of a text node. */
interface Piece {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

/** The sentence around a place and a little more, over the bounds of links and emphases, within its block. */
export function textAround({ node, offset }: TextPlace): TextAround {
  const before = [
    ...gather(node, 'previousNode', offset).reverse(),
    { node, from: Math.max(0, offset - CONTEXT), to: offset },
  ];
  const after = [
    { node, from: offset, to: Math.min(node.length, offset + CONTEXT) },
    ...gather(node, 'nextNode', node.length - offset),
  ];
  const pieces = [...before, ...after];
  return {
    text: textOf(pieces),
    at: textOf(before).length,
    rangeOf(start, end) {
      const range = node.ownerDocument.createRange();
      let at = 0;
      for (const { node, from, to } of pieces) {
        const next = at + to - from;
        if (start >= at && start < next) range.setStart(node, from + start - at);
        if (end > at && end <= next) range.setEnd(node, from + end - at);
        at = next;
      }
      return range;
    },
  };
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ node, from, to }) => node.data.slice(from, to)).join('');
}

/** The texts of the same block before or after `node`, the nearest first, until there are enough of them. */
function gather(node: Text, step: 'previousNode' | 'nextNode', has: number): Piece[] {
  const block = blockOf(node);
  const walker = readable(block);
  walker.currentNode = node;
  const pieces: Piece[] = [];
  let length = has;
  for (let looks = 0; looks < MOST_NODES && length < CONTEXT; looks++) {
    const next = walker[step]();
    if (!next || (next instanceof Element && next.localName === 'br')) break;
    if (!(next instanceof Text)) continue;
    if (blockOf(next) !== block) break;
    const rest = CONTEXT - length;
    pieces.push(
      step === 'nextNode'
        ? { node: next, from: 0, to: Math.min(next.length, rest) }
        : { node: next, from: Math.max(0, next.length - rest), to: next.length },
    );
    length += next.length;
  }
  return pieces;
}

/** The nearest element around that isn't laid out in a line; at the edge of a shadow tree, the last before it. */
function blockOf(node: Text): Node {
  let around: Node = node.parentNode ?? node;
  while (around instanceof Element && around.parentElement) {
    const { display } = getComputedStyle(around);
    if (!/^(?:inline|ruby|contents)/.test(display)) break;
    around = around.parentElement;
  }
  return around;
}

function readable(root: Node): TreeWalker {
  const owner = root.ownerDocument ?? document;
  return owner.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && node.matches(NOT_READ)
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
}

/** The nearest Han character that is shown, from a place on (1) or before it (-1), in the same tree. */
export function neighbourPlace(place: TextPlace, step: 1 | -1): TextPlace | null {
  const walker = readable(place.node.getRootNode());
  walker.currentNode = place.node;
  let node: Node | null = place.node;
  let from = place.offset;
  while (node) {
    if (node instanceof Text) {
      const offset = hanFrom(node, from, step);
      if (offset !== null && node.parentElement?.checkVisibility() === true)
        return { node, offset };
    }
    node = step === 1 ? walker.nextNode() : walker.previousNode();
    from = step === 1 ? 0 : node instanceof Text ? node.length : 0;
  }
  return null;
}

/** The first Han character at or after `from`, or the last before it. */
function hanFrom({ data }: Text, from: number, step: 1 | -1): number | null {
  const part = step === 1 ? data.slice(from) : data.slice(0, from);
  const characters = [...part];
  const index = step === 1 ? characters.findIndex(isHan) : characters.findLastIndex(isHan);
  if (index < 0) return null;
  return (step === 1 ? from : 0) + characters.slice(0, index).join('').length;
}

/** Where keys begin: at what is selected, else at the first Han character in the window. */
export function placeToBegin(document: Document): TextPlace | null {
  const selection = document.getSelection();
  if (selection && selection.rangeCount > 0 && !selection.isCollapsed) {
    const { startContainer, startOffset } = selection.getRangeAt(0);
    if (startContainer instanceof Text) {
      return neighbourPlace({ node: startContainer, offset: startOffset }, 1);
    }
  }
  const walker = readable(document.body);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const offset = hanFrom(node, 0, 1);
    if (offset !== null && isInWindow({ node, offset })) return { node, offset };
  }
  return null;
}

function isInWindow({ node, offset }: TextPlace): boolean {
  const range = node.ownerDocument.createRange();
  range.setStart(node, offset);
  range.setEnd(node, offset + 1);
  const { width, top, bottom } = range.getBoundingClientRect();
  return width > 0 && top >= 0 && bottom <= innerHeight;
}
