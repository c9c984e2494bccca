import { browser } from 'wxt/browser';
import { PAGE_SETTINGS, type PageSettings } from '@/lib/core/settings/page-settings';
import { parseRows, type Row, type ValuesOf } from '@/lib/core/settings/rows';
import { parseSiteRule, type SiteRule, siteKey } from '@/lib/core/settings/site-rule';
import { listenTo } from './context';

/** The settings of `rows`; never rejects: where the storage fails, the defaults serve and the console says so. */
export async function loadRows<R extends Readonly<Record<string, Row<unknown>>>>(
  rows: R,
): Promise<ValuesOf<R>> {
  const { settings, problems } = parseRows(rows, await read(Object.keys(rows)));
  for (const problem of problems) console.warn(`Qingdu: setting ${problem}.`);
  return settings;
}

/** The settings that every page asks for. Never rejects. */
export function loadPageSettings(): Promise<PageSettings> {
  return loadRows(PAGE_SETTINGS);
}

/** Calls `onChange` with them whenever one of them changes, in whatever window or on whatever device. */
export function watchPageSettings(
  onChange: (settings: PageSettings) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: object): void => {
    if (Object.keys(PAGE_SETTINGS).some((name) => name in changes))
      void loadPageSettings().then(onChange);
  };
  listenTo(browser.storage.sync.onChanged, listener, signal);
}

/** The reader's rule for a site, or null. `host` is a URL's hostname. */
export async function loadSiteRule(host: string): Promise<SiteRule | null> {
  const key = siteKey(host);
  return parseSiteRule((await read([key]))[key]);
}

/** Calls `onChange` with the rule for `host` whenever it changes. */
export function watchSiteRule(
  host: string,
  onChange: (rule: SiteRule | null) => void,
  signal: AbortSignal,
): void {
  const key = siteKey(host);
  const listener = (changes: Readonly<Record<string, { newValue?: unknown }>>): void => {
    const change = changes[key];
    if (change) onChange(parseSiteRule(change.newValue));
  };
  listenTo(browser.storage.sync.onChanged, listener, signal);
}

async function read(keys: string[]): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await browser.storage.sync.get(keys);
  } catch (error) {
    console.warn('Qingdu: settings could not be read; the defaults are used.', error);
    return {};
  }
}
