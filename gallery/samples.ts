import type { Article, Block } from '@/lib/core/article/model';
import type { Entry, LookUp } from '@/lib/core/dictionary/model';
import type { PageDescription } from '@/lib/core/page-description';

const run = (text: string) => ({ kind: 'text', text }) as const;
const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [run(text)] });
const heading = (number: string | null, text: string): Block => ({
  kind: 'heading',
  level: 1,
  number,
  style: 'sample',
  runs: [run(text)],
});

export const ARTICLE: Article = {
  title: '修车铺的一天',
  byline: { value: '沈予安', rule: 'sample' },
  source: { value: '江岸资讯', rule: 'sample' },
  published: { value: '2024-05-18T09:12:00', rule: 'sample' },
  editor: null,
  breadcrumb: ['城市', '手艺'],
  disclaimer: null,
  siteName: null,
  url: 'https://news.example/1',
  lang: 'zh-CN',
  blocks: [
    paragraph('江边的修车铺开门很早，第一位客人总是送牛奶的姑娘，她的车筐里还带着露水。'),
    heading('01', '01'),
    paragraph('师傅不急着动手，先把车倒过来，转一转轮子，听一听声音。'),
    { kind: 'list', ordered: false, items: [[run('轮胎')], [run('链条')]] },
    heading(null, '傍晚的小板凳'),
    { kind: 'quote', paragraphs: [[run('听得久了，每一种毛病都有自己的声音。')]] },
    {
      kind: 'table',
      rows: [
        { header: true, cells: [[run('零件')], [run('价钱')]] },
        { header: false, cells: [[run('铃铛')], [run('十二元')]] },
      ],
    },
    { kind: 'code', text: 'ding()' },
  ],
  removed: [],
  repairs: [],
};

export const EMPTY_ARTICLE: Article = { ...ARTICLE, breadcrumb: [], blocks: [] };

export const PAGE: PageDescription = {
  host: 'news.example',
  kind: 'article',
  confidence: 'open',
  reasons: [],
  title: ARTICLE.title,
  article: { title: ARTICLE.title, sections: 3, repairs: [{ rule: 'glued-readings', count: 4 }] },
  overlayOpen: false,
  tickers: { headlines: ['限时优惠', '今日推荐'], hidden: true },
};

export const LIST_PAGE: PageDescription = {
  ...PAGE,
  kind: 'list',
  confidence: 'none',
  reasons: ['many-links'],
  article: null,
  tickers: { headlines: [], hidden: false },
};

const BANK: Entry = {
  traditional: '銀行',
  simplified: '银行',
  syllables: ['yin2', 'hang2'],
  senses: [{ gloss: ['bank'], follows: [] }],
  classifiers: [{ traditional: '家', simplified: '家', syllables: ['jia1'] }],
  otherReadings: [],
  variants: [],
  rank: 1204,
  levels: { '2012': 3, '2021': 2, '2025': 2 },
};

export const LOOK_UP: LookUp = {
  words: [{ text: '银行', start: 0, end: 2, entries: [BANK], characters: [] }],
  chosen: 0,
  explanation: null,
};
