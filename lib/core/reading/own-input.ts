import { isHan } from '@/lib/core/text/han';
import type { Reading, UserReading } from './model';
import { parseReading, parseReadings, syllableOf } from './pinyin';

export type OwnInput =
  | { readonly ok: true; readonly readings: readonly (Reading | null)[] }
  /** `invalid`: no pinyin; `count`: not one syllable a Han character. */
  | { readonly ok: false; readonly reason: 'invalid' | 'count' };

/**
 * Reads what the reader typed as the reading of `word`: pinyin with tone marks or numbers, one
 * syllable a Han character; an r-coloured one (wánr) stands for a character and its 儿.
 */
export function parseOwnInput(text: string, word: string): OwnInput {
  const syllables = parseReadings(text);
  if (syllables === null) return { ok: false, reason: 'invalid' };
  const readings: (Reading | null)[] = [];
  let taken = 0;
  for (const character of word) {
    const hasOwn = isHan(character) && !isMerged(character, readings.at(-1));
    readings.push(hasOwn ? (syllables[taken++] ?? null) : null);
  }
  return taken === syllables.length ? { ok: true, readings } : { ok: false, reason: 'count' };
}

/** Whether `character` is a 儿 that merged with the syllable before it. */
function isMerged(character: string, before: Reading | null | undefined): boolean {
  return /[儿兒]/.test(character) && before != null && syllableOf(before).erization;
}

/** In UTF-16 units: no word is longer, and what is stored or sent has its bounds. */
export const LONGEST_WORD = 32;

/** Whether `value`, from storage, a message or a file, is a reading that the reader set. */
export function isUserReading(value: unknown): value is UserReading {
  if (typeof value !== 'object' || value === null) return false;
  const { word, readings, context }: Partial<Record<keyof UserReading, unknown>> = value;
  return (
    typeof word === 'string' &&
    word !== '' &&
    word.length <= LONGEST_WORD &&
    Array.isArray(readings) &&
    readings.length === [...word].length &&
    readings.every((reading) => reading === null || isReading(reading)) &&
    (context === undefined || isContext(context))
  );
}

function isReading(value: unknown): boolean {
  return typeof value === 'string' && parseReading(value) === value;
}

function isContext(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { before, after }: { before?: unknown; after?: unknown } = value;
  return [before, after].every((word) => word === null || typeof word === 'string');
}
