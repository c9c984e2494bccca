import { parseReadings } from '@/lib/core/reading/pinyin';
import type { KeptWord, WordStatus } from './model';

export type WordOrder = 'added' | 'pinyin' | 'status';

/** What of the list is shown, and in which order. */
export interface WordsView {
  readonly query: string;
  readonly status: WordStatus | 'all';
  readonly order: WordOrder;
}

/**
 * The words that a view shows. A query finds Han of either script, pinyin with tones (`fāzhǎn`,
 * `fa1zhan3`) or without (`fazhan`), and meanings.
 */
export function findWords(words: readonly KeptWord[], view: WordsView): readonly KeptWord[] {
  const matches = matcherOf(view.query);
  return words
    .filter((word) => (view.status === 'all' || word.status === view.status) && matches(word))
    .sort(ORDERS[view.order]);
}

const ORDERS: Readonly<Record<WordOrder, (a: KeptWord, b: KeptWord) => number>> = {
  added: (a, b) => compare(b.added, a.added) || compare(a.pinyin, b.pinyin),
  pinyin: (a, b) => compare(a.pinyin.toLowerCase(), b.pinyin.toLowerCase()),
  status: (a, b) => compare(b.status, a.status) || compare(b.added, a.added),
};

/** By code points: a collator takes ten times as long for 20,000 words, and pinyin with numbers needs none. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function matcherOf(query: string): (word: KeptWord) => boolean {
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
