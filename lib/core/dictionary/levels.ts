import type { Levels } from './model';

/** The one band of the highest levels, 7–9, in HSK 3.0; as a number it is 7. */
const TOP_BAND = '7-9';

/**
 * Reads the levels of words: a header, then `word, 2012, 2021, 2025` a line, parted by tabs, empty
 * where an edition hasn't the word. Words are simplified. Throws on a line that is not so.
 */
export function parseLevels(tsv: string): ReadonlyMap<string, Levels> {
  const [, ...lines] = tsv.split('\n').filter((line) => line !== '');
  return new Map(lines.map(parseLine));
}

/** The levels of words, found in the text of the table itself. */
export interface LevelsTable {
  readonly get: (word: string) => Levels | undefined;
}

/**
 * Opens the same table for look-up without reading it: as a Map it takes 3 MB, and longer to build than
 * all else of the dictionary. The words stand in the order of their UTF-16 units.
 */
export function openLevels(tsv: string): LevelsTable {
  const first = tsv.indexOf('\n') + 1;
  return {
    get(word) {
      let low = first;
      let high = tsv.length;
      while (low < high) {
        const start = Math.max(low, tsv.lastIndexOf('\n', ((low + high) >>> 1) - 1) + 1);
        const found = tsv.slice(start, tsv.indexOf('\t', start));
        const end = tsv.indexOf('\n', start);
        const next = end < 0 ? tsv.length : end + 1;
        if (found === word) return parseLine(tsv.slice(start, next).trimEnd())[1];
        if (found < word) low = next;
        else high = start;
      }
      return undefined;
    },
  };
}

function parseLine(line: string): readonly [word: string, levels: Levels] {
  const [word = '', first = '', second = '', third = ''] = line.split('\t');
  return [word, { '2012': levelOf(first), '2021': levelOf(second), '2025': levelOf(third) }];
}

function levelOf(field: string): number | null {
  if (field === '') return null;
  const level = field === TOP_BAND ? 7 : Number(field);
  if (!(Number.isInteger(level) && level >= 1 && level <= 7)) {
    throw new RangeError(`no HSK level: '${field}'`);
  }
  return level;
}
