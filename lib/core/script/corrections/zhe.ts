import type { CorrectionRule } from './model';

/** Words with 著 (zhù) that keep it in simplified text, by what stands before it and behind it. */
const KEPT_AFTER = '原名巨专專编編论論译譯合遗遺拙新所旧舊显顯卓昭土炳撰自近杂雜选選';
const KEPT_BEFORE = '作名称稱述者书書录錄有文于於';
/** Verbs of one character that the particle stands behind, and words that begin with 着. */
const VERBS =
  '伴低住冒含吃叫向吹咬哼唱喊喝嚷围圍坐备備夹夾对對带帶往忍忙念急愣扛扶抓抬抱拉拖拎拿挂掛指挤擠捂捏捧掉接推提握摸摇搖撑撐放数數斜握显顯朝本望流渴游湿濕滴点點牵牽玩瞒瞞瞧盯看睁睜睡睜穿站等笑紧緊缠纏缩縮翻耷背背脸臉装裝听聽蹲说說读讀谈談跑跟跪躲躺追逃迎过過避邮酝醒隔随隨靠顶頂顺順领領颤顫骑騎';
const WORDS = '凉力地实實急想手涼火眼落裝装迷重陆陸';

/**
 * 著 of Taiwan's text: 着 where it is the particle or a verb (看著, 著急), 著 where it is the author's
 * (原著, 著作).
 */
function classify(before: string, after: string): 'particle' | 'author' | 'open' {
  if (before !== '' && VERBS.includes(before)) return 'particle';
  if (before !== '' && KEPT_AFTER.includes(before)) return 'author';
  if (after !== '' && KEPT_BEFORE.includes(after)) return 'author';
  return after !== '' && WORDS.includes(after) ? 'particle' : 'open';
}

/** OpenCC's t2s keeps all of them, and its tw2s turns 原著 into 原着; what is open, they decide. */
export const zhe: CorrectionRule = {
  about: /著/,
  find: ({ text }) =>
    [...text.matchAll(/著/g)].flatMap(({ index }) => {
      const kind = classify(text[index - 1] ?? '', text[index + 1] ?? '');
      if (kind === 'open') return [];
      return [{ at: index, target: kind === 'author' ? null : '着', overrides: kind === 'author' }];
    }),
};
