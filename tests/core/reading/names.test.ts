import { describe, expect, it } from 'vitest';
import { createNames } from '@/lib/core/reading/names';
import type { Word } from '@/lib/core/segment/model';
import { encodeWordList } from '@/lib/core/segment/word-list';

const names = createNames(encodeWordList(new Map([['北京', 0]])));

/** `*` marks a word that no list has. */
function namesAmong(text: string): readonly string[] {
  const words = text.split(' ').map((word): Word => {
    const plain = word.replace('*', '');
    const kind = plain === '·' ? 'punctuation' : 'word';
    return word.endsWith('*') ? { text: plain, kind, isUnlisted: true } : { text: plain, kind };
  });
  const found = names.find(words);
  return words.filter((_, index) => found[index]).map((word) => word.text);
}

describe('names', () => {
  it.each([
    ['在 北京 生活', ['北京']],
    ['史瑞克* 来 了', ['史瑞克']],
    ['杰克 · 里德 说', ['杰克', '里德']],
    ['王 先生 姓 王', ['王', '王']],
    ['记者 王 港铁* 报道', ['王', '港铁']],
  ])('in %s are %j', (text, expected) => {
    expect(namesAmong(text)).toEqual(expected);
  });

  it('are not what only looks like one', () => {
    expect(namesAmong('国王 的 王 在 于 港铁* 坐 下')).toEqual([]);
    expect(namesAmong('位 · 次')).toEqual([]);
  });
});
