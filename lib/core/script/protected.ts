import { QUOTED_JAPANESE } from './detect';

/** A stretch of text that is converted, or one that must stay as it is. */
export interface Part {
  readonly text: string;
  readonly isProtected: boolean;
}

/** Addresses of pages and mail, with whatever letters their paths have; and @names, #tags. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>「」“”（）]+|[\w.+-]+@[\w-]+\.[\w.-]+|@[\p{L}\p{N}_]+/u;

/**
 * Cuts `text` into what may be converted and what may not: addresses, Japanese titles, and each of `phrases`
 * wherever it stands (the longest where several begin at one place).
 */
export function splitProtected(text: string, phrases: readonly string[]): readonly Part[] {
  const alternatives = [...phrases]
    .filter((phrase) => phrase !== '')
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  const pattern = new RegExp(
    [ADDRESS.source, QUOTED_JAPANESE.source, ...alternatives].join('|'),
    'gu',
  );
  const parts: Part[] = [];
  let start = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > start) {
      parts.push({ text: text.slice(start, match.index), isProtected: false });
    }
    parts.push({ text: match[0], isProtected: true });
    start = match.index + match[0].length;
  }
  if (start < text.length) parts.push({ text: text.slice(start), isProtected: false });
  return parts;
}
