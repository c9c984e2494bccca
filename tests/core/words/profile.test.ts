import { describe, expect, it } from 'vitest';
import { createTally, profileOf } from '@/lib/core/words/profile';

const tokenOf = (shown: string, kind: 'word' | 'number' = 'word') => ({
  text: shown,
  shown,
  kind,
  readings: [],
});

const wordOf = (word: string, count: number, level: number | null) => ({
  word,
  count,
  levels: level === null ? null : { '2012': null, '2021': level, '2025': null },
});

describe('the profile of an article', () => {
  it('counts words, and no numbers, each passage once', () => {
    const tally = createTally();
    tally.add('0.0', { tokens: [tokenOf('修车'), tokenOf('三', 'number')] });
    tally.add('1.0', { tokens: [tokenOf('修车'), tokenOf('银行')] });
    tally.add('1.0', { tokens: [tokenOf('修车'), tokenOf('银行')] });
    expect([...tally.counts]).toEqual([
      ['修车', 2],
      ['银行', 1],
    ]);
    expect([tally.has('1.0'), tally.has('2.0')]).toEqual([true, false]);
  });

  it('tells how much of the running text is known, and the other words by level', () => {
    const words = [
      wordOf('的', 6, 1),
      wordOf('朋友', 1, 1),
      wordOf('银行', 3, 2),
      wordOf('渡口', 2, null),
    ];
    const { known, groups } = profileOf(words, '2021', (word) => word === '的');
    expect(known).toBe(0.5);
    expect(groups.map(({ level, words: some }) => [level, some.map(({ word }) => word)])).toEqual([
      [1, ['朋友']],
      [2, ['银行']],
      [null, ['渡口']],
    ]);
  });

  it('of no words is nothing', () => {
    expect(profileOf([], '2025', () => false)).toEqual({ known: 0, groups: [] });
  });
});
