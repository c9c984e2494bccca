import { annotate } from '@/lib/core/annotation/annotate';
import { createDisambiguator } from '@/lib/core/reading/disambiguator';
import type { Reading } from '@/lib/core/reading/model';
import { createReader, type ReaderLayers } from '@/lib/core/reading/reader';
import { createWordReadings } from '@/lib/core/reading/word-readings';
import { createSegmenter } from '@/lib/core/segment/unigram';
import { createOpenccConverter } from '@/lib/engine/opencc-converter';
import { createPinyinPro } from '@/lib/engine/pinyin-pro';
import { builtData } from './built-data';
import { readByPinyinPro } from './pinyin-pro';

/** Gives the readings of a text, one a code point: what is measured. */
export type Annotator = (text: string) => readonly (Reading | null)[];

/** What ours is made of, layer by layer; each has those before it. `qingdu` has all. */
export const SYSTEMS = [
  'qingdu',
  'qingdu-1-base',
  'qingdu-2-words',
  'qingdu-3-learned',
  'pinyin-pro',
] as const;

export type SystemName = (typeof SYSTEMS)[number];

/** Loads a system from its bytes. */
export async function createAnnotator(name: SystemName): Promise<Annotator> {
  const source = createPinyinPro();
  if (name === 'pinyin-pro') return readByPinyinPro;
  const segmenter = createSegmenter(await builtData('words.bin'));
  const reader = createReader(await layersOf(name, source));
  const { simplify } = createOpenccConverter();
  // The extension's own way, in either script; which words are names is no matter of readings.
  const ports = { segmenter, reader, simplify, names: { find: () => [] } };
  return (text) => annotate(text, ports).tokens.flatMap((token) => [...token.readings]);
}

async function layersOf(
  name: Exclude<SystemName, 'pinyin-pro'>,
  source: ReaderLayers['source'],
): Promise<ReaderLayers> {
  if (name === 'qingdu-1-base') return { source, sentences: readByPinyinPro };
  const words = createWordReadings(await builtData('readings.bin'));
  if (name === 'qingdu-2-words') return { source, words };
  const disambiguator = createDisambiguator(await builtData('polyphones.bin'));
  return { source, words, disambiguator, grammar: name === 'qingdu' };
}
