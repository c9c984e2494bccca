/**
 * The format of dictionary.bin: CC-CEDICT as bytes that are searched as they are, so that nothing but
 * hits is ever decoded (a Map of objects takes 46 MB and 100–260 ms to build). Numbers are
 * little-endian u32.
 *
 *     'QDD1', rows, rows by traditional form, 0
 *     rows ×                   where each row's simplified form starts in the text
 *     rows by traditional ×    where each traditional form that differs starts, sorted by it
 *     text                     the rows in UTF-8, sorted by simplified form, a line each:
 *                              simplified, traditional (empty: the same), pinyin, rank, variants, senses
 *
 * Fields are parted by tabs, variants by spaces, senses by slashes. Sorting is by UTF-8 bytes.
 */

/** One entry as it is stored. */
export interface Row {
  readonly simplified: string;
  readonly traditional: string;
  /** Syllables as in Entry, parted by spaces. */
  readonly pinyin: string;
  readonly rank: number | null;
  readonly variants: readonly string[];
  /** In CC-CEDICT's own notation. */
  readonly senses: readonly string[];
  /** A row of the reader's own; such are in no file of the dictionary. */
  readonly isOwn?: boolean;
}

/** The bytes, opened for look-up. */
export interface Dictionary {
  readonly size: number;
  /** The rows whose simplified or traditional form is `form`, in the order of the dictionary. */
  readonly find: (form: string) => readonly Row[];
  /** The lengths (UTF-16 units) of all headwords that `start` begins with, the shortest first. */
  readonly prefixesOf: (start: string) => readonly number[];
  /** The row `number` of `size`, in the order of the simplified forms. */
  readonly row: (number: number) => Row;
}

const MAGIC = 'QDD1';
const HEADER_BYTES = 16;
const OFFSET_BYTES = 4;
const TAB = 9;
const NEWLINE = 10;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Writes `rows`, in whatever order they come; rows of equal form keep it. */
export function encodeDictionary(rows: readonly Row[]): Uint8Array {
  const sorted = rows.toSorted((a, b) => compareText(a.simplified, b.simplified));
  const lines = sorted.map((row) => encoder.encode(`${lineOf(row)}\n`));
  const starts: number[] = [];
  let textBytes = 0;
  for (const line of lines) {
    starts.push(textBytes);
    textBytes += line.length;
  }
  const traditionalStarts = sorted
    .map((row, i) => ({ row, start: (starts[i] ?? 0) + (lines[i]?.indexOf(TAB) ?? 0) + 1 }))
    .filter(({ row }) => row.traditional !== row.simplified)
    .sort((a, b) => compareText(a.row.traditional, b.row.traditional))
    .map(({ start }) => start);

  const index = [...starts, ...traditionalStarts];
  const text = HEADER_BYTES + index.length * OFFSET_BYTES;
  const bytes = new Uint8Array(text + textBytes);
  const view = new DataView(bytes.buffer);
  bytes.set(encoder.encode(MAGIC));
  view.setUint32(4, starts.length, true);
  view.setUint32(8, traditionalStarts.length, true);
  for (const [i, start] of index.entries()) {
    view.setUint32(HEADER_BYTES + i * OFFSET_BYTES, start, true);
  }
  for (const [i, line] of lines.entries()) bytes.set(line, text + (starts[i] ?? 0));
  return bytes;
}

