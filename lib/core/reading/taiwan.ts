import type { Reading } from './model';
import type { Passage } from './passage';

/** Readings as they are taught in Taiwan (國語), where they differ from the Mainland's. */
export interface TaiwanReadings {
  apply(passage: Passage, readings: (Reading | null)[]): void;
}

/** What a row says: where the Mainland's readings stand, Taiwan's do instead. */
interface Row {
  readonly mainland: readonly Reading[];
  readonly taiwan: readonly Reading[];
}

/** Characters whose Taiwan reading is that of one use, in which they stand alone: 和 as 'and'. */
const ONLY_ALONE = new Set('和匹');

/**
 * Reads the table assets/readings/taiwan.tsv: word, Mainland readings, Taiwan readings by tabs,
 * syllables by spaces; `#` begins a comment. A word's row goes before those of its characters.
 */
export function createTaiwanReadings(table: string): TaiwanReadings {
  const rows = new Map<string, Row[]>();
  for (const line of table.split('\n')) {
    const [word, mainland, taiwan] = line.split('\t');
    if (line.startsWith('#') || !word || !mainland || !taiwan) continue;
    const row = { mainland: mainland.split(' '), taiwan: taiwan.split(' ') };
    rows.set(word, [...(rows.get(word) ?? []), row]);
  }
  return {
    apply(passage, readings) {
      passage.words.forEach(({ text }, index) => {
        const start = passage.starts[index] ?? 0;
        const end = passage.starts[index + 1] ?? start;
        if (end - start > 1 && replace(rows.get(text), readings, start)) return;
        for (let at = start; at < end; at++) {
          const character = passage.characters[at] ?? '';
          if (end - start > 1 && ONLY_ALONE.has(character)) continue;
          replace(rows.get(character), readings, at);
        }
      });
    },
  };
}

/** Applies the first row that fits; tells whether one did. */
function replace(
  rows: readonly Row[] | undefined,
  readings: (Reading | null)[],
  start: number,
): boolean {
  const row = rows?.find(({ mainland }) =>
    mainland.every((reading, place) => isSame(reading, readings[start + place] ?? null)),
  );
  row?.taiwan.forEach((reading, place) => {
    readings[start + place] = reading;
  });
  return row !== undefined;
}

/** Equal, or neutral on either side: tables differ on what is neutral. */
function isSame(wanted: Reading, given: Reading | null): boolean {
  if (given === null) return false;
  if (wanted === given) return true;
  const isNeutral = wanted.endsWith('5') || given.endsWith('5');
  return isNeutral && wanted.slice(0, -1) === given.slice(0, -1);
}
