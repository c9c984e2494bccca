import { pinyin } from 'pinyin-pro';
import type { Reading } from '@/lib/core/reading/model';
import { isHan } from '@/lib/core/text/han';
import { readingOfSyllable } from '@/lib/engine/pinyin-pro';

/** The readings that pinyin-pro gives a sentence, one a code point, null for what is not Han: the peer. */
export function readByPinyinPro(text: string): readonly (Reading | null)[] {
  const syllables = pinyin(text, { type: 'array', toneType: 'num' });
  return Array.from(text, (character, at) => {
    const syllable = syllables[at];
    return !isHan(character) || syllable === undefined || syllable === character
      ? null
      : readingOfSyllable(syllable);
  });
}
