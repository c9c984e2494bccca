import { isHan } from '@/lib/core/text/han';
import { explain } from './explain';
import type { Dictionary, Row } from './format';
import type { Entry, FoundWord, Gloss, Levels, LookUp, Reference } from './model';
import { parseSenses, pointsTo, syllablesOf } from './senses';

/** What look-up draws on. */
export interface LookUpPorts {
  readonly dictionary: Dictionary;
  readonly levelsOf: (simplified: string) => Levels | null;
  /** The simplified form of a text: what is tried where the text's own form is in no dictionary (裏麪). */
  readonly simplify: (text: string) => string;
}

/** A place in a text: the word that segmentation found there, in UTF-16 units. */
export interface LookUpRequest {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The word's readings in its sentence, one a Han character: the entry with these comes first. */
  readonly readings: readonly string[];
}

/** How far before the word a longer one may begin; the longest headwords but for proverbs have 9. */
const REACH = 8;
/** The longest headword of CC-CEDICT. */
const LONGEST = 19;
const MOST_LONGER = 3;
/** 'See X' leads to X, and X may lead on: 3 steps end all chains of CC-CEDICT that end. */
const MOST_STEPS = 3;

/** Looks up a word with what stands around it: longer words, shorter ones, numbers and dates. */
export function lookUp(request: LookUpRequest, ports: LookUpPorts): LookUp {
  const { text, start, end } = request;
  const simplified = ports.simplify(text);
  const forms = simplified.length === text.length ? [text, simplified] : [text];
  const found = spansAround(forms, start, end, ports.dictionary).map(([from, to]) =>
    wordAt(forms, from, to, from === start && to === end ? request.readings : [], ports),
  );
  const itself = found.findIndex((word) => word.start === start && word.end === end);
  return {
    words: found,
    chosen: found[itself]?.entries.length ? itself : bestInstead(found, start, end),
    explanation: explain(text, start, end),
  };
}

type Span = readonly [start: number, end: number];

/** Longer words first, the longest before all; then the word; then shorter ones of two characters and more. */
function spansAround(
  forms: readonly string[],
  start: number,
  end: number,
  dictionary: Dictionary,
): readonly Span[] {
  const longer: Span[] = [];
  const shorter: Span[] = [];
  for (let from = Math.max(0, start - REACH); from < end; from++) {
    for (const to of endsOf(forms, from, dictionary)) {
      const isWhole = from <= start && to >= end;
      if (from === start && to === end) continue;
      if (isWhole) longer.push([from, to]);
      else if (from >= start && to <= end && [...spanned(forms, from, to)].length > 1)
        shorter.push([from, to]);
    }
  }
  longer.sort(longestFirst);
  shorter.sort(longestFirst);
  return [...longer.slice(0, MOST_LONGER), [start, end], ...shorter];
}

function longestFirst(a: Span, b: Span): number {
  return b[1] - b[0] - (a[1] - a[0]) || a[0] - b[0];
}

function endsOf(forms: readonly string[], from: number, dictionary: Dictionary): readonly number[] {
  const ends = forms.flatMap((form) =>
    dictionary.prefixesOf(form.slice(from, from + LONGEST)).map((length) => from + length),
  );
  return [...new Set(ends)];
}

function spanned(forms: readonly string[], start: number, end: number): string {
  return forms[0]?.slice(start, end) ?? '';
}

/** What is shown first where the dictionary hasn't the word: a longer one that holds it, else its longest beginning. */
function bestInstead(found: readonly FoundWord[], start: number, end: number): number {
  const known = (word: FoundWord): boolean => word.entries.length > 0;
  const longer = found.findIndex((word) => known(word) && word.start <= start && word.end >= end);
  if (longer >= 0) return longer;
  const within = found.findIndex((word) => known(word) && word.start === start);
  return within >= 0 ? within : found.findIndex((word) => word.start === start && word.end === end);
}

function wordAt(
  forms: readonly string[],
  start: number,
  end: number,
  readings: readonly string[],
  ports: LookUpPorts,
): FoundWord {
  const written = [...new Set(forms.map((form) => form.slice(start, end)))];
  const text = written[0] ?? '';
  const characters = [...text].filter(isHan);
  return {
    text,
    start,
    end,
    entries: entriesFor(written, readings, ports, MOST_STEPS),
    characters:
      characters.length < 2
        ? []
        : characters.map((character) => ({
            character,
            entries: entriesOfCharacter(character, ports),
          })),
  };
}

function entriesOfCharacter(character: string, ports: LookUpPorts): readonly Entry[] {
  return entriesFor([character, ports.simplify(character)], [], ports, 1);
}

/** The entries of the first of `forms` that the dictionary has. */
function entriesFor(
  forms: readonly string[],
  readings: readonly string[],
  ports: LookUpPorts,
  steps: number,
): readonly Entry[] {
  for (const form of forms) {
    const rows = ports.dictionary.find(form);
    if (rows.length === 0) continue;
    const wanted = readings.map(plainSyllable).join(' ');
    const entries = rows.map((row) => entryOf(row, ports, steps));
    const hasWord = entries.some((entry) => !isName(entry));
    const order = (entry: Entry): number => (entry.isOwn ? 2 : isRead(entry, wanted) ? 1 : 0);
    return entries
      .map((entry) => (hasWord && isName(entry) ? unranked(entry) : entry))
      .sort((a, b) => order(b) - order(a));
  }
  return [];
}

function isRead(entry: Entry, wanted: string): boolean {
  return entry.syllables.map(plainSyllable).join(' ') === wanted;
}

function isName({ syllables: [first = ''] }: Entry): boolean {
  return /^[A-ZÜ][a-zü]/.test(first);
}

/** A name that is written as a word is: the level and the rank of the form are the word's. */
function unranked(entry: Entry): Entry {
  return { ...entry, rank: null, levels: null };
}

function plainSyllable(syllable: string): string {
  return syllable.toLowerCase();
}

function entryOf(row: Row, ports: LookUpPorts, steps: number): Entry {
  const { glosses, classifiers, otherReadings } = parseSenses(row.senses);
  return {
    traditional: row.traditional,
    simplified: row.simplified,
    syllables: syllablesOf(row.pinyin),
    senses: glosses.map((gloss) => ({ gloss, follows: followed(gloss, row, ports, steps) })),
    classifiers,
    otherReadings,
    variants: row.variants,
    rank: row.rank,
    levels: ports.levelsOf(row.simplified),
    ...(row.isOwn ? { isOwn: true } : {}),
  };
}

/** The entries that a sense points to; none of the word itself, and at the last step none. */
function followed(gloss: Gloss, from: Row, ports: LookUpPorts, steps: number): readonly Entry[] {
  const target = steps > 0 ? pointsTo(gloss) : null;
  if (!target) return [];
  const rows = rowsFor(target, ports.dictionary).filter((row) => !isSameRow(row, from));
  const read = rows.filter((row) => samePinyin(row, target));
  return (read.length > 0 ? read : rows).map((row) => entryOf(row, ports, steps - 1));
}

function rowsFor({ traditional, simplified }: Reference, dictionary: Dictionary): readonly Row[] {
  const rows = dictionary.find(traditional);
  return rows.length > 0 ? rows : dictionary.find(simplified);
}

function isSameRow(a: Row, b: Row): boolean {
  return a.traditional === b.traditional && a.simplified === b.simplified && a.pinyin === b.pinyin;
}

function samePinyin(row: Row, target: Reference): boolean {
  return row.pinyin.toLowerCase() === target.syllables.join(' ').toLowerCase();
}
