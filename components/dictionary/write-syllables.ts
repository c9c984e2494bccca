import type { Syllable } from '@/lib/core/dictionary/model';

/** Words of more syllables are easier to read with the syllables apart. */
const LONGEST_JOINED = 3;

/**
 * A word's reading as it is printed: `Bei3 jing1` → Běijīng, `Xi1 an1` → Xī’ān, `yi1 lu4 ping2 an1` →
 * yī lù píng ān. A capital begins a new word.
 *
 * @param write writes one syllable in lower case (`zhong1`).
 */
export function writeSyllables(
  syllables: readonly Syllable[],
  write: (syllable: Syllable) => string,
): string {
  const isLong = syllables.length > LONGEST_JOINED;
  return syllables
    .map((syllable, i) => gapBetween(syllables[i - 1], syllable, isLong) + written(syllable, write))
    .join('');
}

function gapBetween(before: Syllable | undefined, syllable: Syllable, isLong: boolean): string {
  if (before === undefined || syllable === ',' || syllable === 'r5') return '';
  if (isLong || before === ',' || /^[A-ZÜ·]/.test(syllable)) return ' ';
  // GB/T 16159: a syllable that begins with a vowel is set off.
  return /^[aoe]/.test(syllable) ? '’' : '';
}

function written(syllable: Syllable, write: (syllable: Syllable) => string): string {
  if (syllable === 'r5') return 'r';
  if (!/^[A-Za-zÜü]+[1-5]$/.test(syllable)) return syllable;
  const lower = write(syllable.toLowerCase());
  const isName = syllable.charAt(0) !== syllable.charAt(0).toLowerCase();
  return isName ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
}
