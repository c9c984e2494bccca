import type { CorrectionRule } from './model';

/** One row a verb: where it stands, and what it is there. Seen in faults that OpenCC's tables leave. */
const VERBS: readonly (readonly [pattern: RegExp, target: string])[] = [
  // 冲咖啡, 冲了个澡: to pour water on; by itself 冲 is to rush.
  [/冲(?=[了着过好完]?(?:[一两几]?[个杯壶碗])?(?:咖啡|奶|牛奶|茶|水|澡|凉|马桶|泡|洗))/gu, '沖'],
  // 干了这杯: to drink up; 干了三年 is to work.
  [/干(?=[了掉]?[一这两几三]?(?:[杯碗瓶]))/gu, '乾'],
  // 干得很好: to do.
  [/(?<![晒烘烤擦吹风饼肉果沥])干(?=得(?:好|很|不|漂亮|出色|起劲|怎么样|了|太))/gu, '幹'],
  // 又干又瘦, 太干了: dry.
  [/(?<=[又太很偏])干(?=又|了(?!\p{Script=Han})|[，。！？、]|$)/gu, '乾'],
  // 发卡银行: to issue; a 髮卡 holds hair.
  [/发(?=卡(?:银行|机构|组织|量))|(?<=免费|累计|新增)发(?=卡)/gu, '發'],
  // 自制的光刻机: to make; 自制力 is control of oneself.
  [/(?<=自)制(?=率|的(?!力)\p{Script=Han})/gu, '製'],
];

export const verbs: CorrectionRule = {
  about: /[冲干发制]/,
  find: ({ text }) =>
    VERBS.flatMap(([pattern, target]) =>
      [...text.matchAll(pattern)].map(({ index }) => ({ at: index, target, overrides: true })),
    ),
};
