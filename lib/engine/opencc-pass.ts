import type { Replacements } from '@/lib/core/script/alignment';
import type { Decision } from '@/lib/core/script/corrections/model';
import type { PhraseGate } from '@/lib/core/script/words';
import type { Dictionary } from './opencc-dictionary';

/**
 * A text between two steps of a conversion. OpenCC cuts a text into segments first and converts each
 * by itself: no later match may reach across the end of one.
 */
export interface Segmented {
  readonly text: string;
  /** Where the segments end, in UTF-16 units, in order; the last is the text's length. */
  readonly ends: readonly number[];
  /** What was replaced by something of another length, from the text before the step to this one. */
  readonly replacements: Replacements;
  /** Characters that their context decides, by position. */
  readonly decided: Decisions;
}

/** What the context of a text decides, by position in UTF-16 units. */
export type Decisions = ReadonlyMap<number, Decision>;

export interface PassOptions {
  /** Makes each phrase that matches a segment of its own, as OpenCC's segmentation does. */
  readonly cutAtPhrases?: boolean;
  /** Only cuts: the text stays as it is. */
  readonly keepText?: boolean;
  readonly allows?: PhraseGate | undefined;
}

/** Converts each segment by the longest matches of `dictionary`, from left to right. */
export function runPass(dictionary: Dictionary, input: Segmented, options: PassOptions): Segmented {
  const { text } = input;
  const ends: number[] = [];
  const decided = new Map<number, Decision>();
  const allows = filterDecided(input.decided, options.allows);
  const replacements: number[] = [];
  let result = '';
  let copied = 0;
  let ahead = 0;
  let index = 0;
  for (const limit of input.ends) {
    while (index < limit) {
      const decision = input.decided.get(index);
      const length = decision?.overrides ? 0 : dictionary.match(text, index, limit, allows);
      if (decision && !(length > 0 && dictionary.isPhrase)) {
        if (decision.target === null || options.keepText === true) {
          decided.set(index + ahead, decision);
        } else {
          result += text.slice(copied, index) + decision.target;
          copied = index + 1;
        }
        index++;
        continue;
      }
      if (length === 0) {
        index += unmatchedLength(text, index, limit);
        continue;
      }
      const cut = options.cutAtPhrases === true && dictionary.isPhrase;
      if (cut && ends.at(-1) !== index + ahead) ends.push(index + ahead);
      if (options.keepText !== true) {
        const { target } = dictionary;
        result += text.slice(copied, index) + target;
        if (target.length !== length || hasSurrogate(target)) {
          const start = index + ahead;
          replacements.push(index, index + length, start, start + target.length);
          ahead += target.length - length;
        }
        copied = index + length;
      }
      index += length;
      if (cut) ends.push(index + ahead);
    }
    if (ends.at(-1) !== limit + ahead) ends.push(limit + ahead);
  }
  return { text: result + text.slice(copied), ends, replacements, decided };
}

/** Refuses phrases that reach over a character that is decided against them. */
function filterDecided(decided: Decisions, allows: PhraseGate | undefined): PhraseGate | undefined {
  if (decided.size === 0) return allows;
  return (start, end) => {
    for (let at = start; at < end; at++) if (decided.get(at)?.overrides) return false;
    return allows === undefined || allows(start, end);
  };
}

/** How far to go on where nothing matches: a code point, or a whole ideographic description (⿰氵每). */
function unmatchedLength(text: string, index: number, limit: number): number {
  const unit = text.charCodeAt(index);
  if (unit >= 0x2ff0 && unit <= 0x2fff) {
    const end = descriptionEnd(text, index, limit);
    if (end > index) return end - index;
  }
  return codePointLength(text, index);
}

/** The end of the ideographic description sequence that begins at `index`; `index` if it is cut off. */
function descriptionEnd(text: string, index: number, limit: number): number {
  const unit = text.charCodeAt(index);
  if (unit < 0x2ff0 || unit > 0x2fff) return Math.min(index + codePointLength(text, index), limit);
  let end = index + 1;
  for (let parts = unit === 0x2ff2 || unit === 0x2ff3 ? 3 : 2; parts > 0; parts--) {
    if (end >= limit) return index;
    const partEnd = descriptionEnd(text, end, limit);
    end = partEnd > end ? partEnd : end + 1;
  }
  return end;
}

function codePointLength(text: string, index: number): number {
  return (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}

function hasSurrogate(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    if ((text.charCodeAt(index) & 0xf800) === 0xd800) return true;
  }
  return false;
}
