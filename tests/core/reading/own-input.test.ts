import { describe, expect, it } from 'vitest';
import { isUserReading, parseOwnInput } from '@/lib/core/reading/own-input';

const readings = (text: string, word: string) => {
  const input = parseOwnInput(text, word);
  return input.ok ? input.readings : input.reason;
};

describe('a reading that the reader types', () => {
  it('takes tone marks and tone numbers, together or apart', () => {
    expect(readings('yínháng', '银行')).toEqual(['yin2', 'hang2']);
    expect(readings('yin2 hang2', '银行')).toEqual(['yin2', 'hang2']);
    expect(readings('lv4', '绿')).toEqual(['lü4']);
  });
  it('gives letters and digits in a word no reading', () => {
    expect(readings('kǎ lā', '卡拉OK')).toEqual(['ka3', 'la1', null, null]);
  });
  it('takes an r-coloured syllable for a character and its 儿', () => {
    expect(readings('wánr', '玩儿')).toEqual(['wanr2', null]);
    expect(readings('ér zi', '儿子')).toEqual(['er2', 'zi5']);
    expect(readings('nǚ ér', '女儿')).toEqual(['nü3', 'er2']);
  });
  it('says what is wrong: no pinyin, or not a syllable a character', () => {
    expect(readings('bank', '银行')).toBe('invalid');
    expect(readings('', '银行')).toBe('invalid');
    expect(readings('yín', '银行')).toBe('count');
    expect(readings('yín háng háng', '银行')).toBe('count');
  });
});

describe('a stored reading', () => {
  it('has a reading or null for each character of its word', () => {
    expect(isUserReading({ word: '银行', readings: ['yin2', 'hang2'] })).toBe(true);
    expect(isUserReading({ word: '卡拉OK', readings: ['ka3', 'la1', null, null] })).toBe(true);
    expect(isUserReading({ word: '银行', readings: ['yin2'] })).toBe(false);
    expect(isUserReading({ word: '银', readings: ['yín'] })).toBe(false);
    expect(isUserReading({ word: '', readings: [] })).toBe(false);
    expect(isUserReading(null)).toBe(false);
  });
  it('may hold in a context alone', () => {
    const rule = { word: '行', readings: ['xing2'] };
    expect(isUserReading({ ...rule, context: { before: null, after: '业' } })).toBe(true);
    expect(isUserReading({ ...rule, context: { before: 1, after: null } })).toBe(false);
  });
});
