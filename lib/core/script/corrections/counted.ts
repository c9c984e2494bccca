import type { CorrectionRule } from './model';

/**
 * A number before 只 makes it the measure word, unless an adverb's verb follows (第3只要, 5只有). At the
 * end of a clause only digits do: 十只 there is rare, and 唯一只 is not.
 */
const COUNTED =
  /(?<=\d)只(?![不会剩可好得怕想是有管能要])|(?<=[一二三四五六七八九十百千万两几数半])只(?![不会剩可好得怕想是有管能要])(?=\p{Script=Han})/gu;

/** 10只股票: 隻. OpenCC's tables have it behind Han numerals only, and not behind all. */
export const counted: CorrectionRule = {
  about: /只/,
  find: ({ text }) => [...text.matchAll(COUNTED)].map(({ index }) => ({ at: index, target: '隻' })),
};
