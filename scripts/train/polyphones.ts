/**
 * Trains the disambiguator of polyphones and writes assets/readings/polyphones.bin with its checksum:
 *
 *   node --import ./scripts/alias.mjs scripts/train/polyphones.ts FILE… [--dry-run]
 *
 * FILEs are lines of {"text", "at", "reading"}, gzipped or not. The same files and settings give the
 * same bytes. Takes about a minute. docs/model-card.md tells what came out.
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
import { type Labelled, sampleOf } from './samples';

const segmenter = createSegmenter(words.build());
const reader = createReader({
  source: createPinyinPro(),
  words: createWordReadings(readings.build()),
});

const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const labelled = paths.flatMap((path): readonly Labelled[] => {
  const bytes = readFileSync(path);
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Labelled => JSON.parse(line));
});
const samples = labelled.map((row) => sampleOf(row, segmenter, reader));
const bytes = encodePolyphoneModel(trainModel(samples));
console.log(`${samples.length} samples, ${bytes.length} bytes`);
if (!process.argv.includes('--dry-run')) {
  const file = new URL('../../assets/readings/polyphones.bin', import.meta.url);
  writeFileSync(file, bytes);
  const sum = createHash('sha256').update(bytes).digest('hex');
  writeFileSync(`${file.pathname}.sha256`, `${sum}  polyphones.bin\n`);
}
