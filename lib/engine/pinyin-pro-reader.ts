import { pinyin } from 'pinyin-pro';
import type { Reader, Reading } from '@/lib/core/reading/model';
import { isHan } from '@/lib/core/text/han';

/** pinyin-pro behind the port: each sentence read as a whole. */
export function createPinyinProReader(): Reader {
  return {
    read(words) {
      const text = words.map((word) => word.text).join('');
      const syllables = pinyin(text, { type: 'array', toneType: 'num', v: true });
      let at = 0;
      return words.map((word) =>
        [...word.text].map((character) => {
          const syllable = syllables[at++];
          return isHan(character) && syllable !== undefined && syllable !== character
            ? stored(syllable)
            : null;
        }),
      );
    },
  };
}

/** pinyin-pro writes v for ü and 0 for the neutral tone. */
function stored(syllable: string): Reading {
  return syllable.replace('v', 'ü').replace(/0$/, '5');
}
