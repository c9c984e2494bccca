/** The messages between a reader and the background's list of the reader's words. */
import * as v from 'valibot';
import type { KeptWord } from '@/lib/core/words/model';
import { list } from '@/lib/platform/schema';

/** One word as it is stored. */
export const StoredWord: v.GenericSchema<KeptWord> = v.object({
  simplified: v.string(),
  traditional: v.string(),
  pinyin: v.string(),
  status: v.picklist(['learning', 'known']),
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
  /** Opens the page of words, at a word that is to have an entry of the reader's own. */
  v.object({ type: v.literal('define-word'), word: v.string() }),
  /** The HSK levels of words in whatever script. */
  v.object({ type: v.literal('word-levels'), words: list(v.string()) }),
]);
export type WordsRequest = v.InferOutput<typeof WordsRequest>;
