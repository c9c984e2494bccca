import { pinyin } from 'pinyin-pro';
import type { Reading, SyllableSource } from '@/lib/core/reading/model';
import { parseReading } from '@/lib/core/reading/pinyin';
import { isHan } from '@/lib/core/text/han';

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

/** There are 1,300 syllables with their tones: each is parsed once. */
const parsed = new Map<string, Reading | null>();

function storedForm(syllable: string): Reading | null {
  const known = parsed.get(syllable);
  if (known !== undefined) return known;
  const reading = parseReading(syllable);
  parsed.set(syllable, reading);
  return reading;
}

function read(text: string): readonly (Reading | null)[] {
  const characters = [...text];
  const syllables = pinyin(text, OPTIONS);
  return characters.map((character, at) => {
    if (!isHan(character)) return null;
    const syllable = syllables[at];
    return syllable === undefined || syllable === character ? null : storedForm(syllable);
  });
}
