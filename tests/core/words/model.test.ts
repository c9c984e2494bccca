import { describe, expect, it } from 'vitest';
import { knownForms, wordId } from '@/lib/core/words/model';

const bank = { simplified: '银行', traditional: '銀行', pinyin: 'yin2 hang2' };

describe('kept words', () => {
  it('are one word where they are written and read alike', () => {
    expect(wordId(bank)).toBe(wordId({ ...bank, pinyin: 'Yin2 hang2' }));
    expect(wordId(bank)).not.toBe(wordId({ ...bank, traditional: '银行' }));
  });

  it('are known by both their forms, learning ones by none', () => {
    const marks = [
      { ...bank, status: 'known' },
      { simplified: '车', traditional: '車', pinyin: 'che1', status: 'learning' },
    ] as const;
    expect([...knownForms(marks)]).toEqual(['银行', '銀行']);
  });
});
