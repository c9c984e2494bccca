import { describe, expect, it } from 'vitest';
import type { KeptWord } from '@/lib/core/words/model';
import { findWords } from '@/lib/core/words/search';

function wordOf(simplified: string, pinyin: string, more: Partial<KeptWord> = {}): KeptWord {
  return {
    simplified,
    traditional: simplified,
    pinyin,
    meaning: '',
    sentence: '',
    title: '',
    url: '',
    added: '2026-01-01',
    status: 'learning',
    ...more,
  };
}

const WORDS = [
  wordOf('发展', 'fa1 zhan3', { traditional: '發展', meaning: 'to develop', added: '2026-01-03' }),
  wordOf('发站', 'fa1 zhan4', { meaning: 'departure station', status: 'known' }),
  wordOf('绿色', 'lü4 se4', { traditional: '綠色', meaning: 'green', added: '2026-01-02' }),
];

const find = (query: string) =>
  findWords(WORDS, { query, status: 'all', order: 'pinyin' }).map(({ simplified }) => simplified);

describe('the search for words', () => {
  it.each([
    ['发', ['发展', '发站']],
    ['發展', ['发展']],
    ['fazhan', ['发展', '发站']],
    ['fa zhan', ['发展', '发站']],
    ['fāzhǎn', ['发展']],
    ['fa1zhan4', ['发站']],
    ['lvse', ['绿色']],
    ['lǜ', ['绿色']],
    ['develop', ['发展']],
    ['green', ['绿色']],
    ['', ['发展', '发站', '绿色']],
    ['nothing', []],
  ])('for ‘%s’ finds %j', (query, found) => {
    expect(find(query)).toEqual(found);
  });

  it('goes by status, and sorts by the day', () => {
    const known = findWords(WORDS, { query: '', status: 'known', order: 'added' });
    expect(known.map(({ simplified }) => simplified)).toEqual(['发站']);
    const newest = findWords(WORDS, { query: '', status: 'all', order: 'added' });
    expect(newest.map(({ simplified }) => simplified)).toEqual(['发展', '绿色', '发站']);
  });
});
