import { encodeWordList } from '@/lib/core/segment/word-list';
import { cedictBySimplified } from './cedict';
import { segmenterWords } from './words';

/** Bei3, E2, but no K of K歌. */
const CAPITAL_SYLLABLE = /^[A-ZÜ][a-zü]*[1-5]$/;

/**
 * The words of the segmenter that are names and nothing else: every entry of CC-CEDICT writes them
 * with a capital (北京, 长江, but not 东方, which is 'east' as well).
 */
export function nameWords(): readonly string[] {
  const cedict = cedictBySimplified();
  return [...segmenterWords().keys()].filter((word) => {
    const entries = cedict.get(word);
    return (
      word.length > 1 &&
      entries?.every(({ syllables: [first = ''] }) => CAPITAL_SYLLABLE.test(first)) === true
    );
  });
}

/** names.bin: a word list without costs; see lib/core/reading/names. */
export const names = {
  name: 'names.bin',
  build: () => encodeWordList(new Map(nameWords().map((word) => [word, 0]))),
};
