import type { PhraseGate } from '@/lib/core/script/words';

/**
 * OpenCC's dictionaries as opencc-js ships them: `source target|source target|…` in one string.
 * This structure reads them where they stand: a hash table holds positions in those strings, so that
 * nothing is copied but the single characters. It finds exactly the matches that opencc-js's trie
 * finds, for a fraction of its time and memory to build (docs/conversion.md has the figures).
 */

/** One group of dictionaries; of a source that several have, the first one's target counts. */
export type DictionaryGroup = readonly string[];

const FIRST_HAN = 0x3400;
const LAST_HAN = 0x9fff;
const SOURCE_END = ' ';
const ENTRY_END = '|';
const SOURCE_END_UNIT = SOURCE_END.charCodeAt(0);
const ENTRY_END_UNIT = ENTRY_END.charCodeAt(0);
/** A position is stored in 32 bits: the upper ones say which dictionary, the rest where in it. */
const POSITION_BITS = 24;
const POSITION_MASK = (1 << POSITION_BITS) - 1;
/** Units of text a slot: OpenCC's phrases have 11 an entry, so the table is at most half full. */
const UNITS_PER_SLOT = 5;
/** Bits of the filter on a phrase's first two units, for each slot of the table. */
const FILTER_BITS_PER_SLOT = 8;
/** Rows of the table of lengths: first units that share a row only cost a look-up in vain. */
const LENGTH_ROWS = 1 << 12;
/** The longest phrase of OpenCC has 19 units; a row of lengths has a bit for each up to this. */
const MAX_LENGTH = 31;

export class Dictionary {
  readonly #texts: DictionaryGroup;
  /** Targets of single code units of the Han block, 0 for none; of all other units in the map. */
  readonly #singles = new Uint16Array(LAST_HAN - FIRST_HAN + 1);
  readonly #otherSingles = new Map<number, string>();
  /** Open addressing by hash of a phrase: its position + 1, or 0. */
  readonly #slots: Uint32Array;
  readonly #filter: Uint32Array;
  /** Which lengths the phrases have that begin with a unit: bit n for n units. */
  readonly #lengths = new Uint32Array(LENGTH_ROWS);

  /** The target that the last successful `match` found, and whether its source is a phrase. */
  target = '';
  isPhrase = false;

  constructor(texts: DictionaryGroup) {
    this.#texts = texts;
    const units = texts.reduce((sum, text) => sum + text.length, 0);
    const slots = 1 << (32 - Math.clz32(Math.max(32, units / UNITS_PER_SLOT)));
    this.#slots = new Uint32Array(slots);
    this.#filter = new Uint32Array((slots * FILTER_BITS_PER_SLOT) / 32);
    for (let index = 0; index < texts.length; index++) this.#addText(index);
  }

  /**
   * The length of the longest source that stands in `text` at `start` and ends by `end`; 0 for none.
   * Its target is then in `target`. `allows` may refuse phrases, never single characters.
   */
  match(text: string, start: number, end: number, allows?: PhraseGate): number {
    const first = text.charCodeAt(start);
    if (start + 1 < end) {
      const length = this.#matchPhrase(text, start, end, first, allows);
      if (length > 0) return length;
    }
    return this.#matchSingle(first);
  }

