import type { Confidence } from '@/lib/core/settings/opening';

/** What the content script says of its page, for the popup. */
export interface PageDescription {
  /** The page's hostname, which site rules go by. */
  readonly host: string;
  /** What detection takes the page for (lib/dom/detect). */
  readonly kind: string;
  readonly confidence: Confidence;
  /** Why, in detection's own codes. */
  readonly reasons: readonly string[];
  readonly title: string;
  /** Null where the article was not extracted. */
  readonly sections: number | null;
  readonly overlayOpen: boolean;
  readonly tickers: { readonly headlines: readonly string[]; readonly hidden: boolean };
}
