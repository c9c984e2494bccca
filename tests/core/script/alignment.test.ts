import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignTexts, chainAlignments, joinAlignments, sourceOf } from '@/lib/core/script/alignment';
import { type AlignedText, resultOf } from '@/lib/core/script/model';

describe('alignTexts', () => {
  it('joins what is aligned character by character and keeps other pieces apart', () => {
    expect(alignTexts('把内存加大', '把記憶體加大', [1, 3, 1, 4])).toEqual([
      { from: '把', to: '把' },
      { from: '内存', to: '記憶體' },
      { from: '加大', to: '加大' },
    ]);
  });

  it('counts a character outside the BMP as one', () => {
    expect(alignTexts('㛟的', '𡞵的', [0, 1, 0, 2])).toEqual([{ from: '㛟的', to: '𡞵的' }]);
  });
});

describe('chainAlignments', () => {
  it('makes one piece of what either step changed in length', () => {
    const first: AlignedText = [
      { from: '硬', to: '硬' },
      { from: '盘', to: '磁碟' },
      { from: '好', to: '好' },
    ];
    const second: AlignedText = [
      { from: '硬磁', to: 'HDD' },
      { from: '碟好', to: '碟好' },
    ];
    expect(chainAlignments(first, second)).toEqual([
      { from: '硬盘', to: 'HDD碟' },
      { from: '好', to: '好' },
    ]);
  });

  it('keeps source and result, whatever the pieces', () => {
    const pieces = fc.array(
      fc.tuple(fc.string({ unit: 'grapheme', maxLength: 4 }), fc.nat({ max: 5 })),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(
        pieces,
        fc.array(fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 }))),
        (list, cuts) => {
          const first = list.map(([from, length]) => ({ from, to: 'x'.repeat(length) }));
          const middle = resultOf(first);
          const second: { from: string; to: string }[] = [];
          let at = 0;
          for (const [length, size] of cuts) {
            second.push({ from: middle.slice(at, at + length), to: 'y'.repeat(size) });
            at += length;
          }
          second.push({ from: middle.slice(at), to: middle.slice(at) });
          const chained = chainAlignments(first, second);
          expect(sourceOf(chained)).toBe(sourceOf(first));
          expect(resultOf(chained)).toBe(resultOf(second));
        },
      ),
    );
  });
});

describe('joinAlignments', () => {
  it('is the alignment of the joined texts', () => {
    const joined = joinAlignments([
      [{ from: '云', to: '雲' }],
      [
        { from: '上', to: '上' },
        { from: '内存', to: '記憶體' },
      ],
    ]);
    expect(joined).toEqual([
      { from: '云上', to: '雲上' },
      { from: '内存', to: '記憶體' },
    ]);
  });
});
