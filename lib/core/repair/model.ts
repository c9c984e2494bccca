import type { RepairCount } from '@/lib/core/article/model';
import type { Reading } from '@/lib/core/reading/model';

/** The rules, in the order in which they work; each can be switched off. */
export const REPAIR_RULES = [
  'mojibake',
  'noise-characters',
  'shown-entities',
  'glued-readings',
  'toneless-readings',
  'cut-characters',
  'lost-ampersands',
  'tag-remnants',
  'full-width-latin',
  'spaced-han',
] as const;

export type RepairRuleName = (typeof REPAIR_RULES)[number];

/** A change to a text: [start, end) in UTF-16 units is replaced by `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rule: RepairRuleName;
}

/** Why a damaged place was left as it stands. */
export type DamageNote =
  /** A reading that is none of the character's. */
  | 'unknown-reading'
  /** A character that was cut in two, and more than one, or none, that would fit. */
  | 'cut-character';

/** A place of a text, [start, end) in UTF-16 units, that is damaged and could not be mended. */
export interface DamageMark {
  readonly start: number;
  readonly end: number;
  readonly note: DamageNote;
}

/** What was found in the texts of a page; one entry a text, each in order and without overlaps. */
export interface RepairResult {
  readonly edits: readonly (readonly Edit[])[];
  readonly marks: readonly (readonly DamageMark[])[];
  /** How often each rule mended something, in the rules' order, rules without any left out. */
  readonly counts: readonly RepairCount[];
}

export interface RepairTools {
  /** Every reading of a Han character, traditional or simplified, in stored form. */
  readonly readingsOf: (character: string) => readonly Reading[];
  /**
   * How plausible a piece of Chinese is, as the logarithm of its probability: the higher the better,
   * comparable among candidates for one place. Without it, cut characters are left and marked.
   */
  readonly plausibility?: (text: string) => number;
  /** The rules to leave out. */
  readonly disabled?: readonly RepairRuleName[];
}
