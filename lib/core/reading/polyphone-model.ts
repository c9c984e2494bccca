import type { Reading } from './model';

/**
 * The learned disambiguator as bytes (polyphones.bin), numbers little-endian:
 *
 *     'QDP1', u32 log2 of the number of weights, u32 bytes of the candidates,
 *     f32 margin alone, f32 margin in a word
 *     the candidates as UTF-8, a line a character: 长 chang2 zhang3
 *     i8 × weights
 */
export interface PolyphoneModel {
  /** The readings that each character was seen with in training. */
  readonly candidates: ReadonlyMap<string, readonly Reading[]>;
  /** A power of two of them. */
  readonly weights: Int8Array;
  /**
   * By how much another reading must outdo the one it had, in units of the weights: for a character
   * alone, and for one in a word of the list, whose reading a dictionary gave.
   */
  readonly marginAlone: number;
  readonly marginInWord: number;
}

const MAGIC = 'QDP1';
const HEADER_BYTES = 20;

/** Writes a model. */
export function encodePolyphoneModel(model: PolyphoneModel): Uint8Array {
  const { candidates, weights } = model;
  const text = new TextEncoder().encode(
    [...candidates].map(([character, readings]) => [character, ...readings].join(' ')).join('\n'),
  );
  const bytes = new Uint8Array(HEADER_BYTES + text.length + weights.length);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < MAGIC.length; at++) bytes[at] = MAGIC.charCodeAt(at);
  view.setUint32(4, Math.log2(weights.length), true);
  view.setUint32(8, text.length, true);
  view.setFloat32(12, model.marginAlone, true);
  view.setFloat32(16, model.marginInWord, true);
  bytes.set(text, HEADER_BYTES);
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset), HEADER_BYTES + text.length);
  return bytes;
}

/** Reads what `encodePolyphoneModel` wrote; throws on anything else, since the file is our own. */
export function decodePolyphoneModel(bytes: Uint8Array): PolyphoneModel {
  if (String.fromCharCode(...bytes.subarray(0, 4)) !== MAGIC) throw new Error('not a model');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const textEnd = HEADER_BYTES + view.getUint32(8, true);
  const candidates = new Map<string, readonly Reading[]>();
  for (const line of new TextDecoder().decode(bytes.subarray(HEADER_BYTES, textEnd)).split('\n')) {
    const [character = '', ...readings] = line.split(' ');
    candidates.set(character, readings);
  }
  return {
    candidates,
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + textEnd, 1 << view.getUint32(4, true)),
    marginAlone: view.getFloat32(12, true),
    marginInWord: view.getFloat32(16, true),
  };
}
