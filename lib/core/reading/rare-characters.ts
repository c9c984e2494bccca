import type { Reading } from './model';

/**
 * Characters that pinyin-pro has no reading for, and that stand in names and on signs.
 * Readings from the Unicode Han database (kMandarin, Unicode licence).
 */
const RARE: Readonly<Record<string, Reading>> = {
  𠮷: 'ji2',
  𠮟: 'chi4',
  𡈽: 'tu3',
  𡃁: 'liang4',
  𣲩: 'hong2',
  𤭢: 'sui4',
  𥖄: 'ta1',
};

/** The reading of a character that the dictionary doesn't have: itself, or the one that it stands for. */
export function readingOfRareCharacter(character: string): Reading | null {
  return RARE[character] ?? null;
}
