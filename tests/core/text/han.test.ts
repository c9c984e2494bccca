import { describe, expect, it } from 'vitest';
import { hanCount, isHan } from '@/lib/core/text/han';

describe('Han characters', () => {
  it('counts code points, compatibility ideographs and extensions among them', () => {
    expect(hanCount('清讀 a，𠮷\uf900〇')).toBe(5);
  });
  it('leaves out kana, hangul and punctuation', () => {
    expect([...'あア한。a1'].some(isHan)).toBe(false);
  });
});
