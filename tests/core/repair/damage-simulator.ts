import { gbkTable } from '@/lib/core/repair/gbk';

/** A character of the machine's table and the reading that it glues on. */
export type TableEntry = readonly [character: string, reading: string];

/**
 * Damages a text as the mirror sites' machine does (shared/data/damaged-text/README.md): entry by
 * entry, each place in the bytes of the GBK text where the entry's two bytes stand gets the reading
 * in brackets behind it, whether the two bytes are one character there or halves of two.
 *
 * Returns null for a text that GBK can't hold.
 */
export function damage(text: string, table: readonly TableEntry[]): string | null {
  let bytes = encode(text);
  for (const [character, reading] of table) {
    const pattern = encode(character);
    const insertion = encode(`(${reading})`);
    if (!bytes || !pattern || !insertion) return null;
    bytes = insertAfter(bytes, pattern, insertion);
  }
  return bytes && decode(bytes);
}

function encode(text: string): number[] | null {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code < 0x80) bytes.push(code);
    else {
      const pair = gbkTable().encode(character);
      if (pair === undefined) return null;
      bytes.push(pair >> 8, pair & 0xff);
    }
  }
  return bytes;
}

function insertAfter(
  bytes: readonly number[],
  pattern: readonly number[],
  insertion: readonly number[],
): number[] {
  const result: number[] = [];
  let index = 0;
  while (index < bytes.length) {
    const byte = bytes[index] ?? 0;
    if (byte === pattern[0] && bytes[index + 1] === pattern[1]) {
      result.push(...pattern, ...insertion);
      index += 2;
    } else {
      result.push(byte);
      index++;
    }
  }
  return result;
}

/**
 * A half character swallows the byte after it and shows as '?'; a pair that GBK leaves free, too.
 * The user-defined pairs come out as private-use characters.
 */
function decode(bytes: readonly number[]): string {
  const decoder = new TextDecoder('gbk');
  let text = '';
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0;
    if (byte < 0x80) text += String.fromCharCode(byte);
    else {
      const pair = decoder.decode(Uint8Array.of(byte, bytes[++index] ?? 0));
      text += pair.length === 1 && pair !== '\ufffd' ? pair : '?';
    }
  }
  return text;
}