  #matchPhrase(
    text: string,
    start: number,
    end: number,
    first: number,
    allows: PhraseGate | undefined,
  ): number {
    let lengths = this.#lengths[first & (LENGTH_ROWS - 1)] ?? 0;
    if (lengths === 0) return 0;
    let hash = mix(mix(0, first), text.charCodeAt(start + 1));
    if (!this.#passesFilter(hash)) return 0;
    const isAstral = (first & 0xfc00) === 0xd800;
    const limit = Math.min(end - start, MAX_LENGTH);
    let best = 0;
    let bestPosition = 0;
    lengths >>>= 2;
    for (let length = 2; lengths !== 0 && length <= limit; length++, lengths >>>= 1) {
      if (length > 2) hash = mix(hash, text.charCodeAt(start + length - 1));
      if ((lengths & 1) === 0) continue;
      const position = this.#find(text, start, length, hash);
      if (position < 0) continue;
      if (allows && !(isAstral && length === 2) && !allows(start, start + length)) continue;
      best = length;
      bestPosition = position;
    }
    if (best === 0) return 0;
    const index = bestPosition >>> POSITION_BITS;
    this.target = this.#targetAt(index, (bestPosition & POSITION_MASK) + best + 1);
    this.isPhrase = !(isAstral && best === 2);
    return best;
  }

  #matchSingle(unit: number): number {
    if (unit >= FIRST_HAN && unit <= LAST_HAN) {
      const target = this.#singles[unit - FIRST_HAN];
      if (target) {
        this.target = String.fromCharCode(target);
        this.isPhrase = false;
        return 1;
      }
    }
    const target = this.#otherSingles.get(unit);
    if (target === undefined) return 0;
    this.target = target;
    this.isPhrase = false;
    return 1;
  }

  /** The position of the phrase of `length` units that stands in `text` at `start`, or -1. */
  #find(text: string, start: number, length: number, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const entry = this.#slots[slot] ?? 0;
      if (entry === 0) return -1;
      const position = entry - 1;
      const dictionary = this.#texts[position >>> POSITION_BITS] ?? '';
      const at = position & POSITION_MASK;
      let index = 0;
      while (
        index < length &&
        dictionary.charCodeAt(at + index) === text.charCodeAt(start + index)
      ) {
        index++;
      }
      if (index === length && dictionary.charCodeAt(at + length) === SOURCE_END_UNIT)
        return position;
    }
  }

  #targetAt(index: number, start: number): string {
    const text = this.#texts[index] ?? '';
    let end = start;
    while (end < text.length && text.charCodeAt(end) !== ENTRY_END_UNIT) end++;
    return text.slice(start, end);
  }

  #passesFilter(hash: number): boolean {
    const bit = spread(hash) & (this.#filter.length * 32 - 1);
    return (((this.#filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
  }

  #addText(index: number): void {
    const text = this.#texts[index] ?? '';
    let start = 0;
    while (start < text.length) {
      let hash = 0;
      let end = start;
      for (let unit = text.charCodeAt(end); unit !== SOURCE_END_UNIT; unit = text.charCodeAt(end)) {
        hash = mix(hash, unit);
        end++;
        if (end === start + 2) this.#addToFilter(hash);
      }
      const next = text.indexOf(ENTRY_END, end);
      const entryEnd = next < 0 ? text.length : next;
      if (end === start + 1) this.#addSingle(text.charCodeAt(start), text.slice(end + 1, entryEnd));
      else this.#addPhrase(text, start, end - start, hash, index);
      start = entryEnd + 1;
    }
  }

  #addToFilter(hash: number): void {
    const bit = spread(hash) & (this.#filter.length * 32 - 1);
    this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  #addSingle(unit: number, target: string): void {
    const inTable = unit >= FIRST_HAN && unit <= LAST_HAN && target.length === 1;
    if (inTable && !this.#otherSingles.has(unit)) {
      this.#singles[unit - FIRST_HAN] ||= target.charCodeAt(0);
    } else if (!inTable && !this.#hasSingle(unit)) this.#otherSingles.set(unit, target);
  }

  #hasSingle(unit: number): boolean {
    return Boolean(this.#singles[unit - FIRST_HAN]) || this.#otherSingles.has(unit);
  }

  #addPhrase(text: string, start: number, length: number, hash: number, index: number): void {
    if (this.#find(text, start, length, hash) >= 0) return;
    const row = text.charCodeAt(start) & (LENGTH_ROWS - 1);
    this.#lengths[row] = (this.#lengths[row] ?? 0) | (1 << length);
    const mask = this.#slots.length - 1;
    let slot = spread(hash) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = ((index << POSITION_BITS) | start) + 1;
  }
}

/** One step of FNV-1a over code units. */
function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Brings the upper bits down, where the tables look. */
function spread(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 8;
}
