import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Reading } from '@/lib/core/reading/model';
import { parseReading } from '@/lib/core/reading/pinyin';
import { encodeWordReadings } from '@/lib/core/reading/word-readings';
import { createPinyinPro } from '@/lib/engine/pinyin-pro';
import { completeWords } from './words';

/** Read by rule, not by word (lib/core/reading/sandhi): 一 and 不 stand with their own tones. */
const BY_RULE = new Set('一不');
/** Longer entries are sayings of whole sentences, with marks in them. */
const LONGEST = 12;

/** The words of `complete` in which a character is not read as it is alone, with those readings. */
export function deviatingWords(): ReadonlyMap<string, readonly (Reading | null)[]> {
  const source = createPinyinPro();
  const deviating = new Map<string, readonly (Reading | null)[]>();
  for (const [word, [marked]] of completeWords()) {
    const characters = [...word];
    const syllables = marked.split(' ');
    if (word.length < 2 || word.length > LONGEST || syllables.length !== characters.length)
      continue;
    const readings = characters.map((character, at) => {
      const reading = parseReading(syllables[at] ?? '');
      const isOwn = reading === source.characterReading(character) || BY_RULE.has(character);
      return isOwn ? null : reading;
    });
    if (readings.some((reading) => reading !== null)) deviating.set(word, readings);
  }
  return deviating;
}

/** readings.bin: see lib/core/reading/word-readings. */
export const readings = {
  name: 'readings.bin',
  build: () => encodeWordReadings(deviatingWords()),
};

/** polyphones.bin: the table that scripts/train/polyphones.ts made, checked against its checksum. */
export const polyphones = {
  name: 'polyphones.bin',
  build: () => {
    const folder = new URL('../../assets/readings/', import.meta.url);
    const bytes = readFileSync(new URL('polyphones.bin', folder));
    const expected = readFileSync(new URL('polyphones.bin.sha256', folder), 'utf8').split(' ')[0];
    const actual = createHash('sha256').update(bytes).digest('hex');
    if (actual !== expected)
      throw new Error('assets/readings/polyphones.bin is not the one trained');
    return bytes;
  },
};

/** taiwan.tsv: see lib/core/reading/taiwan. */
export const taiwan = {
  name: 'taiwan.tsv',
  build: () => readFileSync(new URL('../../assets/readings/taiwan.tsv', import.meta.url)),
};
