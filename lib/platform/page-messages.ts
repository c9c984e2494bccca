/** The messages between pages, popup and background, checked at each border. Requests to a page: page-request.ts. */
import * as v from 'valibot';
import { PAGE_STATES, type PageDescription } from '@/lib/core/page-description';
import { INJECTED_SCRIPTS } from './injection';
import { list } from './schema';

/** To the background, by one-shot message, about the sender's tab or frame: inject a script, or show the page's state. */
export const BackgroundRequest = v.variant('type', [
  v.object({ type: v.literal('inject'), script: v.picklist(INJECTED_SCRIPTS) }),
  v.object({ type: v.literal('inject-card') }),
  v.object({ type: v.literal('show-state'), state: v.picklist(PAGE_STATES) }),
]);

export type BackgroundRequest = v.InferOutput<typeof BackgroundRequest>;

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
