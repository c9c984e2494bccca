import type { CorrectionRule } from './model';

/** What is done with hair, and what it is like, by one character. */
const BEFORE_HAIR = '乌假剃剪卷发扎披挽接散束染梳植棕洗烫盘秀红绾编胎褐金银鬈鬓黑';

/** 挽发, 染发: 髮, where 发 is a word by itself after one of these. */
export const hair: CorrectionRule = {
  about: /发/,
  find: ({ text, words }) =>
    words.flatMap(({ text: word, start }, index) => {
      const before = words[index - 1]?.text ?? '';
      const isHair = word === '发' && before.length === 1 && BEFORE_HAIR.includes(before);
      // 染 | 发 | 现: what goes on is another word.
      const isLast = !/^[出动给来起往向]/.test(text.slice(start + 1));
      return isHair && isLast ? [{ at: start, target: '髮' }] : [];
    }),
};
