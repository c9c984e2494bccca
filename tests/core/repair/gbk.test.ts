import { describe, expect, it } from 'vitest';
import { gbkTable } from '@/lib/core/repair/gbk';

describe('the GBK table', () => {
  const gbk = gbkTable();

  it('knows the two bytes of a character, and the character of two bytes', () => {
    expect(gbk.encode('數')).toBe(0x94b5);
    expect(gbk.decode(0x94, 0xb5)).toBe('數');
    expect(gbk.encode('。')).toBe(0xa1a3);
    expect(gbk.encode('😀')).toBeUndefined();
    expect(gbk.decode(0xb5, 0x28)).toBe('');
  });

  it('has the characters of a row', () => {
    expect(gbk.row(0x8c)).toContain('對');
    expect(gbk.row(0xa1)).toContain('。');
    expect(gbk.row(0x28)).toEqual([]);
  });

  it('takes user-defined pairs apart but never for text', () => {
    const pair = new TextDecoder('gbk').decode(Uint8Array.of(0xf8, 0xb0));
    expect(gbk.encode(pair)).toBe(0xf8b0);
    expect(gbk.decode(0xf8, 0xb0)).toBe('');
  });
});
