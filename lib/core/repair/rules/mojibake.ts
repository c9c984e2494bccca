import { gbkTable } from '@/lib/core/repair/gbk';
import { NOTHING, type RepairRule } from '@/lib/core/repair/rule';
import { hanCount } from '@/lib/core/text/han';

/** Shorter texts could decode by accident. */
const MIN_LENGTH = 6;
/** Of what comes out, as much is Han. */
const MIN_HAN_SHARE = 0.3;

/** What Windows-1252 has where Latin-1 has control characters: browsers read the one as the other. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * ä¸­å\u009b½ or 涓浗 → 中国: a whole text that is UTF-8 read as Latin-1 or as GBK. It is taken only
 * when every byte fits: UTF-8 leaves no room for accidents.
 */
export const mojibake: RepairRule = {
  name: 'mojibake',
  find(text) {
    if (text.length < MIN_LENGTH) return NOTHING;
    for (const bytesOf of [latinBytes, gbkBytes]) {
      const decoded = decodeUtf8(bytesOf(text));
      if (decoded !== null && hanCount(decoded) >= MIN_HAN_SHARE * decoded.length) {
        return { edits: [{ start: 0, end: text.length, text: decoded, rule: 'mojibake' }] };
      }
    }
    return NOTHING;
  },
};

/** The bytes that show as `text` in Windows-1252, or null where it has anything else. */
function latinBytes(text: string): readonly number[] | null {
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code < 0x100) bytes.push(code);
    else {
      const index = WINDOWS_1252.indexOf(character);
      if (index < 0) return null;
      bytes.push(0x80 + index);
    }
  }
  return bytes;
}

function gbkBytes(text: string): readonly number[] | null {
  const gbk = gbkTable();
  const bytes: number[] = [];
  // The half of a pair that the end of the text cut off shows as U+FFFD.
  for (const character of text.replace(/\ufffd$/, '')) {
    const code = character.charCodeAt(0);
    if (code < 0x80) {
      bytes.push(code);
      continue;
    }
    // The windows code page puts the euro sign where GBK has one byte that is no lead.
    const pair = character === '€' ? 0x80 : gbk.encode(character);
    if (pair === undefined) return null;
    if (pair > 0xff) bytes.push(pair >> 8);
    bytes.push(pair & 0xff);
  }
  return bytes;
}

/** The bytes as UTF-8, or null where one doesn't fit; what is cut off at the end is U+FFFD. */
function decodeUtf8(bytes: readonly number[] | null): string | null {
  if (bytes === null || !bytes.some((byte) => byte >= 0xe0)) return null;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    const decoded = decoder.decode(Uint8Array.from(bytes), { stream: true });
    return endsInside(bytes) ? `${decoded}\ufffd` : decoded;
  } catch {
    return null;
  }
}

/** Whether the last character of UTF-8 bytes is cut off. */
function endsInside(bytes: readonly number[]): boolean {
  const lead = bytes.findLastIndex((byte) => byte < 0x80 || byte >= 0xc0);
  const byte = bytes[lead] ?? 0;
  const length = byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
  return lead + length > bytes.length;
}
