import { describe, expect, it } from 'vitest';
import { mayBreakBetween } from '@/components/reader/line-break';

describe('where a line may end', () => {
  it('between two words', () => {
    expect(mayBreakBetween('銀行', '行長')).toBe(true);
    expect(mayBreakBetween('AI', '將')).toBe(true);
    expect(mayBreakBetween('。', '今天')).toBe(true);
  });
  it.each(['，', '。', '”', '」', '）', '、', '…', '%', '々'])('not before %s', (mark) => {
    expect(mayBreakBetween('銀行', mark)).toBe(false);
  });
  it.each(['“', '「', '（', '《', '￥'])('not after %s', (mark) => {
    expect(mayBreakBetween(mark, '銀行')).toBe(false);
  });
});
