import type { Finding } from '@/lib/core/article/model';

/** The first group of `pattern` in the page's JSON-LD, which is often no valid JSON. */
export function jsonText(document: Document, pattern: RegExp): string | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = pattern.exec(script.textContent ?? '')?.[1];
    if (text !== undefined) return text;
  }
  return null;
}

/** A short Han text out of the first of the `<meta>` elements of these names. */
export function metaValue(
  document: Document,
  names: readonly string[],
  field: string,
): Finding<string> | null {
  for (const name of names) {
    const value = metaText(document, name);
    if (value && /\p{Script=Han}/u.test(value) && value.length < 24)
      return { value, rule: `${field}:meta(${name})` };
  }
  return null;
}

/** The content of the `<meta>` of that name; null where it is empty. */
export function metaText(document: Document, name: string): string | null {
  const element = document.querySelector(
    `meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`,
  );
  return element?.getAttribute('content')?.trim() || null;
}
