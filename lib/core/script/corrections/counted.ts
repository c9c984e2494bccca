import type { CorrectionRule } from './model';

/**
 * A number before 只 makes it the measure word, unless an adverb's verb follows (第3只要, 5只有). At the
 * end of a clause only digits do: 十只 there is rare, and 唯一只 is not.
 */
const COUNTED =
  /(?<=\d)只(?![不会剩可好得怕想是有管能要])|(?<=[一二三四五六七八九十百千万两几数半])只(?![不会剩可好得怕想是有管能要])(?=\p{Script=Han})/gu;

/** One row a measure: where a number or a measure word decides, and what the character is there. */
const MEASURES: readonly (readonly [pattern: RegExp, target: string | null])[] = [
  [COUNTED, '隻'],
  // 一只只: measure words are doubled.
  [/(?<=一只)只/gu, '隻'],
  // 八万里: miles; 里面, 里头 would be 'in'.
  [/(?<=[\d十百千万两几数])里(?![面边头])/gu, null],
  // 矮几公分: how many; 矮几 is a low table.
  [/(?<!茶)几(?=[个倍公分岁天年月次元块名位种秒斤米层])/gu, '幾'],
  // 5000天后: days after; 天后 is a goddess, or a star.
  [/(?<=[\d十百千万亿两几数多半]余?天)后(?!宫|娘娘)/gu, '後'],
  // 数个中的: 个中 is a word only where nothing is counted.
  [/(?<=[一二三四五六七八九十两几数多每这那整])个(?=中)/gu, '個'],
];

/** 10只股票: 隻. OpenCC's tables have it behind Han numerals only, and not behind all. */
export const counted: CorrectionRule = {
  about: /[只里几个后]/,
  find: ({ text }) =>
    MEASURES.flatMap(([pattern, target]) =>
      [...text.matchAll(pattern)].map(({ index }) => ({
        at: index,
        target,
        overrides: target === '幾' || target === '個' || target === '後',
      })),
    ),
};
