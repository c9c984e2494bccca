import { describe, expect, it } from 'vitest';
import { respell } from '@/lib/core/script/press-spelling';

describe('press spelling', () => {
  it("writes what the region's newspapers print", () => {
    expect(respell([{ from: '台湾污染', to: '臺灣汙染' }], 'tw')).toEqual([
      { from: '台湾污染', to: '台灣污染' },
    ]);
    expect(respell([{ from: '说户口', to: '説户口' }], 'hk')).toEqual([
      { from: '说户口', to: '說户口' },
    ]);
  });

  it('writes words as they print them, where the character alone would say too much', () => {
    expect(respell([{ from: '英国回归，回避', to: '英國迴歸，迴避' }], 'tw')).toEqual([
      { from: '英国回归，回避', to: '英國回歸，迴避' },
    ]);
  });

  it('leaves what the page itself has', () => {
    expect(respell([{ from: '臺湾', to: '臺灣' }], 'tw')).toEqual([{ from: '臺湾', to: '臺灣' }]);
  });

  it('leaves OpenCC’s own standard alone', () => {
    expect(respell([{ from: '台', to: '臺' }], 'opencc')).toEqual([{ from: '台', to: '臺' }]);
  });
});
