import { createLexicon } from '@/lib/core/segment/lexicon';
import { encodeWordList } from '@/lib/core/segment/word-list';
import type { Reading } from './model';

/**
 * The words in which a character is read differently from when it stands alone, as bytes
 * (readings.bin), numbers little-endian:
 *
 *     'QDR1', u32 bytes of the word list, u32 bytes of the alternatives, u32 deviations
 *     the words (see word-list.ts; costs are 0)
 *     the alternatives as UTF-8, a line a character: 长 zhang3, the commonest first
 *     u8 × words        how many characters of the word deviate
 *     u8 × deviations   place in the word << 4 | which alternative
 *
 * Everything else is read as it is alone, so that all 337,000 words of `@pinyin-pro/data` complete
 * come down to the 25,000 that have such a character.
 */
export interface WordReadings {
  /** Where `word` deviates: one entry a code point, null where the character's own reading holds. */
  find(word: string): readonly (Reading | null)[] | null;
  /** The other readings that a character has in words, the commonest first. */
  alternatives(character: string): readonly Reading[];
  /** Length in UTF-16 units of the longest word with deviations at `start` that `ends` allows, 0 for none. */
  longest(units: Uint16Array, start: number, ends: (end: number) => boolean): number;
}

const MAGIC = 'QDR1';
const HEADER_BYTES = 16;
const NO_READINGS: readonly Reading[] = [];

/** Writes words with the readings of their deviating characters (null elsewhere). */
export function encodeWordReadings(
  words: ReadonlyMap<string, readonly (Reading | null)[]>,
): Uint8Array {
  const alternatives = rankAlternatives(words);
  const counts: number[] = [];
  const deviations: number[] = [];
  for (const word of [...words.keys()].sort(compareUnits)) {
    const characters = [...word];
    const before = deviations.length;
    words.get(word)?.forEach((reading, place) => {
      if (reading === null) return;
      const which = alternatives.get(characters[place] ?? '')?.indexOf(reading) ?? 0;
      deviations.push((place << 4) | which);
    });
    counts.push(deviations.length - before);
  }
  const list = encodeWordList(new Map([...words.keys()].map((word) => [word, 0])));
  const text = new TextEncoder().encode(
    [...alternatives].map(([character, readings]) => [character, ...readings].join(' ')).join('\n'),
  );
  const bytes = new Uint8Array(
    HEADER_BYTES + list.length + text.length + counts.length + deviations.length,
  );
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < MAGIC.length; at++) bytes[at] = MAGIC.charCodeAt(at);
  view.setUint32(4, list.length, true);
  view.setUint32(8, text.length, true);
  view.setUint32(12, deviations.length, true);
  let at = HEADER_BYTES;
  for (const part of [list, text, counts, deviations]) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Reads what `encodeWordReadings` wrote; throws on anything else, since the file is our own. */
export function createWordReadings(bytes: Uint8Array): WordReadings {
  if (String.fromCharCode(...bytes.subarray(0, 4)) !== MAGIC) throw new Error('not word readings');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const listEnd = HEADER_BYTES + view.getUint32(4, true);
  const textEnd = listEnd + view.getUint32(8, true);
  const lexicon = createLexicon(bytes.subarray(HEADER_BYTES, listEnd));
  const alternatives = new Map<string, readonly Reading[]>();
  for (const line of new TextDecoder().decode(bytes.subarray(listEnd, textEnd)).split('\n')) {
    const [character = '', ...readings] = line.split(' ');
    alternatives.set(character, readings);
  }
  const counts = bytes.subarray(textEnd, textEnd + lexicon.size);
  const deviations = bytes.subarray(textEnd + lexicon.size);
  const offsets = new Uint32Array(lexicon.size + 1);
  for (let id = 0; id < lexicon.size; id++) {
    offsets[id + 1] = (offsets[id] ?? 0) + (counts[id] ?? 0);
  }

  return {
    find(word) {
      const id = lexicon.find(word);
      if (id < 0) return null;
      const characters = [...word];
      const readings: (Reading | null)[] = characters.map(() => null);
      for (let at = offsets[id] ?? 0; at < (offsets[id + 1] ?? 0); at++) {
        const deviation = deviations[at] ?? 0;
        const place = deviation >> 4;
        readings[place] = alternatives.get(characters[place] ?? '')?.[deviation & 15] ?? null;
      }
      return readings;
    },
    alternatives: (character) => alternatives.get(character) ?? NO_READINGS,
    longest(units, start, ends) {
      const found = lexicon.match(units, start, units.length);
      for (let k = found - 1; k >= 0; k--) {
        const length = lexicon.lengths[k] ?? 0;
        if (ends(start + length)) return length;
      }
      return 0;
    },
  };
}

function rankAlternatives(
  words: ReadonlyMap<string, readonly (Reading | null)[]>,
): ReadonlyMap<string, readonly Reading[]> {
  const counts = new Map<string, Map<Reading, number>>();
  for (const [word, readings] of words) {
    const characters = [...word];
    readings.forEach((reading, place) => {
      const character = characters[place];
      if (reading === null || character === undefined) return;
      const known = counts.get(character) ?? new Map<Reading, number>();
      counts.set(character, known.set(reading, (known.get(reading) ?? 0) + 1));
    });
  }
  return new Map(
    [...counts]
      .sort(([a], [b]) => compareUnits(a, b))
      .map(([character, readings]) => [
        character,
        [...readings].sort(([a, n], [b, m]) => m - n || compareUnits(a, b)).map(([r]) => r),
      ]),
  );
}

function compareUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
