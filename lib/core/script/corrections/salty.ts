import type { CorrectionRule } from './model';

/** What makes 咸 a taste, before it or behind it. */
const BEFORE_TASTE = /[偏又口味嘴太好很微更最有极水汤淡特略真粥肉腌菜蛋较过道酱酸辣面饭鱼甜]$/;
const AFTER_TASTE = /^[味淡湿甜的了得死辣酸鲜\p{P}\s]|^$/u;

/** 碧咸, 咸姓: 咸 by itself is 鹹 only where it is tasted. */
export const salty: CorrectionRule = {
  about: /咸/,
  find: ({ text, words }) =>
    words.flatMap(({ text: word, start }) => {
      if (word !== '咸') return [];
      const before = text.slice(0, start);
      const isTaste =
        BEFORE_TASTE.test(before) ||
        (AFTER_TASTE.test(text.slice(start + 1)) && !/\p{Script=Han}$/u.test(before));
      return isTaste ? [] : [{ at: start, target: null }];
    }),
};
