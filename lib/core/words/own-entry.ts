import type { Row } from '@/lib/core/dictionary/format';
import type { UserReading } from '@/lib/core/reading/model';
import { parseOwnInput } from '@/lib/core/reading/own-input';
import { isHan } from '@/lib/core/text/han';

/** A word of the reader's own: what no dictionary has, or a name that conversion must leave alone. */
export interface OwnEntry {
  /** In whichever script the reader wrote it. Tells entries apart. */
  readonly word: string;
  /** Syllables with tone numbers, parted by spaces; empty where the reader gave none. */
  readonly pinyin: string;
  readonly meaning: string;
  /** Whether conversion leaves the word as it stands. */
  readonly isProtected: boolean;
}

/** In characters: segmentation knows no longer words. */
const LONGEST = 12;

/** `word`: not one to twelve Han characters; else as parseOwnInput has it. */
export type OwnEntryProblem = 'word' | 'invalid' | 'count';

/** Reads what the reader typed, with the reading as parseOwnInput takes it, or none. */
export function readOwnEntry(
  typed: OwnEntry,
):
  | { readonly ok: true; readonly entry: OwnEntry }
  | { readonly ok: false; readonly reason: OwnEntryProblem } {
  const word = typed.word.trim();
  const characters = [...word];
  if (!characters.every(isHan) || characters.length === 0 || word.length > LONGEST) {
    return { ok: false, reason: 'word' };
  }
  const entry = { ...typed, word, pinyin: '', meaning: typed.meaning.trim() };
  if (typed.pinyin.trim() === '') return { ok: true, entry };
  const parsed = parseOwnInput(typed.pinyin, word);
  if (!parsed.ok) return parsed;
  const syllables = parsed.readings.filter((reading) => reading !== null);
  return { ok: true, entry: { ...entry, pinyin: syllables.join(' ') } };
}

/** Whether `value`, from the database or a file, is an entry as readOwnEntry gives them. */
export function isOwnEntry(value: unknown): value is OwnEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { word, pinyin, meaning, isProtected }: Partial<Record<keyof OwnEntry, unknown>> = value;
  if (typeof word !== 'string' || typeof pinyin !== 'string' || typeof meaning !== 'string') {
    return false;
  }
  if (typeof isProtected !== 'boolean') return false;
  const read = readOwnEntry({ word, pinyin, meaning, isProtected });
  return read.ok && read.entry.word === word && read.entry.pinyin === pinyin;
}

/** How the entries read their words, simplified. */
export function readingsOfEntries(
  entries: readonly OwnEntry[],
  simplify: (text: string) => string,
): readonly UserReading[] {
  return entries.flatMap(({ word, pinyin }) => {
    const parsed = parseOwnInput(pinyin, word);
    return pinyin !== '' && parsed.ok ? [{ word: simplify(word), readings: parsed.readings }] : [];
  });
}

/** The entries as rows of the dictionary. */
export function rowsOfEntries(
  entries: readonly OwnEntry[],
  simplify: (text: string) => string,
): readonly Row[] {
  return entries.map(({ word, pinyin, meaning }) => ({
    simplified: simplify(word),
    traditional: word,
    pinyin,
    rank: null,
    variants: [],
    senses: meaning.split(/\s*[\n/]\s*/).filter((sense) => sense !== ''),
    isOwn: true,
  }));
}
