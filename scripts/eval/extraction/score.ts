export interface Overlap {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

/** Shingle length: 3 Han characters, as the peers' published evaluations have it. */
const SHINGLE = 3;

/**
 * How much of the expected text was found: shingles of three Han characters, counted as often as
 * they occur, so that a paragraph that comes twice is half wrong.
 */
export function overlapOf(found: string, expected: string): Overlap {
  const got = shinglesOf(found);
  const want = shinglesOf(expected);
  let common = 0;
  for (const [shingle, count] of want.counts) {
    common += Math.min(count, got.counts.get(shingle) ?? 0);
  }
  const precision = got.total === 0 ? 0 : common / got.total;
  const recall = want.total === 0 ? 0 : common / want.total;
  return {
    f1: common === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    precision,
    recall,
  };
}

function shinglesOf(text: string): { counts: Map<string, number>; total: number } {
  const characters = text.match(/\p{Script=Han}/gu) ?? [];
  const counts = new Map<string, number>();
  const total = Math.max(0, characters.length - SHINGLE + 1);
  for (let at = 0; at < total; at += 1) {
    const shingle = characters.slice(at, at + SHINGLE).join('');
    counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return { counts, total };
}

/** Shorter link texts (分享, 新聞首頁) say nothing of whose they are. */
const HEADLINE_LENGTH = 8;

/** The texts of links that stand nowhere in the body: headlines of other articles, mostly. */
export function foreignHeadlines(links: readonly string[], body: string): readonly string[] {
  const own = bare(body);
  const texts = links.map(bare).filter((text) => {
    const length = text.match(/\p{Script=Han}/gu)?.length ?? 0;
    return length >= HEADLINE_LENGTH && !own.includes(text);
  });
  return [...new Set(texts)];
}

/** How many of `headlines` stand in what was found. */
export function leaksOf(found: string, headlines: readonly string[]): number {
  const text = bare(found);
  return headlines.filter((headline) => text.includes(headline)).length;
}

/** Equal but for white space and compatibility forms. */
export function sameText(found: string | null, expected: string): boolean {
  return found !== null && bare(found) === bare(expected);
}

/** Equal names, in any order, with any sign between. */
export function sameNames(found: string | null, expected: string): boolean {
  const names = (text: string) =>
    text
      .normalize('NFKC')
      .split(/[\s、,，;/&]+/u)
      .filter(Boolean)
      .sort()
      .join(' ');
  return found !== null && (names(found) === names(expected) || sameText(found, expected));
}

/**
 * The same day, or the same month where the truth has no day: it has a time on some pages only, and
 * peers turn it into another zone.
 */
export function sameDay(found: string | null, expected: string): boolean {
  const parts = (text: string) =>
    /(\d{4})\D(\d{1,2})(?:\D(\d{1,2})(?!\d))?/
      .exec(text)
      ?.slice(1)
      .flatMap((part) => (part ? Number(part) : []));
  const want = parts(expected);
  const got = found === null ? undefined : parts(found);
  return want !== undefined && got !== undefined && want.every((part, at) => part === got[at]);
}

export function sameList(found: readonly string[], expected: readonly string[]): boolean {
  return (
    found.length === expected.length &&
    found.every((text, at) => sameText(text, expected[at] ?? ''))
  );
}

function bare(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}
