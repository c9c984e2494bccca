/** The messages of the engine port, checked at each border. */
import * as v from 'valibot';
import type { Article } from '@/lib/core/article/model';
import type { UserReading } from '@/lib/core/reading/model';
import { isUserReading, LONGEST_WORD } from '@/lib/core/reading/own-input';
import { REPAIR_RULES } from '@/lib/core/repair/model';
import { list } from './schema';

const finite = v.pipe(v.number(), v.finite());

const target = v.object({
  script: v.picklist(['hans', 'hant']),
  region: v.picklist(['tw', 'hk', 'opencc']),
  vocabulary: v.picklist(['page', 'regional']),
  spelling: v.picklist(['press', 'opencc']),
});

const pageScript = v.object({
  verdict: v.picklist(['hans', 'hant', 'japanese', 'korean', 'unknown']),
  region: v.nullable(v.picklist(['tw', 'hk', 'opencc'])),
  badlyConverted: v.boolean(),
});

/** A reading that the reader set, as it is sent and stored. */
const UserReadingItem = v.custom<UserReading>(isUserReading, 'no reading of a word');

/** An article, checked at its outside alone: our own script extracted it, and only that script gets it back. */
const ArticleItem = v.custom<Article>(
  (item) =>
    typeof item === 'object' && item !== null && 'blocks' in item && Array.isArray(item.blocks),
  'no article',
);

/** To the background's engines, over the port `engine`. `id` numbers what may be cancelled. */
export const EngineRequest = v.variant('type', [
  v.object({
    type: v.literal('prepare'),
    id: finite,
    page: v.object({
      texts: list(v.string()),
      damaged: v.nullable(ArticleItem),
      lang: v.nullable(v.string()),
      host: v.string(),
      disabledRepairs: list(v.picklist(REPAIR_RULES)),
    }),
  }),
  v.object({
    type: v.literal('annotate'),
    id: finite,
    passages: list(v.object({ key: v.string(), text: v.string() })),
    script: pageScript,
    options: v.object({
      target: v.nullable(target),
      quotationMarks: v.boolean(),
      protectedPhrases: list(v.string()),
      pronunciation: v.picklist(['mainland', 'taiwan']),
      own: list(UserReadingItem),
    }),
  }),
  v.object({
    type: v.literal('choices'),
    id: finite,
    word: v.pipe(v.string(), v.maxLength(LONGEST_WORD)),
  }),
  v.object({ type: v.literal('cancel'), id: finite }),
]);
export type EngineRequest = v.InferOutput<typeof EngineRequest>;
