/** The dictionary as it is shown: what one look-up answers. */

/** A syllable as CC-CEDICT writes it, with `ü` for `u:`: `zhong1`, `Bei3`, `r5`, or what has no reading (`A`). */
export type Syllable = string;

/** Another word that an entry names, with its reading where the dictionary gives it. */
export interface Reference {
  readonly traditional: string;
  readonly simplified: string;
  readonly syllables: readonly Syllable[];
}

/** A meaning in running text: words of English, references to other words, and readings by themselves. */
export type Gloss = readonly (string | Reference)[];

export interface Sense {
  readonly gloss: Gloss;
  /** Where the sense only points to another word ('see …', 'variant of …'): what is found there. */
  readonly follows: readonly Entry[];
}

/** A reading besides the entry's own: Taiwan's standard, or a further one in use. */
export interface OtherReading {
  readonly standard: 'taiwan' | 'also';
  readonly syllables: readonly Syllable[];
}

export interface Entry {
  readonly traditional: string;
  readonly simplified: string;
  readonly syllables: readonly Syllable[];
  readonly senses: readonly Sense[];
  /** Measure words. */
  readonly classifiers: readonly Reference[];
  readonly otherReadings: readonly OtherReading[];
  /** Other ways to write it, as far as the dictionary lists them. */
  readonly variants: readonly string[];
  /** The word's rank by frequency, 1 the commonest; null for what is rare. */
  readonly rank: number | null;
  readonly levels: Levels | null;
  /** Whether it is the reader's own. */
  readonly isOwn?: boolean;
}

/** The HSK syllabuses, by year: 3.0 is two lists, so a level is nothing without its edition. */
export type HskEdition = '2012' | '2021' | '2025';

/** HSK level by edition, 1–6, and 7 for the one band 7–9; null where an edition hasn't the word. */
export type Levels = Readonly<Record<HskEdition, number | null>>;

/** One candidate for what stands at a place of a text. */
export interface FoundWord {
  /** As it stands in the text that was asked about, from `start` to `end` (UTF-16 units). */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Empty for a word that the dictionary hasn't. The reading of the sentence comes first. */
  readonly entries: readonly Entry[];
  /** Its Han characters one by one, where it has several. */
  readonly characters: readonly FoundCharacter[];
}

export interface FoundCharacter {
  readonly character: string;
  readonly entries: readonly Entry[];
}

/** What a number or a date comes to; `text` is how it stands there. */
export type Explanation =
  | { readonly kind: 'number'; readonly text: string; readonly value: number }
  | { readonly kind: 'percentage'; readonly text: string; readonly value: number }
  | {
      readonly kind: 'fraction';
      readonly text: string;
      readonly numerator: number;
      readonly denominator: number;
    }
  /** `month` and `day` from 1, null where the text hasn't them; the year is of the common era. */
  | {
      readonly kind: 'date';
      readonly text: string;
      readonly year: number | null;
      readonly month: number | null;
      readonly day: number | null;
    };

/** What stands at a place of a text. */
export interface LookUp {
  /** Longer words around it first, then the word itself, then shorter ones within it. */
  readonly words: readonly FoundWord[];
  /** Which of them is the word itself. */
  readonly chosen: number;
  /** Null for what is neither number nor date. */
  readonly explanation: Explanation | null;
}
