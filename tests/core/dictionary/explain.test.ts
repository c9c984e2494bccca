import { describe, expect, it } from 'vitest';
import { explain } from '@/lib/core/dictionary/explain';

const meaningOf = (text: string) => {
  const found = explain(text, 0, 1);
  if (!found) return null;
  const { text: _, ...meaning } = found;
  return meaning;
};

const number = (value: number) => ({ kind: 'number', value });
const date = (year: number | null, month: number | null = null, day: number | null = null) => ({
  kind: 'date',
  year,
  month,
  day,
});

describe('numbers and dates', () => {
  it.each([
    ['三千五百', number(3500)],
    ['一百零五', number(105)],
    ['一百五', number(150)],
    ['两万五', number(25_000)],
    ['十二亿三千万', number(1_230_000_000)],
    ['1.3亿', number(130_000_000)],
    ['１２万', number(120_000)],
    ['二十三点五万', number(235_000)],
    ['一萬三千五百億', number(1_350_000_000_000)],
    ['一九四九', number(1949)],
    ['百分之三十', { kind: 'percentage', value: 30 }],
    ['七成', { kind: 'percentage', value: 70 }],
    ['三分之一', { kind: 'fraction', numerator: 1, denominator: 3 }],
    ['2023年9月14日', date(2023, 9, 14)],
    ['二〇二三年', date(2023)],
    ['九月十八日', date(null, 9, 18)],
    ['民国112年', date(2023)],
    ['民國三十八年', date(1949)],
  ])('says what %s comes to', (text, meaning) => {
    expect(meaningOf(text)).toEqual(meaning);
  });

  it.each(['38', '十', '十分', '五四', '三成为', '二三十', '13月40日', '上万'])(
    'has nothing to say of %s',
    (text) => {
      expect(meaningOf(text)).toBeNull();
    },
  );

  it('takes the whole date around any of its parts', () => {
    const text = '会议于2023年9月14日召开';
    for (const part of ['2023', '年', '9', '月', '14', '日']) {
      const start = text.indexOf(part);
      expect(explain(text, start, start + part.length)?.text).toBe('2023年9月14日');
    }
  });

  it('leaves alone what stands beside a date', () => {
    expect(explain('会议于2023年召开', 0, 2)).toBeNull();
  });
});
