import { pinyin } from 'pinyin-pro';
import type { Reading, SyllableSource } from '@/lib/core/reading/model';
import { parseReading } from '@/lib/core/reading/pinyin';
import { isHan } from '@/lib/core/text/han';

/** `v: false` is not enough: pinyin-pro writes the neutral tone as 0, `parseReading` knows it. */
const OPTIONS = { type: 'array', toneType: 'num' } as const;

/** What pinyin-pro knows, as core's port: the reading of a character alone, and of a sentence. */
export function createPinyinPro(): SyllableSource {
  const characters = new Map<string, Reading | null>();
  return {
    characterReading(character) {
      const known = characters.get(character);
      if (known !== undefined) return known;
      const reading = read(character)[0] ?? null;
      characters.set(character, reading);
      return reading;
    },
    sentenceReadings: read,
  };
}

function read(text: string): readonly (Reading | null)[] {
  const characters = [...text];
  const syllables = pinyin(text, OPTIONS);
  return characters.map((character, at) => {
    if (!isHan(character)) return null;
    const syllable = syllables[at];
    return syllable === undefined || syllable === character ? null : parseReading(syllable);
  });
}
