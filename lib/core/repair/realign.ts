import type { Reading } from '@/lib/core/reading/model';
import { ENTITIES, ENTITY_NAME } from './entities';
import type { Gbk } from './gbk';
import { PINYIN_LETTERS, storedReading } from './syllable';

/** One way to read a stretch of text that was decoded one byte out of step. */
export interface Realignment {
  /** What the stretch was before. */
  readonly text: string;
  /** Where the text is in step again, in UTF-16 units. */
  readonly end: number;
  /** How many characters had only one byte left, or none. */
  readonly guessed: number;
  /** What speaks against it besides its words: a natural logarithm, 0 or less. */
  readonly prior: number;
  /** Characters of `text` that the machine saw whole, so that it would have marked them. */
  readonly whole: string;
}

/** Where a stretch out of step begins. */
export interface Start {
  readonly at: number;
  /** The byte that stood before it and was lost. */
  readonly lead: number;
  /** Whether a punctuation mark right there is half of two characters, too, and not in step. */
  readonly throughMark?: boolean;
}

export interface RealignTools {
  readonly gbk: Gbk;
  readonly readingsOf: (character: string) => readonly Reading[];
  /** Ranks the beginnings of candidates, so that only the best are followed where bytes are lost. */
  readonly plausibility: (text: string) => number;
}

/** No stretch out of step is longer; it ends at the next letter, mark or cut. */
const MAX_LENGTH = 80;
/** Beginnings that are followed where two bytes are lost. */
const BEAM = 12;
/** More lost pairs than this in one stretch leave nothing to rely on. */
const MAX_LOST_PAIRS = 2;

const CLEAN_MARK = new RegExp(`\\([${PINYIN_LETTERS}]{1,6}\\)`, 'uy');
const NEXT_CUT = new RegExp(`\\?([${PINYIN_LETTERS}]{1,6})\\)`, 'uy');
const CUT_ENTITY = new RegExp(`\\?(${ENTITY_NAME}|lt|gt|amp);`, 'uy');
/** A tag that lost its '<', or the end of the text, where a half character had nothing to take. */
const CUT_TAG = /\?\/?[a-z][a-z0-9]*\s?\/?>|\?$/uy;
/** The first digit of a year went with a half character: which it was, the second one tells. */
const CUT_YEAR = /\?(?=(9\d|0[0-4])\d年)/y;
/** Marks that the machine set apart too: the byte before them is lost, with or without a '?'. */
const SET_APART = /\??(?=[，。、；：！？“”「」])/uy;

/** Words that need another after them, so that no punctuation mark follows: prepositions, auxiliaries. */
const NEVER_LAST: ReadonlySet<string> = new Set('與且並之以於使則將就從應或把於為由而被讓雖');

/** A reading in progress: what has been read, the byte that waits for its second, and where we are. */
interface State {
  readonly text: string;
  readonly pending: number;
  readonly at: number;
  readonly lostPairs: number;
  readonly whole: string;
}

/**
 * Every way to read `text` from a place on where a byte was lost: each character's first byte is then
 * the second byte of the one that shows before it.
 */
