/** An encoding of two bytes a character, as old sites write. */
type Encoding = 'gbk' | 'big5';

/** `text` as bytes, by turning the platform's decoder round. Throws on a character that the encoding lacks. */
export function encodeIn(encoding: Encoding, text: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const codes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if ([...character].length === 1 && !codes.has(character)) codes.set(character, [lead, trail]);
    }
  }
  const bytes = [...text].flatMap((character) => {
    if (character <= '\x7f') return [character.charCodeAt(0)];
    const code = codes.get(character);
    if (!code) throw new Error(`${encoding} has no ${character}`);
    return code;
  });
  return Uint8Array.from(bytes);
}
