import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '@/lib/core/repair/apply';
import { Draft } from '@/lib/core/repair/draft';
import type { Edit } from '@/lib/core/repair/model';

const edit = (start: number, end: number, text: string): Edit => ({
  start,
  end,
  text,
  rule: 'cut-characters',
});

/** Edits of a text of `length`, in order, without overlaps, each replacing something. */
function editsOf(length: number): fc.Arbitrary<readonly Edit[]> {
  const piece = fc.tuple(
    fc.nat({ max: 3 }),
    fc.integer({ min: 1, max: 3 }),
    fc.string({ maxLength: 3 }),
  );
  return fc.array(piece, { maxLength: 6 }).map((pieces) => {
    const edits: Edit[] = [];
    let at = 0;
    for (const [gap, size, text] of pieces) {
      if (at + gap + size > length) break;
      edits.push(edit(at + gap, at + gap + size, text));
      at += gap + size;
    }
    return edits;
  });
}

describe('Draft', () => {
  it('gives the edits of several passes in offsets of the original', () => {
    const draft = new Draft('繼續(xù)變?ldquo;好');
    draft.apply([edit(2, 6, '')]);
    draft.apply([edit(3, 10, '“')]);
    expect(draft.text).toBe('繼續變“好');
    expect(draft.edits()).toEqual([edit(2, 6, ''), edit(7, 14, '“')]);
  });

  it('makes one edit of what a later pass changes again', () => {
    const draft = new Draft('abcdef');
    draft.apply([edit(2, 4, 'XY')]);
    draft.apply([edit(1, 3, '_')]);
    expect(draft.text).toBe('a_Yef');
    expect(draft.edits()).toEqual([edit(1, 4, '_Y')]);
  });

  it('finds a place of the mended text in the original', () => {
    const draft = new Draft('繼續(xù)變');
    draft.apply([edit(2, 6, '')]);
    expect(draft.toOriginal({ start: 2, end: 3, note: 'cut-character' })).toMatchObject({
      start: 6,
      end: 7,
    });
  });

  it('always gives edits that turn the original into its text', () => {
    const passes = fc.string({ maxLength: 20 }).chain((original) => {
      return fc.tuple(
        fc.constant(original),
        fc.array(fc.infiniteStream(fc.nat()), { maxLength: 3 }),
      );
    });
    fc.assert(
      fc.property(passes, fc.infiniteStream(fc.nat({ max: 1000 })), ([original, rounds], seeds) => {
        const draft = new Draft(original);
        for (const _ of rounds) {
          const [edits = []] = fc.sample(editsOf(draft.text.length), {
            numRuns: 1,
            seed: seeds.next().value ?? 0,
          });
          const before = draft.text;
          draft.apply(edits);
          expect(draft.text).toBe(applyEdits(before, edits));
          expect(applyEdits(original, draft.edits())).toBe(draft.text);
        }
      }),
    );
  });
});
