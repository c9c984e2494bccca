import { describe, expect, it } from 'vitest';
import { keptWord } from '@/components/dictionary/kept-word';
import type { Entry } from '@/lib/core/dictionary/model';

const inside: Entry = {
  traditional: '裡面',
  simplified: '里面',
  syllables: ['li3', 'mian4'],
  senses: [{ gloss: ['inside'], follows: [] }],
  classifiers: [],
  otherReadings: [],
  variants: [],
  rank: null,
  levels: null,
};
const variant: Entry = {
  ...inside,
  traditional: '裏面',
  senses: [
    {
      gloss: ['variant of ', { traditional: '裡面', simplified: '里面', syllables: [] }],
      follows: [inside],
    },
  ],
};
const source = { sentence: '裏面有人。', title: '題', url: 'https://example.test/1' };

const keep = (entries: readonly Entry[]) =>
  keptWord(
    { text: '裏面', start: 0, end: 2, entries, characters: [] },
    source,
    new Date('2026-01-02T03:04:05Z'),
  );

describe('a word that is kept', () => {
  it('has its forms, reading and meaning, with where and when it was met', () => {
    expect(keep([inside])).toEqual({
      simplified: '里面',
      traditional: '裡面',
      pinyin: 'li3 mian4',
      meaning: 'inside',
      ...source,
      added: '2026-01-02T03:04:05.000Z',
      status: 'learning',
    });
  });

  it('has what the word means that it only points to', () => {
    expect(keep([variant]).meaning).toBe('variant of 裡面: inside');
  });

  it('is kept without meaning where the dictionary has none', () => {
    expect(keep([])).toMatchObject({ simplified: '裏面', traditional: '裏面', meaning: '' });
  });
});
