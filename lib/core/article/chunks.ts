import { type Article, passagesOf, textOf } from './model';

/** Neighbouring blocks that are drawn, annotated and let go together: from `from` up to, not including, `to`. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
  /** UTF-16 units of text, by which its height is guessed before it is drawn. */
  readonly length: number;
}

/** About a window's text: the fewer, the shorter each task; the more, the fewer elements to keep. */
const CHUNK_LENGTH = 500;

/** Cuts an article into chunks, which cover all of its blocks in order; one ends where it has a window's text. */
export function chunksOf({ blocks }: Pick<Article, 'blocks'>): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let from = 0;
  let length = 0;
  for (const [index, block] of blocks.entries()) {
    length += passagesOf(block).reduce((sum, runs) => sum + textOf(runs).length, 0);
    if (length < CHUNK_LENGTH && index + 1 < blocks.length) continue;
    chunks.push({ from, to: index + 1, length });
    from = index + 1;
    length = 0;
  }
  return chunks;
}
