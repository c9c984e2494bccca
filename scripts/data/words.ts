import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { MAX_WORD_LENGTH } from '@/lib/core/segment/lexicon';
import { isCountedMeasure } from '@/lib/core/segment/numerals';
import { encodeWordList } from '@/lib/core/segment/word-list';

/** A word of `complete`: its reading with tone marks, syllables by spaces, and its probability. */
export type CompleteEntry = readonly [reading: string, probability: number];

/**
 * The rarest words that are taken. All 349,000 words make a worse segmenter (word F1 78.9 instead
 * of 80.4 on UD GSDSimp): below this, they are mostly phrases.
 */
const RAREST = 1e-11;

/** Words that look like a number with its measure word, and are not (see isCountedMeasure). */
const NOT_COUNTED = new Set('一元 一同 一块 一度 一道 万世 万户 亿万 十分 多元 百家'.split(' '));

/** All words of `@pinyin-pro/data` `complete` (ISC), with reading and probability. */
export function completeWords(): ReadonlyMap<string, CompleteEntry> {
  const file = createRequire(import.meta.url).resolve('@pinyin-pro/data/complete.json');
  const entries: Record<string, CompleteEntry> = JSON.parse(readFileSync(file, 'utf8'));
  return new Map(Object.entries(entries));
}

/** The words of the segmenter with their costs: minus the logarithm of their share. */
export function segmenterWords(): ReadonlyMap<string, number> {
  const taken: (readonly [string, number])[] = [];
  let total = 0;
  for (const [word, [, probability]] of completeWords()) {
    if (!isTaken(word, probability)) continue;
    taken.push([word, probability]);
    total += probability;
  }
  return new Map(taken.map(([word, probability]) => [word, Math.log(total / probability)]));
}

function isTaken(word: string, probability: number): boolean {
  if (!(probability > 0) || word.length > MAX_WORD_LENGTH) return false;
  if (word.length === 1) return true;
  return probability >= RAREST && (!isCountedMeasure(word) || NOT_COUNTED.has(word));
}

/** words.bin: see lib/core/segment/word-list. */
export const words = {
  name: 'words.bin',
  build: () => encodeWordList(segmenterWords()),
};
