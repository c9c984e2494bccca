/** `latin` is any run of letters that are not Han; spaces, marks and symbols are `punctuation`. */
export type TokenKind = 'word' | 'number' | 'latin' | 'punctuation';

/** One piece of a segmented text. */
export interface Word {
  readonly text: string;
  readonly kind: TokenKind;
  /** A guess that no word list has: a foreign name, or two characters that live inside words. */
  readonly isUnlisted?: true;
}

/** Cuts text into words. The words joined are the text, character for character, whatever it holds. */
export interface Segmenter {
  /** `text` is simplified where it is Chinese. */
  segment(text: string): readonly Word[];
}

/** The word list as a language model: what ranks candidates by how much they look like Chinese. */
export interface WordGraph {
  /** Natural logarithm of the word's probability (-4 … -18), null for what is not in the list. */
  logProbability(word: string): number | null;
  /**
   * Natural logarithm of the probability of the best cut of `text` into words. Compare texts of
   * the same length only: each further word costs about 8.
   */
  scoreOf(text: string): number;
}
