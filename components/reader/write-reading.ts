import type { Reading } from '@/lib/core/reading/model';

const MARKS: Readonly<Record<string, string>> = {
  a: 'āáǎà',
  e: 'ēéěè',
  i: 'īíǐì',
  o: 'ōóǒò',
  u: 'ūúǔù',
  ü: 'ǖǘǚǜ',
};

/** `zhong1` → zhōng: the mark stands on a or e, on the o of ou, else on the last vowel. */
export function withToneMark(reading: Reading): string {
  const tone = Number(reading.at(-1));
  const syllable = reading.slice(0, -1);
  if (!(tone >= 1 && tone <= 4)) return tone === 5 ? syllable : reading;
  const vowel =
    /[ae]/.exec(syllable) ?? /o(?=u)/.exec(syllable) ?? /[aeiouü](?=[^aeiouü]*$)/.exec(syllable);
  if (!vowel) return reading;
  const marked = MARKS[vowel[0]]?.[tone - 1] ?? vowel[0];
  return syllable.slice(0, vowel.index) + marked + syllable.slice(vowel.index + 1);
}
