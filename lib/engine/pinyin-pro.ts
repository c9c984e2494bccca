import { polyphonic } from 'pinyin-pro';
import type { Reading, SyllableSource } from '@/lib/core/reading/model';
import { parseReading } from '@/lib/core/reading/pinyin';
import { isHan } from '@/lib/core/text/han';

/** Where `pinyin` gives another reading than the first of the character's list. */
const ALONE: Readonly<Record<string, Reading>> = { 了: 'liao3' };

/**
 * What pinyin-pro knows, as core's port: the reading of a character alone. Its function for lists of
 * readings gives the same as `pinyin` (a test holds them together), without the automaton of 4,700 words
 * that `pinyin` builds before its first answer, in 30 ms of a cold start.
 */
export function createPinyinPro(): SyllableSource {
  const characters = new Map<string, Reading | null>();
  return {
    characterReading(character) {
      const known = characters.get(character);
      if (known !== undefined) return known;
      const reading = ALONE[character] ?? firstOf(character);
      characters.set(character, reading);
      return reading;
    },
  };
}

function firstOf(character: string): Reading | null {
  if (!isHan(character)) return null;
  const [syllable] = polyphonic(character, { type: 'array', toneType: 'num' })[0] ?? [];
  return syllable === undefined || syllable === character ? null : readingOfSyllable(syllable);
}

/** There are 1,300 syllables with their tones: each is parsed once. */
const parsed = new Map<string, Reading | null>();

/** A syllable as pinyin-pro writes it (`toneType: 'num'`). */
export function readingOfSyllable(syllable: string): Reading | null {
  const known = parsed.get(syllable);
  if (known !== undefined) return known;
  const reading = parseReading(syllable);
  parsed.set(syllable, reading);
  return reading;
}
