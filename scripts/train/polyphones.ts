/**
 * Trains the disambiguator of polyphones and writes assets/readings/polyphones.bin with its checksum:
 *
 *   node --import ./scripts/alias.mjs scripts/train/polyphones.ts FILE [--dry-run]
 *
 * FILE has lines of {"text", "at", "reading"}, gzipped or not. scripts/train/labels.tsv has more readings
 * for the same lines (see label.py). The same files and settings give the same bytes. Takes two
 * minutes. docs/model-card.md tells what came out.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { encodePolyphoneModel } from '@/lib/core/reading/polyphone-model';
import { createReader } from '@/lib/core/reading/reader';
import { createWordReadings } from '@/lib/core/reading/word-readings';
import { createSegmenter } from '@/lib/core/segment/unigram';
import { createPinyinPro } from '@/lib/engine/pinyin-pro';
import { readings } from '@/scripts/data/readings';
import { words } from '@/scripts/data/words';
import { trainModel } from './log-linear';
import { type Labelled, sampleOf, withNeutralTones, withoutMarks } from './samples';

const segmenter = createSegmenter(words.build());
const reader = createReader({
  source: createPinyinPro(),
  words: createWordReadings(readings.build()),
});

const path = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? '';
const packed = readFileSync(path);
const lines = (path.endsWith('.gz') ? gunzipSync(packed) : packed)
  .toString('utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): Labelled => JSON.parse(line));

/** Rows of labels.tsv: the line in FILE, from 0, the code point, the reading. */
const more = readFileSync(new URL('labels.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((row) => row !== '' && !row.startsWith('#'))
  .map((row): Labelled => {
    const [line = '', at = '', reading = ''] = row.split('\t');
    return { text: lines[Number(line)]?.text ?? '', at: Number(at), reading };
  });

const labelled = [...lines, ...more];
const sample = (row: Labelled) => sampleOf(row, segmenter, reader);
const samples = withNeutralTones(labelled.map(sample)).concat(
  withNeutralTones(labelled.map((row) => sample(withoutMarks(row)))),
);
const bytes = encodePolyphoneModel(trainModel(samples));
console.log(`${samples.length} samples, ${bytes.length} bytes`);
if (!process.argv.includes('--dry-run')) {
  const file = new URL('../../assets/readings/polyphones.bin', import.meta.url);
  writeFileSync(file, bytes);
  const sum = createHash('sha256').update(bytes).digest('hex');
  writeFileSync(`${file.pathname}.sha256`, `${sum}  polyphones.bin\n`);
}
