import { decodeWordList } from './word-list';

/**
 * The word list in memory: an open-addressing hash table over the words' UTF-16 units. For 108,000
 * words it holds 2.5 MB and builds in about 15 ms; a Map of strings takes 12 MB and 60 ms.
 */
export interface Lexicon {
  readonly size: number;
  /**
   * Finds the words that begin at `start` and end at or before `end`: their number, with length
   * and id of the k-th in `lengths[k]` and `ids[k]`, shortest first, valid until the next call.
   */
  match(units: Uint16Array, start: number, end: number): number;
  readonly lengths: Uint8Array;
  readonly ids: Int32Array;
  /** Cost of each word by id: minus the natural logarithm of its probability. */
  readonly costs: Float32Array;
  /** The id of a word, -1 for what is not in the list. */
  find(word: string): number;
  /** How a character behaves inside words: minus log of its share among all characters of words. */
  insideCost(unit: number): number;
}

/** A word of the reader's own, with its cost (see `Lexicon.costs`). */
export interface CustomWord {
  readonly text: string;
  readonly cost: number;
}

/** The longest word: no word of use is longer, and each more is another look-up for each character. */
export const MAX_WORD_LENGTH = 12;

const HASH_SEED = 0x811c9dc5;
const HASH_PRIME = 0x01000193;
/** 2^20 bits: a tenth of them set by the prefixes of 108,000 words, so one look in ten is in vain. */
const PREFIX_BITS = 20;
/** Cost, inside words, of a character that no word of the list has. */
const UNSEEN_INSIDE = 14;

/** Builds the lexicon from the bytes of words.bin (see word-list.ts) and further words. */
export function createLexicon(bytes: Uint8Array, custom: readonly CustomWord[] = []): Lexicon {
  const list = decodeWordList(bytes);
  const extra = custom.filter(({ text }) => text.length <= MAX_WORD_LENGTH);
  const size = list.size + extra.length;
  const units = concat(
    list.units,
    extra.map(({ text }) => text),
  );
  const offsets = new Uint32Array(size + 1);
  offsets.set(list.offsets);
  const costs = new Float32Array(size);
  costs.set(list.costs);
  extra.forEach(({ text, cost }, index) => {
    const id = list.size + index;
    offsets[id + 1] = (offsets[id] ?? 0) + text.length;
    costs[id] = cost;
  });

  const slotBits = Math.ceil(Math.log2(size + 1)) + 1;
  const mask = (1 << slotBits) - 1;
  const slots = new Int32Array(1 << slotBits);
  const prefixes = new Uint32Array(1 << (PREFIX_BITS - 5));
  for (let id = 0; id < size; id++) insert(id);

  function insert(id: number): void {
    const begin = offsets[id] ?? 0;
    const end = offsets[id + 1] ?? 0;
    let hash = HASH_SEED;
    for (let at = begin; at < end; at++) {
      hash = step(hash, units[at] ?? 0);
      if (at < end - 1) markPrefix(hash);
    }
    let slot = mix(hash) & mask;
    // The last one of equal words wins, so that a custom word replaces the list's.
    while (slots[slot] && !equals((slots[slot] ?? 0) - 1, units, begin, end - begin)) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = id + 1;
  }

  function markPrefix(hash: number): void {
    const bit = mix(hash) >>> (32 - PREFIX_BITS);
    prefixes[bit >>> 5] = (prefixes[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  function isPrefix(mixed: number): boolean {
    const bit = mixed >>> (32 - PREFIX_BITS);
    return (((prefixes[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
  }

  function equals(id: number, text: Uint16Array, start: number, length: number): boolean {
    const begin = offsets[id] ?? 0;
    if ((offsets[id + 1] ?? 0) - begin !== length) return false;
    for (let k = 0; k < length; k++) if (units[begin + k] !== text[start + k]) return false;
    return true;
  }

  function lookUp(mixed: number, text: Uint16Array, start: number, length: number): number {
    let slot = mixed & mask;
    for (let entry = slots[slot] ?? 0; entry !== 0; entry = slots[slot] ?? 0) {
      if (equals(entry - 1, text, start, length)) return entry - 1;
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  const lengths = new Uint8Array(MAX_WORD_LENGTH);
  const ids = new Int32Array(MAX_WORD_LENGTH);
  const inside = insideCosts(units, offsets, costs, size);

  return {
    size,
    lengths,
    ids,
    costs,
    match(text, start, end) {
      const limit = Math.min(end - start, MAX_WORD_LENGTH);
      let hash = HASH_SEED;
      let found = 0;
      for (let length = 1; length <= limit; length++) {
        hash = step(hash, text[start + length - 1] ?? 0);
        const mixed = mix(hash);
        const id = lookUp(mixed, text, start, length);
        if (id >= 0) {
          lengths[found] = length;
          ids[found] = id;
          found++;
        }
        if (!isPrefix(mixed)) break;
      }
      return found;
    },
    find(word) {
      let hash = HASH_SEED;
      const text = unitsOf(word);
      for (const unit of text) hash = step(hash, unit);
      return lookUp(mix(hash), text, 0, text.length);
    },
    insideCost(unit) {
      return inside[unit] ?? UNSEEN_INSIDE;
    },
  };
}

/** The UTF-16 units of `text`. */
export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  return units;
}

function concat(list: Uint16Array, texts: readonly string[]): Uint16Array {
  const tail = unitsOf(texts.join(''));
  const units = new Uint16Array(list.length + tail.length);
  units.set(list);
  units.set(tail, list.length);
  return units;
}

/** One step of FNV-1a. */
function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, HASH_PRIME);
}

/** Spreads the high bits of a hash over the low ones. */
function mix(hash: number): number {
  const spread = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (spread ^ (spread >>> 13)) >>> 0;
}

function insideCosts(
  units: Uint16Array,
  offsets: Uint32Array,
  costs: Float32Array,
  size: number,
): Float32Array {
  const mass = new Float64Array(1 << 16);
  let total = 0;
  for (let id = 0; id < size; id++) {
    const begin = offsets[id] ?? 0;
    const end = offsets[id + 1] ?? 0;
    if (end - begin < 2) continue;
    const probability = Math.exp(-(costs[id] ?? 0));
    for (let at = begin; at < end; at++) {
      const unit = units[at] ?? 0;
      mass[unit] = (mass[unit] ?? 0) + probability;
      total += probability;
    }
  }
  // A plain loop: Float32Array.from with a callback takes 20 ms here.
  const inside = new Float32Array(mass.length).fill(UNSEEN_INSIDE);
  for (let unit = 0; unit < mass.length; unit++) {
    const share = mass[unit] ?? 0;
    if (share > 0) inside[unit] = Math.log(total / share);
  }
  return inside;
}
