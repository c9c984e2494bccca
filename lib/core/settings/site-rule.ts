/** What the reader wants on one site, whatever the other settings say. */
export type SiteRule = 'always' | 'never';

/** A site's rule is an item of its own, so that no list outgrows storage.sync's 8 kB an item. */
const SITE_PREFIX = 'site:';

/** The storage key of the rule for `host` (a URL's hostname). */
export function siteKey(host: string): string {
  return SITE_PREFIX + host;
}

/** The host that a storage key holds a rule for, or null. */
export function hostOf(key: string): string | null {
  return key.startsWith(SITE_PREFIX) ? key.slice(SITE_PREFIX.length) : null;
}

/** The stored rule, or null where there is none or where it is broken. */
export function parseSiteRule(stored: unknown): SiteRule | null {
  return stored === 'always' || stored === 'never' ? stored : null;
}
