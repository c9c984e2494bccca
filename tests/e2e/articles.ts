import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SHARED_PAGES } from './harness/server';

/** What a test expects of an article page. */
export interface ArticlePage {
  readonly name: string;
  readonly path: string;
  readonly title: string;
  /** The day, as the date begins. */
  readonly published: string;
  readonly source: string;
  readonly byline: string;
  readonly captions: readonly string[];
  readonly tickers: number;
  /** The beginning of each section's first sentence, 01 first. */
  readonly sections: readonly string[];
  /** Sentences of the body, its first and its last among them. */
  readonly body: readonly string[];
  /** What must not be in the overlay: disclaimer, related boxes, share links, footer. */
  readonly notBody: readonly string[];
  /** A word's reading, its syllables joined: ruby may go by word or by character. */
  readonly readings: Readonly<Record<string, string>>;
  /** How the same places read in each script. */
  readonly scripts: {
    readonly page: readonly string[];
    readonly hans: readonly string[];
    readonly tw: readonly string[];
  };
}

const SAMPLE: ArticlePage = {
  name: 'our sample article',
  path: '/sample/article.html',
  title: '拆解渡口單車的“耐用觀”',
  published: '2024-05-18',
  source: '數字碼頭',
  byline: '沈予安',
  captions: ['渡口第一款車的圖紙', '每一種螺絲都有自己的抽屜'],
  tickers: 21,
  sections: ['說到“渡口”', '耐用,首先', '耐用的另一層意思', '耐用,最后'],
  body: ['在《慢的工具》一書中', '供應商更願意賣成套的部件', '這大概就是“久”的意思。'],
  notBody: [
    '僅供閱讀',
    '兒童自行車市場',
    '山竹27號',
    '分享到微信',
    '版權所有',
    '江岸購物節',
    '首頁',
  ],
  readings: {
    重慶: 'chóngqìng',
    銀行: 'yínháng',
    行業: 'hángyè',
    執行: 'zhíxíng',
    長跑: 'chángpǎo',
    長期: 'chángqī',
    音樂: 'yīnyuè',
  },
  scripts: {
    page: ['重慶', '云端', '后牆'],
    hans: ['重庆', '云端', '后墙', '每一种螺丝', '供应商'],
    tw: ['重慶', '雲端', '後牆', '每一種螺絲', '供應商'],
  },
};

const MISSION: ArticlePage = {
  name: 'the page that started the project',
  path: '/shared/mission-article.html',
  title: '拆解騰訊的“大模型觀”',
  published: '2023-09-14',
  source: '數字力場',
  byline: '佘宗明',
  captions: ['BAT大模型的對照', '很多都很注重跟應用場景結合'],
  tickers: 21,
  sections: ['說到“混元”', '實用取向,指向的是', '實用取向,內在要求', '實用取向,還得'],
  body: ['在《5000天后的世界》中', '混元大模型正式亮相', '才會愈發可期。'],
  notBody: ['僅供閱讀', '明火炊具市場', '創藝27 Pro', '分享到微信', '版權所有', '歐萊雅中國'],
  readings: {
    騰訊: 'téngxùn',
    行業: 'hángyè',
    執行: 'zhíxíng',
    長跑: 'chángpǎo',
    長期: 'chángqī',
  },
  scripts: {
    page: ['騰訊', '云計算', '爭前恐后'],
    hans: ['腾讯', '云计算', '争前恐后'],
    tw: ['騰訊', '雲計算', '爭前恐後'],
  },
};

/** Our own, and the client's where it lies beside the repository. */
export const ARTICLES: readonly ArticlePage[] = existsSync(
  join(SHARED_PAGES, 'mission-article.html'),
)
  ? [SAMPLE, MISSION]
  : [SAMPLE];