export function realign(
  text: string,
  { at: start, lead, throughMark = false }: Start,
  tools: RealignTools,
): readonly Realignment[] {
  const stop = Math.min(text.length, start + MAX_LENGTH);
  const context = text.slice(Math.max(0, start - MAX_LENGTH), start);
  return follow({ text: '', pending: lead, at: start, lostPairs: 0, whole: '' });

  function follow(from: State): readonly Realignment[] {
    let state = from;
    while (state.at < stop) {
      const ended = throughMark && state.at === start ? null : endings(text, start, state, tools);
      if (ended) return [...ended, ...acrossLostPair(state)];
      const mark = matchAt(CLEAN_MARK, text, state.at);
      if (mark) {
        // It was set between two bytes of what comes next, so that the machine didn't see it whole.
        state = { ...state, at: state.at + mark[0].length, whole: state.whole.slice(0, -1) };
        continue;
      }
      if (text[state.at] === '?') return acrossLostPair(state);
      const next = step(text, state, tools.gbk);
      if (next === null) return [];
      if (typeof next !== 'object' || 'end' in next) return [next];
      state = next;
    }
    return [];
  }

  /** A '?' may stand for two bytes that mean nothing together: the halves of two characters. */
  function acrossLostPair(state: State): readonly Realignment[] {
    if (text[state.at] !== '?' || state.lostPairs >= MAX_LOST_PAIRS) return [];
    const code = tools.gbk.encode(text[state.at + 1] ?? '');
    if (code === undefined) return [];
    return lostPairs(state.pending, code >> 8, tools.gbk)
      .map((pair) => ({ pair, score: tools.plausibility(context.slice(-6) + state.text + pair) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, BEAM)
      .flatMap(({ pair }) =>
        follow({
          text: state.text + pair,
          pending: code & 0xff,
          at: state.at + 2,
          lostPairs: state.lostPairs + 1,
          whole: state.whole + pair,
        }),
      )
      .map((found) => ({ ...found, guessed: found.guessed + 2 }));
  }
}

/** One character on: it waits in `pending` for the first byte of the one that shows. */
function step(text: string, state: State, gbk: Gbk): State | Realignment | null {
  const unit = text.charCodeAt(state.at);
  if (unit < 0x80) {
    const character = gbk.decode(state.pending, unit);
    if (character === '') return null;
    const whole = state.whole + character;
    return { text: state.text + character, end: state.at + 1, guessed: 0, prior: 0, whole };
  }
  const code = gbk.encode(String.fromCharCode(unit));
  const character = code === undefined ? '' : gbk.decode(state.pending, code >> 8);
  if (code === undefined || character === '') return null;
  const mended = state.text + character;
  const whole = state.whole + character;
  const trail = code & 0xff;
  if (trail < 0x80) {
    // The second byte is a letter by itself, so that the text is in step again behind it.
    const ended = mended + String.fromCharCode(trail);
    return { text: ended, end: state.at + 1, guessed: 0, prior: 0, whole };
  }
  return { ...state, text: mended, pending: trail, at: state.at + 1, whole };
}

/** The ways in which the text can be in step again at once, or null where it goes on out of step. */
function endings(
  text: string,
  start: number,
  state: State,
  { gbk, readingsOf }: RealignTools,
): readonly Realignment[] | null {
  const row = gbk.row(state.pending);
  const finish = (characters: readonly string[], tail: string, end: number, seen: boolean) =>
    characters.map((character) => ({
      text: state.text + character + tail,
      end,
      guessed: 1,
      prior: 0,
      whole: seen ? state.whole + character : state.whole,
    }));
  const cut = matchAt(NEXT_CUT, text, state.at);
  if (cut) {
    const reading = storedReading(cut[1] ?? '');
    const fitting = row.filter((character) => readingsOf(character).includes(reading));
    return finish(fitting, '', state.at + cut[0].length, false).map((found) => ({
      ...found,
      guessed: 0,
    }));
  }
  const entity = matchAt(CUT_ENTITY, text, state.at);
  if (entity) {
    const tail = ENTITIES[entity[1] ?? ''] ?? '';
    return finish(row, tail, state.at + entity[0].length, state.at > start);
  }
  const tag = matchAt(CUT_TAG, text, state.at);
  if (tag) {
    const end = state.at + tag[0].length;
    return finish(row, '', end, state.at > start).map((found) => ({
      ...found,
      prior: end === text.length ? priorAtEnd(found.text, text) : 0,
    }));
  }
  const year = matchAt(CUT_YEAR, text, state.at);
  if (year) {
    const century = year[1]?.startsWith('9') ? '1' : '2';
    return finish(row, century, state.at + year[0].length, state.at > start);
  }
  const apart = matchAt(SET_APART, text, state.at);
  if (apart && (apart[0] !== '' || state.at === start)) {
    const closing = row.filter((character) => !NEVER_LAST.has(character));
    return finish(closing, '', state.at + apart[0].length, state.at > start);
  }
  return null;
}

/**
 * How a paragraph ends (one half of a punctuation mark says nothing else): with a full stop, or with
 * the quotation mark that closes it. Shares of the paragraphs of ../shared/pages/labelled.
 */
const LAST_MARKS: Readonly<Record<string, number>> = { '。': 0, '”': -2.5, '…': -4, '》': -5 };
const OTHER_LAST_MARK = -8;

function priorAtEnd(candidate: string, text: string): number {
  const last = candidate.at(-1) ?? '';
  // Behind a full stop nothing but a closing mark can follow.
  if (/[。！？…]$/.test(candidate.slice(0, -1))) return last === '”' ? 0 : OTHER_LAST_MARK;
  if (/\p{Script=Han}/u.test(last)) return -2;
  const isOpen = text.lastIndexOf('“') > text.lastIndexOf('”');
  if (last === '”' && isOpen) return 0;
  return (LAST_MARKS[last] ?? OTHER_LAST_MARK) + (isOpen ? -2.5 : 0);
}

/** Two characters, the first with `lead`, the second with `trail`, whose other bytes GBK leaves free. */
function lostPairs(lead: number, trail: number, gbk: Gbk): readonly string[] {
  const pairs: string[] = [];
  for (const first of gbk.row(lead)) {
    const lost = (gbk.encode(first) ?? 0) & 0xff;
    for (let second = 0x81; second <= 0xfe; second++) {
      if (gbk.decode(lost, second) !== '') continue;
      const character = gbk.decode(second, trail);
      if (character !== '') pairs.push(first + character);
    }
  }
  return pairs;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
