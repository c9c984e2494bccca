/**
 * The format of words.bin: the word list with its probabilities, in few bytes. All numbers are
 * little-endian.
 *
 *     'QDW1', u32 words, u32 alphabet size, u32 suffix units
 *     u16 × alphabet size   the UTF-16 units that occur, the commonest first
 *     u8 × words            length of the prefix shared with the word before << 4 | suffix length
 *     u8 × suffix units     low byte of each suffix unit's place in the alphabet
 *     u8 × suffix units     high byte of it
 *     u8 × words            cost: minus log-probability, in steps of COST_STEP
 *
 * Words are sorted by their UTF-16 units. Split like this, 108,000 words are 300 kB gzipped; the
 * same as text, a word a line, without the costs, 400 kB.
 */
export interface WordList {
  readonly size: number;
  /** The words one after the other; word k stands from `offsets[k]` to `offsets[k + 1]`. */
  readonly units: Uint16Array;
  readonly offsets: Uint32Array;
  /** Minus the natural logarithm of each word's probability. */
  readonly costs: Float32Array;
}

/** 0.25 nats: word F1 is the same as with exact costs, 0.05 nats cost 15 kB more. */
const COST_STEP = 0.25;
const MAGIC = 'QDW1';
const HEADER_BYTES = 16;
/** Prefix and suffix lengths have four bits each. */
const LONGEST = 15;

/** Writes words (distinct, 1–15 UTF-16 units long) with their costs in nats (0 … 63). */
export function encodeWordList(words: ReadonlyMap<string, number>): Uint8Array {
  const sorted = [...words.keys()].sort(compareUnits);
  const lengths: number[] = [];
  const suffixes: string[] = [];
  let previous = '';
  for (const word of sorted) {
    if (word.length === 0 || word.length > LONGEST) throw new RangeError(`word length: ${word}`);
    const shared = sharedPrefix(previous, word);
    lengths.push((shared << 4) | (word.length - shared));
    suffixes.push(word.slice(shared));
    previous = word;
  }
  const units = suffixes.join('').split('');
  const alphabet = rank(units);
  const place = new Map(alphabet.map((unit, index) => [unit, index]));
  const places = units.map((unit) => place.get(unit) ?? 0);

  const bytes = new Uint8Array(
    HEADER_BYTES + alphabet.length * 2 + sorted.length * 2 + units.length * 2,
  );
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < MAGIC.length; at++) bytes[at] = MAGIC.charCodeAt(at);
  view.setUint32(4, sorted.length, true);
  view.setUint32(8, alphabet.length, true);
  view.setUint32(12, units.length, true);
  alphabet.forEach((unit, index) => {
    view.setUint16(HEADER_BYTES + index * 2, unit.charCodeAt(0), true);
  });
  let at = HEADER_BYTES + alphabet.length * 2;
  for (const column of [
    lengths,
    places.map((index) => index & 255),
    places.map((index) => index >> 8),
    sorted.map((word) => Math.min(255, Math.round((words.get(word) ?? 0) / COST_STEP))),
  ]) {
    bytes.set(column, at);
    at += column.length;
  }
  return bytes;
}

/** Reads what `encodeWordList` wrote; throws on anything else, since the file is our own. */
export function decodeWordList(bytes: Uint8Array): WordList {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (String.fromCharCode(...bytes.subarray(0, 4)) !== MAGIC) throw new Error('not a word list');
  const size = view.getUint32(4, true);
  const alphabetSize = view.getUint32(8, true);
  const suffixUnits = view.getUint32(12, true);
  const alphabet = new Uint16Array(alphabetSize);
  for (let index = 0; index < alphabetSize; index++) {
    alphabet[index] = view.getUint16(HEADER_BYTES + index * 2, true);
  }
  let at = HEADER_BYTES + alphabetSize * 2;
  const column = (length: number) => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const lengths = column(size);
  const low = column(suffixUnits);
  const high = column(suffixUnits);
  const steps = column(size);

  const offsets = new Uint32Array(size + 1);
  for (let id = 0; id < size; id++) {
    const length = lengths[id] ?? 0;
    offsets[id + 1] = (offsets[id] ?? 0) + (length >> 4) + (length & 15);
  }
  const units = new Uint16Array(offsets[size] ?? 0);
  const costs = new Float32Array(size);
  let suffix = 0;
  for (let id = 0; id < size; id++) {
    const shared = (lengths[id] ?? 0) >> 4;
    const begin = offsets[id] ?? 0;
    const end = offsets[id + 1] ?? 0;
    const before = offsets[id - 1] ?? 0;
    for (let k = 0; k < shared; k++) units[begin + k] = units[before + k] ?? 0;
    for (let k = begin + shared; k < end; k++, suffix++) {
      units[k] = alphabet[(low[suffix] ?? 0) | ((high[suffix] ?? 0) << 8)] ?? 0;
    }
    costs[id] = (steps[id] ?? 0) * COST_STEP;
  }
  return { size, units, offsets, costs };
}

function compareUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sharedPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

/** The distinct units, the commonest first, equals by their code. */
function rank(units: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || compareUnits(a, b)).map(([unit]) => unit);
}
