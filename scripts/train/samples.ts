import { createFeatures, fillFeatures } from '@/lib/core/reading/features';
import { hashText } from '@/lib/core/reading/hash';
import type { Reader, Reading } from '@/lib/core/reading/model';
import { isInListedWord, passageOf } from '@/lib/core/reading/passage';
import { parseReading } from '@/lib/core/reading/pinyin';
import type { Segmenter } from '@/lib/core/segment/model';

/** One line of the training data: the reading of the character at code point `at`. */
export interface Labelled {
  readonly text: string;
  readonly at: number;
  readonly reading: string;
}

/** What training sees of a line. */
export interface Sample {
  readonly character: string;
  readonly reading: Reading;
  /** What the layers before the learned one say. */
  readonly base: Reading | null;
  readonly inWord: boolean;
  readonly features: Int32Array;
}

/** CPP writes the merged 儿 as `r5`. */
const MERGED = 'r5';

/** A line without its marks: titles and speech that was written down have none, and the sets all have. */
export function withoutMarks({ text, at, reading }: Labelled): Labelled {
  const characters = [...text];
  const kept = characters.map(
    (character, index) => index === at || /[\p{L}\p{N}]/u.test(character),
  );
  return {
    text: characters.filter((_, index) => kept[index]).join(''),
    at: kept.slice(0, at).filter(Boolean).length,
    reading,
  };
}

/** So many samples of a character, and its full tones are what the sets mean by them. */
const FEW_SAMPLES = 200;

/**
 * Samples in which a word's table has a neutral tone, and the set, which writes few of them, the full
 * one (衣服): the table's, but for characters that the set has many of (灯笼).
 */
export function withNeutralTones(samples: readonly Sample[]): readonly Sample[] {
  const counts = new Map<string, number>();
  for (const { character } of samples) counts.set(character, (counts.get(character) ?? 0) + 1);
  return samples.map((sample) => {
    const { base, inWord, reading, character } = sample;
    if (!inWord || !base?.endsWith('5') || base.slice(0, -1) !== reading.slice(0, -1))
      return sample;
    return (counts.get(character) ?? 0) < FEW_SAMPLES ? { ...sample, reading: base } : sample;
  });
}

/** The sample of a line, with words and readings as the layers before give them. */
export function sampleOf(row: Labelled, segmenter: Segmenter, reader: Reader): Sample {
  const words = segmenter.segment(row.text);
  const passage = passageOf(words);
  const base = reader.read(words).flat()[row.at] ?? null;
  const features = createFeatures();
  fillFeatures(features, passage, row.at, base === null ? 0 : hashText(base));
  const gold = row.reading === MERGED ? 'er5' : parseReading(row.reading);
  if (gold === null) throw new Error(`no reading: ${row.reading}`);
  return {
    character: passage.characters[row.at] ?? '',
    reading: gold,
    base,
    inWord: isInListedWord(passage, row.at),
    features: features.values.slice(0, features.count),
  };
}
