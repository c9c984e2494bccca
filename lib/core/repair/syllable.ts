import type { Reading } from '@/lib/core/reading/model';

/** Letters of pinyin as pages print it, for a regular expression's character class. */
export const PINYIN_LETTERS = 'a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ';

const MARKED = [
  ['āēīōūǖ', '1'],
  ['áéíóúǘ', '2'],
  ['ǎěǐǒǔǚ', '3'],
  ['àèìòùǜ', '4'],
] as const;
const PLAIN = 'aeiouü';

/** A printed syllable (`xù`) in stored form (`xu4`); without a tone mark it ends in 5, neutral. */
export function storedReading(printed: string): Reading {
  let tone = '5';
  let letters = '';
  for (const letter of printed) {
    const row = MARKED.find(([marked]) => marked.includes(letter));
    letters += row ? (PLAIN[row[0].indexOf(letter)] ?? letter) : letter;
    if (row) tone = row[1];
  }
  return letters + tone;
}

/** Whether a printed syllable shows a tone. */
export function hasTone(printed: string): boolean {
  return /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/.test(printed);
}

/** A stored reading without its tone: `lü4` → `lü`. */
export function withoutTone(reading: Reading): string {
  return reading.replace(/[1-5]$/, '');
}
