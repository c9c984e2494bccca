import type { Reading } from './model';
import type { Passage } from './passage';

/** How a word's table marks the 儿 that only colours the syllable before (一点儿), unlike 儿 in 儿子. */
const SUFFIX: Reading = 'er5';

/** Merges a suffix 儿 with the syllable before it in its word: 玩儿 is `wanr2` and null. */
export function mergeErization(passage: Passage, readings: (Reading | null)[]): void {
  passage.characters.forEach((character, at) => {
    if (character !== '儿' || readings[at] !== SUFFIX) return;
    const before = readings[at - 1];
    if (!before || passage.wordOf[at] !== passage.wordOf[at - 1]) return;
    readings[at - 1] = `${before.slice(0, -1)}r${before.slice(-1)}`;
    readings[at] = null;
  });
}
