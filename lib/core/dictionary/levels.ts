import type { Levels } from './model';

/** The one band of the highest levels, 7–9, in HSK 3.0; as a number it is 7. */
const TOP_BAND = '7-9';

/**
 * Reads the levels of words: a header, then `word, 2012, 2021, 2025` a line, parted by tabs, empty
 * where an edition hasn't the word. Words are simplified. Throws on a line that is not so.
 */
export function parseLevels(tsv: string): ReadonlyMap<string, Levels> {
  const [, ...lines] = tsv.split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const [word = '', first = '', second = '', third = ''] = line.split('\t');
      return [
        word,
        { '2012': levelOf(first), '2021': levelOf(second), '2025': levelOf(third) },
      ] as const;
    }),
  );
}

function levelOf(field: string): number | null {
  if (field === '') return null;
  const level = field === TOP_BAND ? 7 : Number(field);
  if (!(Number.isInteger(level) && level >= 1 && level <= 7)) {
    throw new RangeError(`no HSK level: '${field}'`);
  }
  return level;
}
