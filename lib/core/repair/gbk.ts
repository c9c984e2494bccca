/**
 * GBK as two-byte pairs, the way damaged pages were cut. The table comes from the platform's own
 * decoder (https://encoding.spec.whatwg.org/#gbk), so it costs nothing to ship; it is built once, in
 * about 5 ms, when the first damaged page asks for it.
 */
export interface Gbk {
  /**
   * The two bytes of a character (lead * 256 + trail), or undefined if GBK doesn't have it. Has the
   * user-defined ranges too, as private-use characters: half characters make them.
   */
  readonly encode: (character: string) => number | undefined;
  /** The character that two bytes are in a text that is in step, or '' where there is none. */
  readonly decode: (lead: number, trail: number) => string;
  /** The Han characters and marks of Chinese punctuation whose first byte is `lead`. */
  readonly row: (lead: number) => readonly string[];
}

const FIRST_LEAD = 0x81;
const LAST_LEAD = 0xfe;
const FIRST_TRAIL = 0x40;
const LAST_TRAIL = 0xfe;
const SEPARATOR = 0x0a;
const IN_ROWS = /[\p{Script=Han}，。、；：！？…—“”‘’《》（）「」]/u;

let gbk: Gbk | undefined;

/** The table, built when it is first asked for. */
export function gbkTable(): Gbk {
  gbk ??= buildTable();
  return gbk;
}

function buildTable(): Gbk {
  const pairs = decodeAllPairs();
  const codes = new Map<string, number>();
  const characters: string[] = [];
  const rows: string[][] = [];
  for (const [code, character] of pairs) {
    if (!/\p{Co}/u.test(character)) characters[code] = character;
    // A few characters have two codes; text is written with the first.
    if (codes.has(character)) continue;
    codes.set(character, code);
    if (!IN_ROWS.test(character)) continue;
    const row = rows[code >> 8] ?? [];
    rows[code >> 8] = row;
    row.push(character);
  }
  return {
    encode: (character) => codes.get(character),
    decode: (lead, trail) => characters[(lead << 8) | trail] ?? '',
    row: (lead) => rows[lead] ?? [],
  };
}

/** Every pair that the decoder turns into one character, by code. One call decodes them all. */
function decodeAllPairs(): readonly (readonly [code: number, character: string])[] {
  const bytes: number[] = [];
  const codes: number[] = [];
  for (let lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
    for (let trail = FIRST_TRAIL; trail <= LAST_TRAIL; trail++) {
      bytes.push(lead, trail, SEPARATOR);
      codes.push((lead << 8) | trail);
    }
  }
  const decoded = new TextDecoder('gbk').decode(Uint8Array.from(bytes)).split('\n');
  return codes.flatMap((code, index) => {
    const character = decoded[index] ?? '';
    return /^[^\ufffd]$/u.test(character) ? [[code, character] as const] : [];
  });
}
