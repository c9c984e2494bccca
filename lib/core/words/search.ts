import { parseReadings } from '@/lib/core/reading/pinyin';
import type { KeptWord, WordStatus } from './model';
import type { OwnEntry } from './own-entry';

export type WordOrder = 'added' | 'pinyin' | 'status' | 'level';

/** What of the list is shown, and in which order. */
export interface WordsView {
  readonly query: string;
  readonly status: WordStatus | 'all';
  /** HSK 1–7, or words without a level. */
  readonly level: number | 'none' | 'all';
  readonly order: WordOrder;
}

/** A word's level in the reader's edition, or null. */
export type LevelOf = (word: KeptWord) => number | null;

/**
 * The words that a view shows. A query finds Han of either script, pinyin with tones (`fāzhǎn`,
 * `fa1zhan3`) or without (`fazhan`), and meanings.
 */
export function findWords(
  words: readonly KeptWord[],
  { query, status, level, order }: WordsView,
  levelOf: LevelOf,
): readonly KeptWord[] {
  const matches = matcherOf(query);
  const wanted = level === 'none' ? null : level;
  const found = words.filter(
    (word) =>
      (status === 'all' || word.status === status) &&
      (wanted === 'all' || levelOf(word) === wanted) &&
      matches(word),
  );
  return found.sort(order === 'level' ? byLevel(found, levelOf) : ORDERS[order]);
}

/** The reader's own entries that a query finds, as above, by their word. */
export function findEntries(entries: readonly OwnEntry[], query: string): readonly OwnEntry[] {
  const matches = matcherOf(query);
  return entries
    .filter(({ word, pinyin, meaning }) =>
      matches({ simplified: word, traditional: word, pinyin, meaning }),
    )
    .sort((a, b) => compare(a.pinyin, b.pinyin) || compare(a.word, b.word));
}

type Order = (a: KeptWord, b: KeptWord) => number;

/** The easiest first; words without a level last. A sort asks often, a word's level is looked up once. */
function byLevel(words: readonly KeptWord[], levelOf: LevelOf): Order {
  const ranks = new Map(words.map((word) => [word, levelOf(word) ?? Number.POSITIVE_INFINITY]));
  return (a, b) => {
    const [first, second] = [ranks.get(a) ?? 0, ranks.get(b) ?? 0];
    return first === second ? ORDERS.pinyin(a, b) : first - second;
  };
}

const ORDERS: Readonly<Record<Exclude<WordOrder, 'level'>, Order>> = {
  added: (a, b) => compare(b.added, a.added) || compare(a.pinyin, b.pinyin),
  pinyin: (a, b) => compare(a.pinyin.toLowerCase(), b.pinyin.toLowerCase()),
  status: (a, b) => compare(b.status, a.status) || compare(b.added, a.added),
};

/** By code points: a collator takes ten times as long for 20,000 words, and pinyin with numbers needs none. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

type Searched = Pick<KeptWord, 'simplified' | 'traditional' | 'pinyin' | 'meaning'>;

function matcherOf(query: string): (word: Searched) => boolean {
  const text = query.trim().toLowerCase();
  if (text === '') return () => true;
  if (/\p{Script=Han}/u.test(text)) {
    return ({ simplified, traditional }) => simplified.includes(text) || traditional.includes(text);
  }
  const plain = lettersOf(text);
  const toned = hasTones(text) ? (parseReadings(text)?.join('') ?? null) : null;
  return ({ pinyin, meaning }) => {
    if (toned !== null) return squeezed(pinyin).includes(toned);
    return (
      (plain !== '' && lettersOf(pinyin).includes(plain)) || meaning.toLowerCase().includes(text)
    );
  };
}

function hasTones(text: string): boolean {
  return /\d|[\u0304\u0301\u030c\u0300]/.test(text.normalize('NFD'));
}

function squeezed(pinyin: string): string {
  return pinyin.toLowerCase().replaceAll(' ', '');
}

/** Letters alone, ü as v. */
function lettersOf(pinyin: string): string {
  return pinyin
    .toLowerCase()
    .replaceAll('u:', 'v')
    .replaceAll('ü', 'v')
    .replace(/[^a-z]/g, '');
}
