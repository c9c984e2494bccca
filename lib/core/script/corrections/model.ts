import type { Word, WordGraph } from '@/lib/core/segment/model';

/** What a character becomes, its context being what it is. */
export interface Decision {
  /** What the first step of the conversion makes of it; null: it stays as it is, to the end. */
  readonly target: string | null;
  /** Whether that holds against a phrase of the tables too, or only where it is converted by itself. */
  readonly overrides?: boolean;
}

/** A character of a text whose conversion its context decides. */
export interface Correction extends Decision {
  /** Where it stands, in UTF-16 units. */
  readonly at: number;
}

/** A text and its words. */
export interface WordedText {
  readonly text: string;
  readonly words: readonly PlacedWord[];
  readonly graph: WordGraph;
}

export interface PlacedWord extends Word {
  readonly start: number;
}

/** One kind of context. */
export interface CorrectionRule {
  /** The characters that it is about: texts without them are not looked at. */
  readonly about: RegExp;
  readonly find: (input: WordedText) => readonly Correction[];
}
