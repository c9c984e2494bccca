import { describe, expect, it } from 'vitest';
import { createTextWords } from '@/lib/core/script/words';
import { createSegmenter } from '@/lib/core/segment/unigram';
import { encodeWordList } from '@/lib/core/segment/word-list';
import { OpenCC } from '@/lib/engine/opencc';

/** Words of the sentences below with their costs, as the real list has them (in round numbers). */
const WORDS = {
  了: 4,
  比特: 11,
  变: 9,
  变量: 12,
  的: 3,
  的士: 12,
  发: 8,
  发明: 9,
  被: 6,
  被发: 17,
  改变: 8,
  量子: 10,
  内存: 11,
  如何: 7,
  少: 8,
  少数: 9,
  士兵: 9,
  数: 8,
  数组: 12,
  勇敢: 9,
  展示: 9,
  子: 9,
  组织: 7,
  织: 13,
};

const words = createTextWords(createSegmenter(encodeWordList(new Map(Object.entries(WORDS)))));
const opencc = new OpenCC();

describe('conversion that knows words', () => {
  it.each([
    ['s2tw', '被发明', '被髮明', '被發明'],
    ['s2tw', '展示了如何', '展示瞭如何', '展示了如何'],
    ['s2twp', '少数组织', '少陣列織', '少數組織'],
    ['s2twp', '改变量子比特', '改變數子位元', '改變量子位元'],
    ['s2twp', '勇敢的士兵', '勇敢計程車兵', '勇敢的士兵'],
  ] as const)('%s: no phrase cuts across the words of %s', (name, text, without, expected) => {
    expect(opencc.convert(text, name)).toBe(without);
    expect(opencc.convert(text, name, { words })).toBe(expected);
  });

  it.each([
    ['s2tw', '瞭如指掌', '瞭如指掌'],
    ['s2twp', '的士', '計程車'],
    ['s2twp', '数组', '陣列'],
  ] as const)('%s: the phrase is taken where %s are words', (name, text, expected) => {
    expect(opencc.convert(text, name, { words })).toBe(expected);
  });

  it('finds the words again behind a replacement of another length', () => {
    expect(opencc.convert('内存少数组织', 's2twp', { words })).toBe('記憶體少數組織');
  });
});
