import type { SessionPorts } from '@/components/dictionary/look-up-session';
import type { Box } from '@/components/dictionary/place-card';
import { alone } from '@/components/dictionary/word-ports';
import { sentenceAround } from '@/lib/core/words/sentence';
import { neighbourPlace, type TextPlace, textAround } from '@/lib/dom/page-text';
import { lookUpAt, lookUpWord } from '@/lib/platform/dictionary';

/** A word of a page: the character that was pointed at, and once it is looked up all of it. */
export interface PageWord {
  readonly place: TextPlace;
  range: Range;
}

export interface PagePorts extends SessionPorts<PageWord> {
  /** The word at a place: the one that is looked up where the place is in it. */
  readonly wordAt: (place: TextPlace) => PageWord;
  /** The first character after (1) or before (-1) a word. */
  readonly neighbour: (word: PageWord, step: 1 | -1) => PageWord | null;
}

/** Looks up words of a page as it is. */
export function createPagePorts(onChange: () => void): PagePorts {
  let current: PageWord | null = null;

  function wordAt(place: TextPlace): PageWord {
    if (current && holds(current.range, place)) return current;
    const { at, rangeOf } = textAround(place);
    return { place, range: rangeOf(at, at + 1) };
  }

  return {
    async ask(word) {
      const { text, at, rangeOf } = textAround(word.place);
      const lookUp = await lookUpAt(text, at);
      const found = lookUp?.words[lookUp.chosen];
      if (!lookUp || !found) return null;
      word.range = rangeOf(found.start, found.end);
      return { lookUp, sentence: sentenceAround(text, found.start, found.end) };
    },
    lookUpForm: (form) => lookUpWord(alone(form)),
    isThere: ({ place }) => place.node.isConnected,
    boxOf: ({ range }) => range.getBoundingClientRect(),
    reveal({ place }) {
      place.node.parentElement?.scrollIntoView({ block: 'nearest' });
    },
    mark(word) {
      current = word;
    },
    onChange,
    wordAt,
    neighbour({ range }, step) {
      const [container, offset] =
        step === 1
          ? [range.endContainer, range.endOffset]
          : [range.startContainer, range.startOffset];
      const place =
        container instanceof Text ? neighbourPlace({ node: container, offset }, step) : null;
      return place && wordAt(place);
    },
  };
}

function holds(range: Range, { node, offset }: TextPlace): boolean {
  try {
    // The point after a word is none of its characters.
    return range.comparePoint(node, offset) === 0 && range.comparePoint(node, offset + 1) === 0;
  } catch {
    // Of another tree.
    return false;
  }
}

/** The boxes of a word, one a line. */
export function boxesOf({ range }: PageWord): readonly Box[] {
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}
