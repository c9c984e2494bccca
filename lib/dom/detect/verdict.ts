/** What a page is. `other`: no article, and nothing that a rule names. */
export type PageKind = 'article' | 'list' | 'home' | 'search' | 'product' | 'forum' | 'other';

/** How sure: `open` by itself, `offer` the small button, or neither. */
export type Confidence = 'open' | 'offer' | 'none';

/** Why a page got its verdict; the popup has words for each. */
export type Reason =
  | 'date-near-title'
  | 'declared-article'
  | 'declared-product'
  | 'enough-sentences'
  | 'few-sentences'
  | 'forum-address'
  | 'forum-title'
  | 'home-address'
  | 'little-of-the-page'
  | 'long-text'
  | 'many-links'
  | 'most-of-the-page'
  | 'no-body'
  | 'not-chinese'
  | 'not-html'
  | 'search-address'
  | 'search-title'
  | 'shop-words'
  | 'source-near-title'
  | 'title-shown'
  | 'too-short';

export interface Verdict {
  readonly kind: PageKind;
  readonly confidence: Confidence;
  /** The sum of the signals; see score.ts for the thresholds. */
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly chinese: boolean;
}
