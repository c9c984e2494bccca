import { type CustomWord, createLexicon, type Lexicon, MAX_WORD_LENGTH, unitsOf } from './lexicon';
import type { Segmenter, TokenKind, Word, WordGraph } from './model';
import { isNumeral } from './numerals';
import { runsOf } from './runs';
import { isTransliteration } from './transliteration';

/** A word that the reader wants kept whole. */
export type ExtraWord = string;

// Costs are minus natural logarithms of probabilities. They were tuned on one half of
// shared/data/words/segmented-dev.jsonl and held on the other (docs/evaluation.md).

/** A character that stands alone and that the list does not have. */
const UNKNOWN_CHARACTER = 17.5;
/** 三百五十: a number in Han numerals, of any length. */
const NUMERAL_RUN = 11;
/** 史瑞克: three to eight characters that foreign names are written with. */
const FOREIGN_NAME = 8;
const FOREIGN_NAME_CHARACTER = 3;
const FOREIGN_NAME_LENGTHS = { from: 3, to: 8 };
/** 泽民, 港铁: two characters that live inside words, on top of their costs there. */
const UNKNOWN_PAIR = 3.5;
/** As cheap as the cheapest words: a reader's word is always worth taking. */
const EXTRA_WORD = 4;
/** What anything that is not Han adds to a score. */
const OTHER_TOKEN = 6;

/**
 * Cuts text by the cheapest path through the graph of words (Viterbi over a unigram model):
 * https://en.wikipedia.org/wiki/Viterbi_algorithm, with edges for what no list has: numbers,
 * foreign names, two-character words. `bytes` are those of words.bin.
 */
export function createSegmenter(
  bytes: Uint8Array | ArrayBuffer,
  extra: readonly ExtraWord[] = [],
): Segmenter & WordGraph {
  const lexicon = createLexicon(
    bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes),
    extra.map((text): CustomWord => ({ text, cost: EXTRA_WORD })),
  );
  const path = createPath(lexicon);

  return {
    segment(text) {
      const words: Word[] = [];
      for (const run of runsOf(text)) {
        if (run.kind === 'han') pushWords(words, run.text, path.cut(run.text));
        else words.push({ text: run.text, kind: run.kind });
      }
      return words;
    },
    logProbability(word) {
      const id = lexicon.find(word);
      return id < 0 ? null : -(lexicon.costs[id] ?? 0);
    },
    scoreOf(text) {
      let cost = 0;
      for (const run of runsOf(text)) {
        cost += run.kind === 'han' ? path.cost(run.text) : OTHER_TOKEN;
      }
      return -cost;
    },
  };
}

function pushWords(words: Word[], text: string, cuts: readonly Cut[]): void {
  let begin = 0;
  for (const { end, isUnlisted } of cuts) {
    const word = text.slice(begin, end);
    const kind = kindOf(word);
    words.push(
      isUnlisted && kind === 'word' ? { text: word, kind, isUnlisted } : { text: word, kind },
    );
    begin = end;
  }
}

function kindOf(word: string): TokenKind {
  if (word.length < 2) return 'word';
  for (let at = 0; at < word.length; at++) if (!isNumeral(word.charCodeAt(at))) return 'word';
  return 'number';
}

/** Where a word ends, and whether an edge led there that no word list has. */
interface Cut {
  readonly end: number;
  readonly isUnlisted: boolean;
}

interface Path {
  /** The words of the best cut. */
  cut(han: string): readonly Cut[];
  /** What the best cut costs. */
  cost(han: string): number;
}

/** The search; its arrays are kept from one call to the next. */
function createPath(lexicon: Lexicon): Path {
  let best = new Float64Array(0);
  let back = new Int32Array(0);
  let guessed = new Uint8Array(0);

  function search(han: string): void {
    const units = unitsOf(han);
    const end = units.length;
    if (best.length <= end) {
      best = new Float64Array(end * 2 + 1);
      back = new Int32Array(end * 2 + 1);
      guessed = new Uint8Array(end * 2 + 1);
    }
    best.fill(Infinity, 0, end + 1);
    best[0] = 0;
    for (let at = 0; at < end; at++) {
      if (best[at] === Infinity) continue;
      listed(units, at, end);
      unlisted(units, at, end);
    }
  }

  function edge(from: number, to: number, cost: number, isGuess: 0 | 1): void {
    const sum = (best[from] ?? 0) + cost;
    if (sum < (best[to] ?? 0)) {
      best[to] = sum;
      back[to] = from;
      guessed[to] = isGuess;
    }
  }

  function listed(units: Uint16Array, at: number, end: number): void {
    const found = lexicon.match(units, at, end);
    for (let k = 0; k < found; k++) {
      edge(at, at + (lexicon.lengths[k] ?? 0), lexicon.costs[lexicon.ids[k] ?? 0] ?? 0, 0);
    }
    const single = isHighSurrogate(units[at] ?? 0) ? 2 : 1;
    if (found === 0 || lexicon.lengths[0] !== single) {
      edge(at, Math.min(end, at + single), UNKNOWN_CHARACTER, 0);
    }
    if (found === 0 || !hasPair(found)) pair(units, at, end);
  }

  function hasPair(found: number): boolean {
    return lexicon.lengths[0] === 2 || (found > 1 && lexicon.lengths[1] === 2);
  }

  function pair(units: Uint16Array, at: number, end: number): void {
    if (at + 2 > end || isHighSurrogate(units[at] ?? 0) || isHighSurrogate(units[at + 1] ?? 0)) {
      return;
    }
    const inside = lexicon.insideCost(units[at] ?? 0) + lexicon.insideCost(units[at + 1] ?? 0);
    edge(at, at + 2, UNKNOWN_PAIR + inside, 1);
  }

  function unlisted(units: Uint16Array, at: number, end: number): void {
    const numerals = reach(units, at, end, isNumeral);
    const starts = at === 0 || !isNumeral(units[at - 1] ?? 0);
    if (starts && numerals > 1) edge(at, at + numerals, NUMERAL_RUN, 0);
    const { from, to } = FOREIGN_NAME_LENGTHS;
    const name = Math.min(reach(units, at, end, isTransliteration), to);
    for (let length = from; length <= name; length++) {
      edge(at, at + length, FOREIGN_NAME + FOREIGN_NAME_CHARACTER * length, 1);
    }
  }

  return {
    cut(han) {
      search(han);
      const cuts: Cut[] = [];
      for (let at = han.length; at > 0; at = back[at] ?? 0) {
        cuts.push({ end: at, isUnlisted: guessed[at] === 1 });
      }
      return cuts.reverse();
    },
    cost(han) {
      search(han);
      return best[han.length] ?? 0;
    },
  };
}

/** How many units from `at` on are of a kind, at most as many as a word may have. */
function reach(units: Uint16Array, at: number, end: number, is: (unit: number) => boolean): number {
  const limit = Math.min(end, at + MAX_WORD_LENGTH);
  let to = at;
  while (to < limit && is(units[to] ?? 0)) to++;
  return to - at;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}
