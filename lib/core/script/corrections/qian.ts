import type { CorrectionRule } from './model';

const SURNAMES =
  '丁于任何侯傅冯刘劉卢史叶吕吴吳周唐夏姚姜孔孙孫孟宋尹崔常康廖张張彭徐戴方曹曾朱李杜杨楊林梁武段江汪沈熊王田石秦程罗羅胡苏范董蒋蔡薛袁許许谢謝谭譚賀贺賈贾賴赖趙赵邓鄧邱邵邹鄭郑郝郭金錢钱钟陆陈陳陸陶雷韓韩顧顾馬马高魏黃黄黎龍龙龚';
const DRY = /^[乾旱杯果枯洗涸渴淨燥爽瘦癟糧脆草菜薪裂貨酪電餾]/;

/** 徐乾學: 乾 (qián) in a name, where a surname begins the word and nothing dry follows. */
const IN_NAME = new RegExp(`(?<=(?:^|[^\\p{Script=Han}])[${SURNAMES}])乾(?=\\p{Script=Han})`, 'gu');

/** 王汎森, 薛應旂: characters that simplified text keeps in names, as the given name's first or second. */
const OTHERS_IN_NAME = new RegExp(
  `(?<=(?:^|[^\\p{Script=Han}])[${SURNAMES}]\\p{Script=Han}?)[汎旂]`,
  'gu',
);

export const qian: CorrectionRule = {
  about: /[乾汎旂]/,
  find: ({ text }) => [
    ...[...text.matchAll(IN_NAME)].flatMap(({ index }) =>
      DRY.test(text.slice(index + 1)) ? [] : [{ at: index, target: null, overrides: true }],
    ),
    ...[...text.matchAll(OTHERS_IN_NAME)].map(({ index }) => ({
      at: index,
      target: null,
      overrides: true,
    })),
  ],
};
