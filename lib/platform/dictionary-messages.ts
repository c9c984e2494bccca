/** The messages between a reader and the background's dictionary. */
import * as v from 'valibot';
import type { Entry, LookUp } from '@/lib/core/dictionary/model';
import { list } from './schema';

/** To the background, by one-shot message. */
export const DictionaryRequest = v.object({
  type: v.literal('look-up'),
  text: v.string(),
  start: v.number(),
  end: v.number(),
  readings: list(v.string()),
});
export type DictionaryRequest = v.InferOutput<typeof DictionaryRequest>;

const level = v.nullable(v.number());
const syllables = list(v.string());
const reference = v.object({ traditional: v.string(), simplified: v.string(), syllables });

const entry: v.GenericSchema<Entry> = v.object({
  traditional: v.string(),
  simplified: v.string(),
  syllables,
  senses: list(
    v.object({
      gloss: list(v.union([v.string(), reference])),
      follows: list(v.lazy(() => entry)),
    }),
  ),
  classifiers: list(reference),
  otherReadings: list(v.object({ standard: v.picklist(['taiwan', 'also']), syllables })),
  variants: list(v.string()),
  rank: v.nullable(v.number()),
  levels: v.nullable(v.object({ '2012': level, '2021': level, '2025': level })),
});

const explanation = v.variant('kind', [
  v.object({ kind: v.literal('number'), text: v.string(), value: v.number() }),
  v.object({ kind: v.literal('percentage'), text: v.string(), value: v.number() }),
  v.object({
    kind: v.literal('fraction'),
    text: v.string(),
    numerator: v.number(),
    denominator: v.number(),
  }),
  v.object({
    kind: v.literal('date'),
    text: v.string(),
    year: v.nullable(v.number()),
    month: v.nullable(v.number()),
    day: v.nullable(v.number()),
  }),
]);

/** The answer to the background's request `look-up`. */
export const LookUpAnswer: v.GenericSchema<LookUp> = v.object({
  words: list(
    v.object({
      text: v.string(),
      start: v.number(),
      end: v.number(),
      entries: list(entry),
      characters: list(v.object({ character: v.string(), entries: list(entry) })),
    }),
  ),
  chosen: v.number(),
  explanation: v.nullable(explanation),
});
