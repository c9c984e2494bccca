import { describe, expect, it } from 'vitest';
import type { KeptWord } from '@/lib/core/words/model';
import { findEntries, findWords } from '@/lib/core/words/search';

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

const ALL = { query: '', status: 'all', level: 'all', order: 'added' } as const;
const levelOf = ({ simplified }: KeptWord) => ({ 发展: 3, 绿色: 1 })[simplified] ?? null;

const find = (query: string) =>
  findWords(WORDS, { ...ALL, query, order: 'pinyin' }, levelOf).map(({ simplified }) => simplified);

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
    const known = findWords(WORDS, { ...ALL, status: 'known' }, levelOf);
    expect(known.map(({ simplified }) => simplified)).toEqual(['发站']);
    const newest = findWords(WORDS, ALL, levelOf);
    expect(newest.map(({ simplified }) => simplified)).toEqual(['发展', '绿色', '发站']);
  });

  it('goes by level, and sorts by it with what has none at the end', () => {
    const at = (level: 1 | 'none') =>
      findWords(WORDS, { ...ALL, level }, levelOf).map(({ simplified }) => simplified);
    expect(at(1)).toEqual(['绿色']);
    expect(at('none')).toEqual(['发站']);
    const easiest = findWords(WORDS, { ...ALL, order: 'level' }, levelOf);
    expect(easiest.map(({ simplified }) => simplified)).toEqual(['绿色', '发展', '发站']);
  });

  it('finds the reader’s own entries in the same ways', () => {
    const entries = [
      { word: '林小滿', pinyin: 'lin2 xiao3 man3', meaning: 'a clerk', isProtected: true },
      { word: '渡口单车', pinyin: '', meaning: '', isProtected: false },
    ];
    const found = (query: string) => findEntries(entries, query).map(({ word }) => word);
    expect(found('linxiao')).toEqual(['林小滿']);
    expect(found('clerk')).toEqual(['林小滿']);
    expect(found('单车')).toEqual(['渡口单车']);
    expect(found('')).toHaveLength(2);
  });
});
