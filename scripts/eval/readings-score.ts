import type { Reading } from '@/lib/core/reading/model';
import { parseReading, syllableOf } from '@/lib/core/reading/pinyin';

/** One line of a polyphone file, or of a file of sentences. */
export type Row =
  | { readonly text: string; readonly at: number; readonly reading: string }
  | { readonly text: string; readonly readings: readonly (string | null)[] };

/** The sets write a merged 儿 as a syllable of its own: `r5` (CPP), `er5` or `er2` (THCHS-30). */
const MERGED: Reading = 'er5';

/** A reading of a gold file in the stored form. */
export function goldReading(reading: string): Reading | null {
  return reading === 'r5' ? MERGED : parseReading(reading);
}

/** Takes a merged 儿 apart again, as the gold files have it. */
export function unmerged(
  text: string,
  readings: readonly (Reading | null)[],
): readonly (Reading | null)[] {
  const characters = [...text];
  const apart = [...readings];
  readings.forEach((reading, at) => {
    if (reading === null) return;
    const { base, tone, erization } = syllableOf(reading);
    if (!erization) return;
    apart[at] = `${base}${tone}`;
    if (characters[at + 1] === '儿' || characters[at + 1] === '兒') apart[at + 1] ??= MERGED;
  });
  return apart;
}

/** Neutral tone is told of other syllables than the particles, which are half of all. */
const PARTICLES = new Set('的地得了着');

/** What is counted over a file of sentences. */
export interface SentenceCounts {
  syllables: number;
  errors: number;
  neutralGold: number;
  neutralFound: number;
  neutralRight: number;
  readonly byCharacter: Map<string, number>;
}

export function emptyCounts(): SentenceCounts {
  return {
    syllables: 0,
    errors: 0,
    neutralGold: 0,
    neutralFound: 0,
    neutralRight: 0,
    byCharacter: new Map(),
  };
}

/** Counts one sentence. */
export function countSentence(
  counts: SentenceCounts,
  text: string,
  gold: readonly (string | null)[],
  found: readonly (Reading | null)[],
): void {
  [...text].forEach((character, at) => {
    const wanted = goldReading(gold[at] ?? '');
    if (wanted === null) return;
    counts.syllables++;
    const given = found[at] ?? null;
    if (!PARTICLES.has(character)) {
      const isNeutral = wanted.endsWith('5');
      const saysNeutral = given?.endsWith('5') === true;
      if (isNeutral) counts.neutralGold++;
      if (saysNeutral) counts.neutralFound++;
      if (isNeutral && given === wanted) counts.neutralRight++;
    }
    const next = goldReading(gold[at + 1] ?? '');
    if (isSame(character, wanted, given, next, found[at + 1] ?? null)) return;
    counts.errors++;
    counts.byCharacter.set(character, (counts.byCharacter.get(character) ?? 0) + 1);
  });
}

/**
 * Right up to the tone of 一 and 不, a third-tone sandhi in the gold, and neutral against full tone
 * (shared/data/README.md).
 */
function isSame(
  character: string,
  wanted: Reading,
  given: Reading | null,
  nextWanted: Reading | null,
  nextGiven: Reading | null,
): boolean {
  if (wanted === given) return true;
  if (given === null || wanted.slice(0, -1) !== given.slice(0, -1)) return false;
  if (character === '一' || character === '不') return true;
  const isSandhi =
    wanted.endsWith('2') &&
    given.endsWith('3') &&
    (nextGiven?.endsWith('3') === true || (nextGiven !== null && /[235]$/.test(nextWanted ?? '')));
  return isSandhi || wanted.endsWith('5') || given.endsWith('5');
}