/** Opens what `encodeDictionary` wrote; throws on anything else, since the file is our own. */
export function openDictionary(bytes: Uint8Array): Dictionary {
  if (decoder.decode(bytes.subarray(0, MAGIC.length)) !== MAGIC) throw new Error('no dictionary');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = view.getUint32(4, true);
  const traditionalSize = view.getUint32(8, true);
  const text = HEADER_BYTES + (size + traditionalSize) * OFFSET_BYTES;
  /** The two orders that forms are sorted in: a slice of the index each. */
  const orders = [
    { begin: 0, end: size },
    { begin: size, end: size + traditionalSize },
  ];

  const formStart = (at: number): number =>
    text + view.getUint32(HEADER_BYTES + at * OFFSET_BYTES, true);

  /** The first place from `low` to `high` whose form is not below the first `length` bytes of `form`. */
  function firstNotBelow(low: number, high: number, form: Uint8Array, length: number): number {
    let from = low;
    let to = high;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (compareAt(bytes, formStart(middle), form, length) < 0) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  function rowAround(at: number): Row {
    const start = bytes.lastIndexOf(NEWLINE, at) + 1;
    const begin = Math.max(start, text);
    return parseLine(decoder.decode(bytes.subarray(begin, bytes.indexOf(NEWLINE, at))));
  }

  return {
    size,
    row: (number) => rowAround(formStart(number)),
    find(form) {
      const wanted = encoder.encode(form);
      return orders.flatMap(({ begin, end }) => {
        const found: Row[] = [];
        for (let at = firstNotBelow(begin, end, wanted, wanted.length); at < end; at++) {
          if (compareAt(bytes, formStart(at), wanted, wanted.length) !== 0) break;
          found.push(rowAround(formStart(at)));
        }
        return found;
      });
    },
    prefixesOf(start) {
      const wanted = encoder.encode(start);
      const ends = characterEnds(start);
      const lengths = new Set<number>();
      for (const { begin, end } of orders) {
        let at = begin;
        for (const [units, length] of ends) {
          // A longer form is never above a shorter one that it begins with.
          at = firstNotBelow(at, end, wanted, length);
          if (at === end) break;
          const form = formStart(at);
          if (compareAt(bytes, form, wanted, length) === 0) lengths.add(units);
          else if (!startsWith(bytes, form, wanted, length)) break;
        }
      }
      return [...lengths].sort((a, b) => a - b);
    },
  };
}

/** Where each character of `text` ends, in UTF-16 units and in bytes of UTF-8. */
function characterEnds(text: string): readonly (readonly [units: number, bytes: number])[] {
  let units = 0;
  let length = 0;
  return Array.from(text, (character) => {
    const point = character.codePointAt(0) ?? 0;
    units += character.length;
    length += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    return [units, length] as const;
  });
}

/**
 * Compares the field that starts at `at` with the first `length` bytes of `form`: below 0 where the
 * field comes first, 0 where they are the same.
 */
function compareAt(bytes: Uint8Array, at: number, form: Uint8Array, length: number): number {
  for (let i = 0; i < length; i++) {
    const byte = bytes[at + i] ?? 0;
    const wanted = form[i] ?? 0;
    // A tab ends the field, and is below every byte of a form.
    if (byte !== wanted) return byte - wanted;
  }
  return bytes[at + length] === TAB ? 0 : 1;
}

function startsWith(bytes: Uint8Array, at: number, form: Uint8Array, length: number): boolean {
  for (let i = 0; i < length; i++) if (bytes[at + i] !== form[i]) return false;
  return true;
}

function lineOf(row: Row): string {
  const fields = [
    row.simplified,
    row.traditional === row.simplified ? '' : row.traditional,
    row.pinyin,
    row.rank === null ? '' : String(row.rank),
    row.variants.join(' '),
    row.senses.join('/'),
  ];
  const broken = fields.find((field) => /[\t\n]/.test(field));
  if (broken !== undefined) throw new RangeError(`a tab or a line break in '${broken}'`);
  return fields.join('\t');
}

function parseLine(line: string): Row {
  const [simplified = '', traditional = '', pinyin = '', rank = '', variants = '', senses = ''] =
    line.split('\t');
  return {
    simplified,
    traditional: traditional || simplified,
    pinyin,
    rank: rank === '' ? null : Number(rank),
    variants: variants === '' ? [] : variants.split(' '),
    senses: senses.split('/'),
  };
}

/** By code points, which is the order of UTF-8 bytes; `<` on strings goes by UTF-16 units. */
function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    if (a[i] !== b[i]) return order(a.charCodeAt(i)) - order(b.charCodeAt(i));
  }
  return a.length - b.length;
}

/** Lifts surrogates above the units U+E000–U+FFFF, which stand for lower code points. */
function order(unit: number): number {
  return unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit;
}
