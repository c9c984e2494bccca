import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Reading } from '@/lib/core/reading/model';
import { parseReading, withTone } from '@/lib/core/reading/pinyin';
import { encodeWordReadings } from '@/lib/core/reading/word-readings';
import { createPinyinPro } from '@/lib/engine/pinyin-pro';
import { cedictBySimplified } from './cedict';
import { completeWords } from './words';

/** Read by rule, not by word (lib/core/reading/sandhi): 一 and 不 stand with their own tones. */
const BY_RULE = new Set('一不');
/** Longer entries are sayings of whole sentences, with marks in them. */
const LONGEST = 12;

/** Where our own tables lie: a row a line, `#` begins a comment. */
const assets = new URL('../../assets/readings/', import.meta.url);

function rowsOf(name: string): readonly string[] {
  const lines = readFileSync(new URL(name, assets), 'utf8').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#'));
}

/** 婴儿, 孤儿: 儿 is a child there (CC-CEDICT: er2), where `complete` doesn't tell it from the suffix (r5). */
function wordsInFullEr(): ReadonlySet<string> {
  const words = [...cedictBySimplified()].filter(
    ([word, entries]) =>
      word.length > 1 &&
      word.endsWith('儿') &&
      entries.every(({ syllables }) => syllables.at(-1) === 'er2'),
  );
  return new Set(words.map(([word]) => word));
}

/** The words of `complete` with their syllables, and over them those of our own tables. */
function syllablesByWord(): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, readonly string[]>();
  const neutral = new Set(rowsOf('neutral.txt'));
  const fullEr = wordsInFullEr();
  for (const [word, [marked]] of completeWords()) {
    const syllables = marked.split(' ');
    // 总书记 too: the neutral word is the end of the longer one.
    const isNeutral = neutral.has(word) || neutral.has(word.slice(-2));
    const last = parseReading(syllables.at(-1) ?? '');
    if (fullEr.has(word)) words.set(word, [...syllables.slice(0, -1), 'er2']);
    else if (isNeutral && last) words.set(word, [...syllables.slice(0, -1), withTone(last, 5)]);
    else words.set(word, syllables);
  }
  for (const row of rowsOf('words.tsv')) {
    const [word = '', reading = ''] = row.split('\t');
    words.set(word, reading.split(' '));
  }
  return words;
}

/** The words in which a character is not read as it is alone, with those readings. */
export function deviatingWords(): ReadonlyMap<string, readonly (Reading | null)[]> {
  const source = createPinyinPro();
  const deviating = new Map<string, readonly (Reading | null)[]>();
  for (const [word, syllables] of syllablesByWord()) {
    const characters = [...word];
    const isWord = word.length >= 2 && word.length <= LONGEST;
    if (!isWord || syllables.length !== characters.length) continue;
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
    const bytes = readFileSync(new URL('polyphones.bin', assets));
    const expected = readFileSync(new URL('polyphones.bin.sha256', assets), 'utf8').split(' ')[0];
    const actual = createHash('sha256').update(bytes).digest('hex');
    if (actual !== expected)
      throw new Error('assets/readings/polyphones.bin is not the one trained');
    return bytes;
  },
};

/** taiwan.tsv: see lib/core/reading/taiwan. */
export const taiwan = {
  name: 'taiwan.tsv',
  build: () => readFileSync(new URL('taiwan.tsv', assets)),
};
