/** One step of a 32-bit hash over integers (multiplicative, Knuth's golden ratio). */
export function combine(hash: number, value: number): number {
  const product = Math.imul(hash ^ value, 0x9e3779b1);
  return product ^ (product >>> 15);
}

/** Spreads a hash over all its bits: the finalizer of MurmurHash3 (public domain). */
export function finish(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** A hash of a string's UTF-16 units. */
export function hashText(text: string): number {
  let hash = 11;
  for (let at = 0; at < text.length; at++) hash = combine(hash, text.charCodeAt(at));
  return hash;
}
