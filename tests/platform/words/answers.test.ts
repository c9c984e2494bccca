import { describe, expect, it } from 'vitest';
import { areLevels, areMarks, isChangeAnswer } from '@/lib/platform/words/answers';

const MARK = { simplified: '银行', traditional: '銀行', pinyin: 'yin2 hang2', status: 'known' };
const LEVELS = { '2012': 3, '2021': 2, '2025': null };

describe('the answer to a change of the reader’s words', () => {
  it.each([{ problem: null }, { problem: 'no room' }])('is %j', (answer) => {
    expect(isChangeAnswer(answer)).toBe(true);
  });
  it.each([null, undefined, 'done', {}, { problem: 1 }])('is not %j', (answer) => {
    expect(isChangeAnswer(answer)).toBe(false);
  });
});

describe('the marks of words', () => {
  it.each([[[]], [[MARK, { ...MARK, status: 'learning' }]]])('are %j', (answer) => {
    expect(areMarks(answer)).toBe(true);
  });
  it.each([
    null,
    MARK,
    [[MARK, null]],
    [[{ ...MARK, status: 'forgotten' }]],
    [[{ ...MARK, pinyin: undefined }]],
  ])('are not %j', (answer) => {
    expect(areMarks(answer)).toBe(false);
  });
});

describe('the levels of words', () => {
  it.each([[[]], [[LEVELS, null]]])('are %j', (answer) => {
    expect(areLevels(answer)).toBe(true);
  });
  it.each([null, LEVELS, [[{ '2012': 3 }]], [[{ ...LEVELS, '2025': '3' }]]])(
    'are not %j',
    (answer) => {
      expect(areLevels(answer)).toBe(false);
    },
  );
});
