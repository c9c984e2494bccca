/** The messages between a reader and the background's dictionary. */
import * as v from 'valibot';
import { list } from './schema';

/** To the background, by one-shot message. */
export const DictionaryRequest = v.variant('type', [
  /** The word from `start` to `end` of a text, read as `readings`. */
  v.object({
    type: v.literal('look-up'),
    text: v.string(),
    start: v.number(),
    end: v.number(),
    readings: list(v.string()),
  }),
  /** The word that segmentation finds at a place of a text. */
  v.object({ type: v.literal('look-up-at'), text: v.string(), at: v.number() }),
]);
export type DictionaryRequest = v.InferOutput<typeof DictionaryRequest>;
