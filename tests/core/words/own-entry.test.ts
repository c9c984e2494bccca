import { describe, expect, it } from 'vitest';
import { isOwnEntry, readOwnEntry, rowsOfEntries } from '@/lib/core/words/own-entry';

const typed = (word: string, pinyin = '', meaning = '') =>
  readOwnEntry({ word, pinyin, meaning, isProtected: false });

describe('an entry of the reader’s own', () => {
  it('is read as it was typed, with tone marks or numbers, or without a reading', () => {
    const entry = { word: '林小满', pinyin: 'lin2 xiao3 man3', meaning: 'x', isProtected: false };
    expect(typed(' 林小满 ', 'Lín xiǎo mǎn', ' x ')).toEqual({ ok: true, entry });
    expect(typed('林小满', 'lin2 xiao3 man3', 'x')).toEqual({ ok: true, entry });
    expect(typed('林小满')).toMatchObject({ ok: true, entry: { pinyin: '' } });
  });

  it.each([
    ['', '', 'word'],
    ['Lin', '', 'word'],
    ['林 小满', '', 'word'],
    ['一二三四五六七八九十一二三', '', 'word'],
    ['林小满', 'lin xia man!', 'invalid'],
    ['林小满', 'lin2 xiao3', 'count'],
  ])('is refused as %j, read %j: %s', (word, pinyin, reason) => {
    expect(typed(word, pinyin)).toEqual({ ok: false, reason });
  });

  it('is known again from a file, and nothing else is', () => {
    const read = typed('玩儿', 'wánr', 'to play');
    expect(read.ok && isOwnEntry(read.entry)).toBe(true);
    for (const value of [null, {}, { word: '林', pinyin: 'x', meaning: '', isProtected: true }]) {
      expect(isOwnEntry(value)).toBe(false);
    }
  });

  it('is a row of the dictionary, found by both forms, a meaning a line', () => {
    const [row] = rowsOfEntries(
      [{ word: '發車', pinyin: 'fa1 che1', meaning: 'to depart\nto set out', isProtected: false }],
      () => '发车',
    );
    expect(row).toMatchObject({
      simplified: '发车',
      traditional: '發車',
      senses: ['to depart', 'to set out'],
      isOwn: true,
    });
  });
});
