import type { Reading } from './model';
import { isSyllable } from './syllables';

/** The tone of a syllable: 1–4, and 5 for the neutral tone. */
export type Tone = 1 | 2 | 3 | 4 | 5;

/** A syllable in its parts: `lü` and 4; `erization` is the r of 儿 merged into it (wanr2). */
export interface Syllable {
  /** Without tone and without a merged r; ü as `ü`. */
  readonly base: string;
  readonly tone: Tone;
  readonly erization: boolean;
}

/** Combining marks of the first four tones. */
const MARKS = ['\u0304', '\u0301', '\u030c', '\u0300'];
const NEUTRAL: Tone = 5;

/**
 * Reads one syllable as people write it: tone number or tone mark, `ü`, `v` or `u:`, any case,
 * no tone for the neutral one. Null for what is no syllable of Mandarin.
 */
export function parseReading(text: string): Reading | null {
  const { letters, tones } = separate(text.trim());
  if (tones.length > 1) return null;
  const base = letters.replace(/u:|v/g, 'ü');
  const tone = tones[0] ?? NEUTRAL;
  return isLegal(base) ? `${base}${tone}` : null;
}

/**
 * Reads several syllables, apart or together (`yínháng`, `yin2 hang2`, `xi'an`). Where a cut is in
 * doubt, a syllable takes as many letters as it can and still leaves syllables behind it. Null
 * where it can't be cut into syllables of Mandarin.
 */
export function parseReadings(text: string): readonly Reading[] | null {
  const readings: Reading[] = [];
  for (const part of text.trim().split(/[\s'’·-]+/u)) {
    if (part === '') continue;
    const cut = cutSyllables([...part.normalize('NFD')]);
    if (cut === null) return null;
    readings.push(...cut);
  }
  return readings.length > 0 ? readings : null;
}

/** A letter with up to two marks and a tone number, for at most seven letters: zhuangr4. */
const LONGEST_SYLLABLE = 10;

function cutSyllables(characters: readonly string[]): readonly Reading[] | null {
  if (characters.length === 0) return [];
  for (let length = Math.min(LONGEST_SYLLABLE, characters.length); length > 0; length--) {
    const next = characters[length];
    if (next !== undefined && /[\p{M}\d:]/u.test(next)) continue;
    const head = parseReading(characters.slice(0, length).join(''));
    if (head === null) continue;
    const tail = cutSyllables(characters.slice(length));
    if (tail !== null) return [head, ...tail];
  }
  return null;
}

/** The letters of `text`, and the tones that its marks and digits give. */
function separate(text: string): { letters: string; tones: readonly Tone[] } {
  const tones: Tone[] = [];
  let letters = '';
  for (const character of text.toLowerCase().normalize('NFD')) {
    const mark = MARKS.indexOf(character);
    if (mark >= 0) tones.push(toneOf(mark + 1));
    else if (/[0-5]/.test(character)) tones.push(toneOf(Number(character)));
    else letters += character;
  }
  return { letters: letters.normalize('NFC'), tones };
}

function toneOf(number: number): Tone {
  return number === 1 || number === 2 || number === 3 || number === 4 ? number : NEUTRAL;
}

function isLegal(letters: string): boolean {
  return isSyllable(letters) || (letters.endsWith('r') && isSyllable(letters.slice(0, -1)));
}

/** The parts of a stored reading. */
export function syllableOf(reading: Reading): Syllable {
  const letters = reading.slice(0, -1);
  const erization = letters.endsWith('r') && letters !== 'er' && letters !== 'r';
  return {
    base: erization ? letters.slice(0, -1) : letters,
    tone: toneOf(Number(reading.slice(-1))),
    erization,
  };
}

/** A stored reading from its parts. */
export function readingOf({ base, tone, erization }: Syllable): Reading {
  return `${base}${erization ? 'r' : ''}${tone}`;
}

/** The same syllable in another tone. */
export function withTone(reading: Reading, tone: Tone): Reading {
  return `${reading.slice(0, -1)}${tone}`;
}

/** The tone of a stored reading: also the class that tone colours go by. */
export function toneClass(reading: Reading): Tone {
  return toneOf(Number(reading.slice(-1)));
}

/** With a tone mark: `lǜ`, `wánr`, `de`. */
export function toMarked(reading: Reading): string {
  const letters = reading.slice(0, -1);
  const mark = MARKS[toneClass(reading) - 1];
  if (mark === undefined) return letters;
  const at = markedLetter(letters);
  return `${letters.slice(0, at + 1)}${mark}${letters.slice(at + 1)}`.normalize('NFC');
}

/** With a tone number, 5 for the neutral tone: `lü4`. */
export function toNumbered(reading: Reading): string {
  return reading;
}

/** GB/T 16159 §7.3 and 汉语拼音方案: on a, else o or e, else the last of the vowels (iu, ui). */
function markedLetter(letters: string): number {
  for (const vowel of ['a', 'o', 'e', 'ê']) {
    const at = letters.indexOf(vowel);
    if (at >= 0) return at;
  }
  const last = Math.max(...['i', 'u', 'ü'].map((vowel) => letters.lastIndexOf(vowel)));
  return last >= 0 ? last : Math.max(letters.search(/[mn]/), 0);
}
