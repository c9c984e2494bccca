import { findTickers, hideTickers, type Ticker } from './tickers';

/** The tickers of one page, and whether they are hidden. */
export interface TickerHiding {
  /** Hides them, or shows them again. They are looked for once, when they are first hidden or asked for. */
  readonly setHidden: (hidden: boolean) => void;
  readonly state: () => { readonly headlines: readonly string[]; readonly hidden: boolean };
}

export function createTickerHiding(document: Document): TickerHiding {
  let tickers: readonly Ticker[] | null = null;
  let restore: (() => void) | null = null;
  const look = (): readonly Ticker[] => {
    tickers ??= findTickers(document);
    return tickers;
  };
  return {
    setHidden(hidden) {
      if (hidden === (restore !== null)) return;
      restore?.();
      restore = hidden ? hideTickers(look()) : null;
    },
    state: () => ({
      headlines: look().flatMap((ticker) => ticker.headlines),
      hidden: restore !== null,
    }),
  };
}
