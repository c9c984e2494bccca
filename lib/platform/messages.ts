/** Every message between the parts of Qingdu, checked at each border; the one place that knows their forms. */
import * as v from 'valibot';
import type { PageDescription } from '@/lib/core/page-description';
import { REPAIR_RULES } from '@/lib/core/repair/model';

const list = <const S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.readonly());

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

/** To the background's engines, over the port `engine`. `id` numbers what may be cancelled. */
export const EngineRequest = v.variant('type', [
  v.object({
    type: v.literal('prepare'),
    id: finite,
    page: v.object({
      texts: list(v.string()),
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
    options: v.object({ target: v.nullable(target) }),
  }),
  v.object({ type: v.literal('cancel'), id: finite }),
]);
export type EngineRequest = v.InferOutput<typeof EngineRequest>;

const edit = v.object({
  start: finite,
  end: finite,
  text: v.string(),
  rule: v.picklist(REPAIR_RULES),
});

const mark = v.object({
  start: finite,
  end: finite,
  note: v.picklist(['unknown-reading', 'cut-character']),
});

const token = v.object({
  text: v.string(),
  shown: v.string(),
  kind: v.picklist(['word', 'number', 'latin', 'punctuation']),
  readings: list(v.nullable(v.string())),
});

/** What the engines answer. */
export const EngineReply = v.variant('type', [
  v.object({
    type: v.literal('prepared'),
    id: finite,
    page: v.object({
      script: pageScript,
      repairs: v.object({
        edits: list(list(edit)),
        marks: list(list(mark)),
        counts: list(v.object({ rule: v.string(), count: finite })),
      }),
    }),
  }),
  v.object({ type: v.literal('annotated'), id: finite, key: v.string(), tokens: list(token) }),
  v.object({ type: v.literal('failed'), id: finite, reason: v.string() }),
]);
export type EngineReply = v.InferOutput<typeof EngineReply>;

/** To the background, by one-shot message: inject the reader into the sender's tab. */
export const BackgroundRequest = v.object({ type: v.literal('inject-reader') });

/** To a tab's content script. */
export const PageRequest = v.variant('type', [
  v.object({ type: v.literal('describe') }),
  v.object({ type: v.literal('toggle-overlay') }),
  v.object({ type: v.literal('show-tickers'), shown: v.boolean() }),
]);
export type PageRequest = v.InferOutput<typeof PageRequest>;

/** A page's answer (lib/core/page-description). */
export const PageAnswer: v.GenericSchema<PageDescription> = v.object({
  host: v.string(),
  kind: v.string(),
  confidence: v.picklist(['open', 'offer', 'none']),
  reasons: list(v.string()),
  title: v.string(),
  article: v.nullable(
    v.object({
      title: v.string(),
      sections: v.number(),
      repairs: list(v.object({ rule: v.string(), count: v.number() })),
    }),
  ),
  overlayOpen: v.boolean(),
  tickers: v.object({ headlines: list(v.string()), hidden: v.boolean() }),
});

/** Reads `value` as `schema`, or tells why it can't be. */
export function parse<const S extends v.GenericSchema>(
  schema: S,
  value: unknown,
):
  | { readonly ok: true; readonly value: v.InferOutput<S> }
  | { readonly ok: false; readonly reason: string } {
  const result = v.safeParse(schema, value);
  if (result.success) return { ok: true, value: result.output };
  return { ok: false, reason: v.summarize(result.issues) };
}
