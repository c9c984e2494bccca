import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeptWord } from '@/lib/core/words/model';
import type { OwnEntry } from '@/lib/core/words/own-entry';
import { exportWords, importWords } from '@/lib/core/words/transfer';

const WORD: KeptWord = {
  simplified: '银行',
  traditional: '銀行',
  pinyin: 'yin2 hang2',
  meaning: 'bank; "house" of silver, or so',
  sentence: '他從一家銀行辭職。',
  title: '題\n目',
  url: 'https://example.test/1',
  added: '2026-01-02T03:04:05.000Z',
  status: 'known',
};

const ENTRIES: readonly OwnEntry[] = [
  { word: '渡口', pinyin: '', meaning: 'a ferry "crossing"', isProtected: false },
  { word: '林小满', pinyin: 'lin2 xiao3 man3', meaning: '', isProtected: true },
];

const text = fc.string({ unit: fc.constantFrom('a', '银', '"', ',', '\t', '\n', ' ', '=') });
const word: fc.Arbitrary<KeptWord> = fc.record({
  simplified: fc.constantFrom('银行', '里面', '车'),
  traditional: fc.constantFrom('銀行', '裡面', '車'),
  pinyin: fc.constantFrom('yin2 hang2', 'che1', ''),
  meaning: text,
  sentence: text,
  title: text,
  url: text,
  added: fc.constant(WORD.added),
  status: fc.constantFrom('learning', 'known'),
});

describe('a file of words', () => {
  it.each(['csv', 'tsv', 'json'] as const)('as %s is restored completely', (format) => {
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(importWords(exportWords(words, format))).toEqual({ ok: true, words, entries: [] });
      }),
    );
  });

  it('as JSON is a whole backup, the reader’s own entries too', () => {
    expect(importWords(exportWords([WORD], 'json', ENTRIES))).toEqual({
      ok: true,
      words: [WORD],
      entries: ENTRIES,
    });
  });

  it('is refused by the line of an entry that is none', () => {
    const text = exportWords([WORD], 'json', ENTRIES).replace('lin2 xiao3', 'lin2');
    const line = text.split('\n').findIndex((one) => one.includes('林小满')) + 1;
    expect(importWords(text)).toEqual({ ok: false, problem: { kind: 'entry', line } });
  });

  it('for Anki has its headers, and a line a word whatever the word holds', () => {
    const lines = exportWords([WORD], 'anki').split('\n');
    expect(lines.slice(0, 3)).toEqual([
      '#separator:tab',
      '#html:false',
      '#columns:simplified\ttraditional\tpinyin\tmeaning\tsentence\ttitle\turl',
    ]);
    expect(lines[3]?.split('\t').slice(4)).toEqual(['他從一家銀行辭職。', '題 目', WORD.url]);
    expect(lines.slice(4)).toEqual(['']);
  });

  it('may come from a spreadsheet, with fewer columns, in any order, and with a byte order mark', () => {
    expect(importWords('\ufeffmeaning,simplified\r\nbank,银行\r\n')).toMatchObject({
      ok: true,
      words: [{ simplified: '银行', traditional: '银行', meaning: 'bank', status: 'learning' }],
    });
  });

  it.each([
    ['no table of words', 'hello\nworld', 'columns', 1],
    ['a row that is too long', 'simplified,meaning\n银行,bank\n车,car,x', 'columns', 3],
    ['a row without a word', 'simplified,meaning\n银行,bank\n\n,car', 'word', 4],
    ['a status of its own', 'simplified,status\n银行,known\n车,often', 'status', 3],
    ['a date that is none', 'simplified,added\n银行,yesterday', 'date', 2],
    ['an open quote', 'simplified,meaning\n银行,"bank\n车,car', 'syntax', 2],
    ['broken JSON', '{"format":"qingdu-words"', 'syntax', 1],
    ['JSON of something else', '{"format":"other","words":[]}', 'columns', 1],
  ] as const)('is refused whole, with its line: %s', (_, content, kind, line) => {
    expect(importWords(content)).toEqual({ ok: false, problem: { kind, line } });
  });

  it('of JSON tells the line of the word that is broken', () => {
    const content = exportWords([WORD, { ...WORD, simplified: '' }], 'json');
    const line = content.split('\n').findIndex((one) => one.includes('"simplified": ""')) + 1;
    expect(importWords(content)).toEqual({ ok: false, problem: { kind: 'word', line } });
  });
});
