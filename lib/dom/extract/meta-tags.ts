import type { Finding } from '@/lib/core/article/model';

/** What a page says of itself: its `<meta>` elements and its JSON-LD, read once. */
export interface Declarations {
  /** Contents that aren't empty, by `property`, `name` or `itemprop` in lower case; the first of each. */
  readonly metas: ReadonlyMap<string, string>;
  /** The JSON-LD as it stands there: it is often no valid JSON. */
  readonly json: readonly string[];
}

export function declarationsOf(document: Document): Declarations {
  const metas = new Map<string, string>();
  for (const element of document.getElementsByTagName('meta')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) continue;
    for (const key of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(key)?.trim().toLowerCase();
      if (name && !metas.has(name)) metas.set(name, content);
    }
  }
  const json = [...document.getElementsByTagName('script')]
    .filter(({ type }) => type === 'application/ld+json')
    .map(({ textContent }) => textContent ?? '');
  return { metas, json };
}

/** The first group of `pattern` in the page's JSON-LD. */
export function jsonText({ json }: Declarations, pattern: RegExp): string | null {
  for (const text of json) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return found;
  }
  return null;
}

/** A short Han text out of the first of the `<meta>` elements of these names. */
export function metaValue(
  declared: Declarations,
  names: readonly string[],
  field: string,
): Finding<string> | null {
  for (const name of names) {
    const value = metaText(declared, name)?.replace(/^(?:来源|來源)\s*[:：]\s*/u, '');
    if (value && /\p{Script=Han}/u.test(value) && value.length < 24)
      return { value, rule: `${field}:meta(${name})` };
  }
  return null;
}

/** The content of the `<meta>` of that name; null where there is none. */
export function metaText({ metas }: Declarations, name: string): string | null {
  return metas.get(name.toLowerCase()) ?? null;
}
