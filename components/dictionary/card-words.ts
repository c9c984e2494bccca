import { toMarked } from '@/lib/core/reading/pinyin';
import type { Notation } from '@/lib/core/reading/present';
import { toZhuyinText } from '@/lib/core/reading/zhuyin';
import { type KeptWord, type WordMark, wordId } from '@/lib/core/words/model';
import { keptWord } from './kept-word';
import type { Shown } from './look-up-session';

/** The page, for the words that are kept from it. */
export interface CardPage {
  readonly title: string;
  readonly url: string;
}

/** The reader's own words. */
export interface ReaderWords {
  readonly marks: readonly WordMark[];
  readonly keep: (word: KeptWord) => void;
  readonly forget: (id: string) => void;
  /** Opens the page where the reader gives a word an entry of their own. */
  readonly define: (word: string) => void;
}

/** What a card says of the reader's own list, and what its buttons do there. */
export interface Keeping {
  /** Null where the word isn't kept. */
  readonly status: WordMark['status'] | null;
  readonly onKeep: () => void;
  readonly onKnown: () => void;
  readonly onDefine: () => void;
}

const NOTHING: Keeping = {
  status: null,
  onKeep: () => {},
  onKnown: () => {},
  onDefine: () => {},
};

/** The word of a card as one of the reader's list. */
export function keepingOf(
  shown: Shown<unknown> | null,
  page: CardPage,
  { marks, keep, forget, define }: ReaderWords,
): Keeping {
  const found = shown?.lookUp.words[shown.chosen];
  if (!found) return NOTHING;
  const source = { sentence: shown?.sentence ?? '', title: page.title, url: page.url };
  const word = keptWord(found, source, new Date());
  const id = wordId(word);
  const status = marks.find((mark) => wordId(mark) === id)?.status ?? null;
  return {
    status,
    onKeep: () => (status ? forget(id) : keep(word)),
    onDefine: () => define(found.text),
    onKnown: () => keep({ ...word, status: status === 'known' ? 'learning' : 'known' }),
  };
}

/** Writes a syllable as the readings over an article are written. */
export function writerOf(notation: Notation): (syllable: string) => string {
  if (notation === 'numbers') return (syllable) => syllable;
  return notation === 'marks' ? toMarked : (syllable) => toZhuyinText(syllable) ?? syllable;
}
