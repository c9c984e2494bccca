import { findTickers, hideTickers } from './tickers';

/** The tickers of one page, and whether they are hidden. */
export interface TickerHiding {
  /** Hides them, or shows them again. They are looked for once, when they are first to be hidden. */
  readonly setHidden: (hidden: boolean) => void;
  readonly state: () => { readonly headlines: readonly string[]; readonly hidden: boolean };
}

export function createTickerHiding(document: Document): TickerHiding {
  let headlines: readonly string[] = [];
  let restore: (() => void) | null = null;
  return {
    setHidden(hidden) {
      if (hidden === (restore !== null)) return;
      if (restore) {
        restore();
        restore = null;
        return;
      }
      const tickers = findTickers(document);
      headlines = tickers.flatMap((ticker) => ticker.headlines);
      restore = hideTickers(tickers);
    },
    state: () => ({ headlines, hidden: restore !== null }),
  };
}
