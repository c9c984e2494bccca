import type { RepairCount } from '@/lib/core/article/model';
import type { Confidence } from '@/lib/core/settings/opening';
import type { SiteRule } from '@/lib/core/settings/site-rule';

/** What the toolbar's icon says of a page: nothing, that an article was found or is open, or that Qingdu is off here. */
export const PAGE_STATES = ['quiet', 'found', 'open', 'off'] as const;
export type PageState = (typeof PAGE_STATES)[number];

/** The state of a page, by what is known of it. */
export function pageStateOf(
  confidence: Confidence,
  rule: SiteRule | null,
  overlayOpen: boolean,
): PageState {
  if (overlayOpen) return 'open';
  if (rule === 'never') return 'off';
  return confidence === 'none' ? 'quiet' : 'found';
}

/** An article in a few figures. */
export interface ArticleSummary {
  readonly title: string;
  readonly sections: number;
  readonly repairs: readonly RepairCount[];
}

/** What the content script says of its page, for the popup. */
export interface PageDescription {
  /** The page's hostname, which site rules go by. */
  readonly host: string;
  /** What detection takes the page for (lib/dom/detect). */
  readonly kind: string;
  readonly confidence: Confidence;
  /** Why, in detection's own codes. */
  readonly reasons: readonly string[];
  /** The article's title, or the page's where there is no article. */
  readonly title: string;
  /** Null where there is no article. */
  readonly article: ArticleSummary | null;
  readonly overlayOpen: boolean;
  readonly tickers: { readonly headlines: readonly string[]; readonly hidden: boolean };
}
