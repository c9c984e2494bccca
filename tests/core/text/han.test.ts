import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hanCount, isHan } from '@/lib/core/text/han';

describe('Han characters', () => {
  it('counts code points, compatibility ideographs and extensions among them', () => {
    expect(hanCount('清讀 a，𠮷\uf900〇')).toBe(5);
  });
  it('counts whatever it takes for one', () => {
    const character = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      fc.integer({ min: 0x2ff0, max: 0xfb00 }).map((code) => String.fromCodePoint(code)),
      fc.integer({ min: 0x1f000, max: 0x40100 }).map((code) => String.fromCodePoint(code)),
    );
    fc.assert(
      fc.property(fc.array(character), (characters) => {
        const text = characters.join('').toWellFormed();
        expect(hanCount(text)).toBe([...text].filter(isHan).length);
      }),
      { numRuns: 500 },
    );
  });
  it('leaves out kana, hangul and punctuation', () => {
    expect([...'あア한。a1'].some(isHan)).toBe(false);
  });
});
