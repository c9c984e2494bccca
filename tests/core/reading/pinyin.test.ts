import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  parseReading,
  parseReadings,
  readingOf,
  syllableOf,
  toMarked,
  toNumbered,
  toneClass,
} from '@/lib/core/reading/pinyin';
import { SYLLABLES } from '@/lib/core/reading/syllables';

const reading = fc
  .record({
    base: fc.constantFrom(...SYLLABLES),
    tone: fc.constantFrom('1', '2', '3', '4', '5'),
    r: fc.constantFrom('', 'r'),
  })
  .map(({ base, tone, r }) => (base === 'er' || base === 'e' ? base + tone : base + r + tone));

describe('reading what people write', () => {
  it.each([
    ['zhong1', 'zhong1'],
    ['zhōng', 'zhong1'],
    ['ZHŌNG', 'zhong1'],
    [' Zhong1 ', 'zhong1'],
    ['lv4', 'lü4'],
    ['lu:4', 'lü4'],
    ['lǜ', 'lü4'],
    ['lüè', 'lüe4'],
    ['de', 'de5'],
    ['de0', 'de5'],
    ['wánr', 'wanr2'],
    ['wanr2', 'wanr2'],
    ['ér', 'er2'],
    ['ńg', 'ng2'],
    ['hm5', 'hm5'],
  ])('takes %s for %s', (text, expected) => {
    expect(parseReading(text)).toBe(expected);
  });

  it.each(['', 'zhong6', 'zhong12', 'zhōng1', 'qong1', 'bv1', 'hello', '中', 'e\u0308'])(
    'refuses %s',
    (text) => {
      expect(parseReading(text)).toBeNull();
    },
  );

  it.each([
    ['yínháng', ['yin2', 'hang2']],
    ['yin2hang2', ['yin2', 'hang2']],
    ['yín háng', ['yin2', 'hang2']],
    ["xī'ān", ['xi1', 'an1']],
    ['xiān', ['xian1']],
    ['nǚ’ér', ['nü3', 'er2']],
    ['běijīng', ['bei3', 'jing1']],
    ['yīdiǎnr', ['yi1', 'dianr3']],
    ['fangan', ['fang5', 'an5']],
    ['lu:4se4', ['lü4', 'se4']],
  ])('cuts %s into syllables', (text, expected) => {
    expect(parseReadings(text)).toEqual(expected);
  });

  it.each(['', ' ', 'yin2 hxng2', 'abcd'])('refuses to cut %s', (text) => {
    expect(parseReadings(text)).toBeNull();
  });
});

describe('writing pinyin', () => {
  it.each([
    ['hao3', 'hǎo'],
    ['gui4', 'guì'],
    ['liu2', 'liú'],
    ['lüe4', 'lüè'],
    ['nü3', 'nǚ'],
    ['xiong2', 'xióng'],
    ['er2', 'ér'],
    ['wanr2', 'wánr'],
    ['de5', 'de'],
    ['ng2', 'ńg'],
    ['ê4', 'ề'],
  ])('sets the mark of %s as %s', (stored, marked) => {
    expect(toMarked(stored)).toBe(marked);
  });

  it('writes numbers as they are stored', () => {
    expect(toNumbered('lü4')).toBe('lü4');
  });

  it('tells the tone', () => {
    expect(['ma1', 'ma2', 'ma3', 'ma4', 'ma5'].map(toneClass)).toEqual([1, 2, 3, 4, 5]);
  });

  it('reads back every syllable that it writes, with marks and with numbers', () => {
    fc.assert(
      fc.property(reading, (stored) => {
        expect(parseReading(toMarked(stored))).toBe(stored);
        expect(parseReading(toNumbered(stored))).toBe(stored);
        expect(readingOf(syllableOf(stored))).toBe(stored);
      }),
    );
  });
});
