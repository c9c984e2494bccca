import { polyphonic } from 'pinyin-pro';
import type { Reading } from '@/lib/core/reading/model';

/** Readings that the mirror sites' machine gives and pinyin-pro doesn't have (../shared/data/damaged-text). */
const MORE: Readonly<Record<string, readonly Reading[]>> = { 績: ['ji1'] };

/**
 * Every reading that pinyin-pro knows of a character, and of its simplified form (`simplify`), whose
 * list is often the fuller one.
 */
export function createCharacterReadings(
  simplify: (character: string) => string,
): (character: string) => readonly Reading[] {
  const known = new Map<string, readonly Reading[]>();
  return (character) => {
    const cached = known.get(character);
    if (cached) return cached;
    const readings = [
      ...new Set([
        ...[character, simplify(character)].flatMap(readingsOf),
        ...(MORE[character] ?? []),
      ]),
    ];
    known.set(character, readings);
    return readings;
  };
}

function readingsOf(character: string): readonly Reading[] {
  const [readings = []] = polyphonic(character, { type: 'array', toneType: 'num', v: true });
  return readings
    .filter((syllable) => syllable !== character)
    .map((syllable) => syllable.replace('v', 'ü').replace(/0$/, '5'));
}
