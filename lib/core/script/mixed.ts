import { countScripts } from './detect';

/** A clause of a passage: traditional, simplified, or with characters of both. */
export interface Clause {
  readonly text: string;
  readonly kind: 'hant' | 'hans' | 'mixed';
}

/** So many characters that traditional never writes are no variant and no slip; two may be (并, 热). */
const FEWEST_SIMPLIFIED = 3;

const CLAUSES = /[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+/gu;

/**
 * Whether traditional text has simplified characters left in it (你們听，一個儿子) or a simplified
 * piece (原始内容存档): what a converter missed, or what an editor pasted.
 */
export function isMixed(passage: string): boolean {
  const { simplified, shared } = countScripts(passage);
  return simplified - shared >= FEWEST_SIMPLIFIED;
}

/** Cuts a passage into clauses, so that what is plainly traditional is not touched. They joined are it. */
export function splitMixed(passage: string): readonly Clause[] {
  return (passage.match(CLAUSES) ?? []).map((text) => {
    const { simplified, traditional } = countScripts(text);
    if (simplified === 0) return { text, kind: 'hant' };
    return { text, kind: traditional === 0 ? 'hans' : 'mixed' };
  });
}
