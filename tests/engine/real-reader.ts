import { createDisambiguator } from '@/lib/core/reading/disambiguator';
import type { UserReading } from '@/lib/core/reading/model';
import { toMarked } from '@/lib/core/reading/pinyin';
import { createReader } from '@/lib/core/reading/reader';
import { createWordReadings } from '@/lib/core/reading/word-readings';
import { createSegmenter } from '@/lib/core/segment/unigram';
import { createPinyinPro } from '@/lib/engine/pinyin-pro';
import { polyphones, readings } from '@/scripts/data/readings';
import { words } from '@/scripts/data/words';

/** The reader as it ships, over the data that the build makes: what a reader sees. */
export const segmenter = createSegmenter(words.build());

const layers = {
  source: createPinyinPro(),
  words: createWordReadings(readings.build()),
  disambiguator: createDisambiguator(polyphones.build()),
  grammar: true,
};

/** A reader with the given readings of one's own. */
export function readerWith(own: readonly UserReading[] = []) {
  return createReader({ ...layers, own });
}

const reader = readerWith();

/** The pinyin of a text with tone marks, as in a dictionary, by spaces. */
export function pinyinOf(text: string): string {
  return reader
    .read(segmenter.segment(text))
    .flat()
    .filter((reading) => reading !== null)
    .map(toMarked)
    .join(' ');
}
