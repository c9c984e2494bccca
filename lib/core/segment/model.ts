export type TokenKind = 'word' | 'number' | 'latin' | 'punctuation';

/** One piece of a segmented text. */
export interface Word {
  readonly text: string;
  readonly kind: TokenKind;
}

/** Cuts text into words. The words joined are the text, character for character, whatever it holds. */
export interface Segmenter {
  /** `text` is simplified where it is Chinese. */
  segment(text: string): readonly Word[];
}
