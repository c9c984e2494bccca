import type { Word } from '@/lib/core/segment/model';

/**
 * A syllable of pinyin in its stored form: lower case, ü as `ü`, tone number 1–5 at the end,
 * 5 = neutral (`zhong1`, `lü4`, `de5`). Marks, zhuyin and colours are made from it when shown.
 * An r-coloured syllable carries its r: `wanr2` stands on 玩, and null on the 儿 that merged with it.
 */
export type Reading = string;

/** Which standard of pronunciation: Mainland 普通话 or Taiwan 國語. */
export type Pronunciation = 'mainland' | 'taiwan';

/** Gives each Han character of a sentence its reading. */
export interface Reader {
  /**
   * `words` are the words of one passage, simplified. The answer has one array a word, and in it
   * one entry a code point: the reading of a Han character, null for anything else.
   */
  read(words: readonly Word[]): readonly (readonly (Reading | null)[])[];
}

/** Where the readings of single characters come from: a dictionary of all Han characters. */
export interface SyllableSource {
  /** The commonest reading of a character (one code point), null where it has none. */
  characterReading(character: string): Reading | null;
}

/** A reading that the reader set: it wins over every layer. */
export interface UserReading {
  /** The word, simplified, that the reader clicked. */
  readonly word: string;
  /** One entry a code point of `word`; null leaves a character as it is. */
  readonly readings: readonly (Reading | null)[];
  /** The words beside it that must be there, where it holds in this context alone. */
  readonly context?: { readonly before: string | null; readonly after: string | null };
}

/** The word whose reading is to be mended, where it stands. */
export interface EditedWord {
  /** As it is shown. */
  readonly shown: string;
  /** Simplified, as readings are found. */
  readonly simplified: string;
  readonly readings: readonly (Reading | null)[];
  /** The words beside it, simplified; null at the edge of the passage. */
  readonly before: string | null;
  readonly after: string | null;
}
