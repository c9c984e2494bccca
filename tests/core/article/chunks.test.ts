import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunksOf } from '@/lib/core/article/chunks';
import type { Block } from '@/lib/core/article/model';

const paragraph = (length: number): Block => ({
  kind: 'paragraph',
  runs: [{ kind: 'text', text: '字'.repeat(length) }],
});

describe('the chunks of an article', () => {
  it('cover its blocks in order, each once, and know their lengths', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3_000 })), (lengths) => {
        const chunks = chunksOf({ blocks: lengths.map(paragraph) });
        const covered = chunks.flatMap(({ from, to }) =>
          Array.from({ length: to - from }, (_, i) => from + i),
        );
        expect(covered).toEqual(lengths.map((_, i) => i));
        for (const { from, to, length } of chunks) {
          expect(length).toBe(lengths.slice(from, to).reduce((sum, one) => sum + one, 0));
        }
      }),
    );
  });

  it('end where they hold a window’s text, and never within a block', () => {
    const blocks = [200, 200, 200, 5_000, 10].map(paragraph);
    expect(chunksOf({ blocks }).map(({ from, to }) => [from, to])).toEqual([
      [0, 3],
      [3, 4],
      [4, 5],
    ]);
  });

  it('of nothing are none', () => {
    expect(chunksOf({ blocks: [] })).toEqual([]);
  });
});
