import { unitsOf } from '@/lib/core/segment/lexicon';
import type { Word } from '@/lib/core/segment/model';
import { isHan } from '@/lib/core/text/han';
import type { Disambiguator } from './disambiguator';
import { mergeErization } from './erization';
import { applyGrammar } from './grammar';
import type { Reader, Reading, SyllableSource, UserReading } from './model';
import { type Passage, passageOf } from './passage';
import { readingOfRareCharacter } from './rare-characters';
import type { TaiwanReadings } from './taiwan';
import { createUserReadings } from './user-readings';
import type { WordReadings } from './word-readings';

/**
 * What a reader is made of. A layer that is left out is switched off: that is how each is measured
 * alone (docs/evaluation.md).
 */
export interface ReaderLayers {
  /** 1: the readings of characters. */
  readonly source: SyllableSource;
  /** 1: another source, which reads whole sentences, one entry a code point. */
  readonly sentences?: (text: string) => readonly (Reading | null)[];
  /** 2: words in which a character is read differently. */
  readonly words?: WordReadings;
  /** 3: polyphones by their neighbours. */
  readonly disambiguator?: Disambiguator;
  /** 4: rules of grammar, and 儿 merged with its syllable. */
  readonly grammar?: boolean;
  /** Taiwan's standard instead of the Mainland's. */
  readonly taiwan?: TaiwanReadings;
  /** 5: what the reader set, over all else. */
  readonly own?: readonly UserReading[];
}

/** 々, before which no Han character stands: spares most marks the test for Han. */
const FIRST_OF_HAN = 0x3005;
/** Repeats the character before it. */
const REPEATED = '々';

type Readings = (Reading | null)[];

/** A reader that applies its layers one after the other, each where it knows better. */
export function createReader(layers: ReaderLayers): Reader {
  const own = createUserReadings(layers.own ?? []);
  return {
    read(words) {
      const passage = passageOf(words);
      const readings = baseReadings(passage, layers);
      if (layers.words) readWords(passage, readings, layers.words);
      if (layers.disambiguator) disambiguate(passage, readings, layers.disambiguator);
      if (layers.grammar) {
        applyGrammar(passage, readings);
        mergeErization(passage, readings);
      }
      layers.taiwan?.apply(passage, readings);
      own.apply(passage, readings);
      return byWord(words, passage, readings);
    },
  };
}

function baseReadings(passage: Passage, { source, sentences }: ReaderLayers): Readings {
  const inSentence = sentences?.(passage.characters.join('')) ?? [];
  let before: Reading | null = null;
  return passage.characters.map((character, at) => {
    const isMark = (passage.codes[at] ?? 0) < FIRST_OF_HAN || !isHan(character);
    const reading = isMark
      ? null
      : character === REPEATED
        ? before
        : (inSentence[at] ?? readingOfCharacter(character, source));
    before = reading;
    return reading;
  });
}

/** Compatibility ideographs (U+F900…) are read as the characters that they stand for. */
function readingOfCharacter(character: string, source: SyllableSource): Reading | null {
  return (
    source.characterReading(character) ??
    source.characterReading(character.normalize('NFC')) ??
    readingOfRareCharacter(character)
  );
}

/** Words of the table, and phrases that it has over several words, as long as they don't cut one. */
function readWords(passage: Passage, readings: Readings, words: WordReadings): void {
  const text = passage.characters.join('');
  const units = unitsOf(text);
  const placeOf = places(passage.characters);
  const boundaries = new Uint8Array(units.length + 1);
  let unit = 0;
  for (const word of passage.words) {
    boundaries[unit] = 1;
    unit += word.text.length;
  }
  boundaries[unit] = 1;
  for (let start = 0; start < units.length; ) {
    const length = boundaries[start]
      ? words.longest(units, start, (end) => boundaries[end] === 1)
      : 0;
    if (length > 0) {
      const place = placeOf(start);
      words.find(text.slice(start, start + length))?.forEach((reading, index) => {
        if (reading !== null) readings[place + index] = reading;
      });
    }
    start += Math.max(length, 1);
  }
}

/** From UTF-16 units to code points. */
function places(characters: readonly string[]): (unit: number) => number {
  if (characters.every((character) => character.length === 1)) return (unit) => unit;
  const byUnit: number[] = [];
  characters.forEach((character, place) => {
    for (let unit = 0; unit < character.length; unit++) byUnit.push(place);
  });
  return (unit) => byUnit[unit] ?? characters.length;
}

function disambiguate(passage: Passage, readings: Readings, disambiguator: Disambiguator): void {
  // Each choice sees what the words say of its neighbours, not what was chosen for them.
  passage.characters.forEach((character, at) => {
    if (!disambiguator.knows(character)) return;
    readings[at] = disambiguator.choose(passage, at, readings[at] ?? null);
  });
}

function byWord(
  words: readonly Word[],
  passage: Passage,
  readings: Readings,
): readonly (readonly (Reading | null)[])[] {
  return words.map((_, index) =>
    readings.slice(passage.starts[index] ?? 0, passage.starts[index + 1] ?? 0),
  );
}
