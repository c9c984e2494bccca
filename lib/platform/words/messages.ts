/** The messages between a reader and the background's list of the reader's words. */
import * as v from 'valibot';
import type { Levels } from '@/lib/core/dictionary/model';
import type { KeptWord, WordMark } from '@/lib/core/words/model';
import { list } from '@/lib/platform/schema';

const status = v.picklist(['learning', 'known']);

const marked = { simplified: v.string(), traditional: v.string(), pinyin: v.string(), status };

/** One word as it is stored. */
export const StoredWord: v.GenericSchema<KeptWord> = v.object({
  ...marked,
  meaning: v.string(),
  sentence: v.string(),
  title: v.string(),
  url: v.string(),
  added: v.string(),
});

/** To the background, by one-shot message. */
export const WordsRequest = v.variant('type', [
  v.object({ type: v.literal('keep-word'), word: StoredWord }),
  v.object({ type: v.literal('forget-word'), id: v.string() }),
  v.object({ type: v.literal('word-marks') }),
  /** The HSK levels of words in whatever script. */
  v.object({ type: v.literal('word-levels'), words: list(v.string()) }),
]);
export type WordsRequest = v.InferOutput<typeof WordsRequest>;

/** The answer to a change: null where it is done. */
export const ChangeAnswer = v.object({ problem: v.nullable(v.string()) });

export const MarksAnswer: v.GenericSchema<readonly WordMark[]> = list(v.object(marked));

const level = v.nullable(v.number());

/** One entry a word, null for a word that no edition has. */
export const LevelsAnswer: v.GenericSchema<readonly (Levels | null)[]> = list(
  v.nullable(v.object({ '2012': level, '2021': level, '2025': level })),
);
