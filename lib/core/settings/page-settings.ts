import { flag, oneOf, texts, type ValuesOf } from './rows';

/**
 * The settings that every page asks for. They stand apart from the others so that the detector, which is
 * in every page, doesn't carry what the reader alone needs.
 */
export const PAGE_SETTINGS = {
  hideTickers: flag(true),
  open: oneOf('auto', ['auto', 'button', 'manual']),
  /** Hosts whose tickers were shown again: what was taken for one there is none. Within storage.sync's 8 kB. */
  tickerSites: texts(253, 5000),
} as const;

export type PageSettings = ValuesOf<typeof PAGE_SETTINGS>;
