import type { Correction, CorrectionRule, WordedText } from './model';

/** Surnames that keep the form that simplified text has, though the same character changes as a word. */
const SURNAMES = '于余党范郁岳游涂占';
/** What stands before a name: titles and occupations. */
const BEFORE =
  /(?:记者|主持人|导演|演员|歌手|作家|教授|博士|医生|律师|总裁|董事长|主席|市长|省长|县长|书记|总经理|经理|校长|院长|局长|部长|主任|队长|教练|选手|球员|先生|女士|老师|校友|影星|影后|名将|老板|创始人|负责人|专家|学者|诗人|画家|编剧|同学|市民|居民|村民|店主|业主|乘客|患者|嫌疑人|男子|女子|叫|名叫|是)$/;
/** What follows a name: verbs of saying, titles. */
const AFTER =
  /^(?:说|称|表示|认为|指出|告诉|介绍|透露|强调|坦言|回应|解释|回忆|提醒|建议|写道|补充|宣布|主演|执导|导演|编剧|饰演|先生|女士|小姐|太太|教授|老师|同学|医生|律师|主任|院长|校长|局长|部长|市长|书记|经理|总裁|董事长|教练|博士|（|\()/;
/** What follows a surname that stands for the whole name. */
const AFTER_SURNAME =
  /^(?:先生|女士|小姐|太太|教授|老师|医生|律师|总裁|董事长|主任|院长|校长|局长|市长|书记|某|姓|氏)/;
/** Function words are no given names: 于是说, 余下的说. */
const NO_NAME = /[的了是在有和与不也都就将会把被从对到这那其此而等各每]/;
/** A given name that the word list has as a frequent word is a word: 于今年说. Log probability. */
const FREQUENT_WORD = -12.5;
const HAN = /\p{Script=Han}/u;
const GIVEN_NAME_LENGTHS = [2, 1];

/** 范小青说, 记者于洋: a surname keeps its form where the context shows that it is one. */
export const surnames: CorrectionRule = {
  about: new RegExp(`[${SURNAMES}]`),
  find(input) {
    return input.words.flatMap(({ text: word, start }): readonly Correction[] => {
      if (!SURNAMES.includes(word[0] ?? ' ') || !isName(input, word, start)) return [];
      return [{ at: start, target: null }];
    });
  },
};

function isName({ text, graph, words }: WordedText, word: string, start: number): boolean {
  if (word.length === 1 && AFTER_SURNAME.test(text.slice(start + 1, start + 4))) return true;
  const before = text.slice(Math.max(0, start - 5), start);
  return GIVEN_NAME_LENGTHS.some((length) => {
    const end = start + 1 + length;
    const given = text.slice(start + 1, end);
    if (!/^\p{Script=Han}+$/u.test(given) || NO_NAME.test(given)) return false;
    // The words end with the name, and none of them is a common one: 余额 and 于今年 are no names.
    if (!words.some((other) => other.start === end) && end !== text.length) return false;
    const isCommon = (part: string) => (graph.logProbability(part) ?? -20) > FREQUENT_WORD;
    if (word.length > 1 && isCommon(word)) return false;
    if (length > 1 && isCommon(given)) return false;
    // 党毅飞 in a list or by itself: nothing but a name, of characters that are no words together.
    const isAlone =
      length === 2 && !HAN.test(before.slice(-1)) && !HAN.test(text.slice(end, end + 1));
    return isAlone || AFTER.test(text.slice(end, end + 4)) || BEFORE.test(before);
  });
}
