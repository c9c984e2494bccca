import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openLevels, parseLevels } from '@/lib/core/dictionary/levels';

describe('HSK levels', () => {
  it('are told by edition, and the band 7–9 is 7', () => {
    const levels = parseLevels('word\t2012\t2021\t2025\n一一\t\t7-9\t6\n');
    expect(levels.get('一一')).toEqual({ '2012': null, '2021': 7, '2025': 6 });
  });

  it('are found in the table as it stands, every word of it and no other', () => {
    const tsv = readFileSync('assets/levels/hsk.tsv', 'utf8');
    const table = openLevels(tsv);
    const missing = [...parseLevels(tsv)].filter(
      ([word, levels]) => JSON.stringify(table.get(word)) !== JSON.stringify(levels),
    );
    expect(missing).toEqual([]);
    for (const word of ['', 'word', '一', '龜', '\uffff', '一一一']) {
      expect(table.get(word) === undefined).toBe(!parseLevels(tsv).has(word));
    }
    expect(openLevels('').get('一')).toBeUndefined();
  });

  it('refuse what is no level', () => {
    expect(() => parseLevels('word\t2012\t2021\t2025\n一\t0\t1\t1\n')).toThrow("'0'");
  });

  it('hold the 5,000 words of 2012, and the two lists of HSK 3.0', () => {
    const levels = [...parseLevels(readFileSync('assets/levels/hsk.tsv', 'utf8')).values()];
    const sizeOf = (year: '2012' | '2021' | '2025') =>
      levels.filter((one) => one[year] !== null).length;
    expect([sizeOf('2012'), sizeOf('2021'), sizeOf('2025')]).toEqual([4991, 10951, 10900]);
  });
});
