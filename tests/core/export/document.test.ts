import { describe, expect, it } from 'vitest';
import type { Article, Block, Run } from '@/lib/core/article/model';
import { type ShownRuns, writeArticle } from '@/lib/core/export/document';
import { MARKDOWN, PLAIN } from '@/lib/core/export/notations';

const text = (words: string): Run => ({ kind: 'text', text: words });

const BLOCKS: readonly Block[] = [
  { kind: 'heading', level: 1, number: '01', style: 'number', runs: [text('01')] },
  {
    kind: 'paragraph',
    runs: [
      text('读'),
      { kind: 'text', text: '这里', href: 'https://b.example/a b', strong: true },
      text('*和*'),
      { kind: 'break' },
      { kind: 'text', text: '那里', emphasis: true },
    ],
  },
  {
    kind: 'figure',
    images: [{ kind: 'image', src: 'https://a.example/1.png', alt: '图' }],
    media: null,
    caption: [text('图说')],
  },
  { kind: 'list', ordered: true, items: [[text('一')], [text('二')]] },
  { kind: 'quote', paragraphs: [[text('甲')], [text('乙')]] },
  {
    kind: 'table',
    rows: [
      { header: true, cells: [[text('年')], [text('数')]] },
      { header: false, cells: [[text('2024')], [text('7')]] },
    ],
  },
  { kind: 'code', text: 'x = 1' },
];

const ARTICLE: Article = {
  title: '题目',
  byline: { value: '沈予安', rule: 'test' },
  source: null,
  published: { value: '2024-05-18', rule: 'test' },
  editor: null,
  breadcrumb: [],
  disclaimer: null,
  siteName: null,
  url: 'https://a.example/1',
  lang: 'zh',
  blocks: BLOCKS,
  removed: [],
  repairs: [],
};

const asItCame: ShownRuns = (_block, _passage, runs) => runs;

describe('an article as a text', () => {
  it('is Markdown', () => {
    expect(writeArticle(ARTICLE, asItCame, MARKDOWN)).toBe(`# 题目

沈予安 · 2024-05-18

## 01

读[**这里**](https://b.example/a%20b)\\*和\\*  
*那里*

![图](https://a.example/1.png)
图说

1. 一
2. 二

> 甲
>
> 乙

| 年 | 数 |
| --- | --- |
| 2024 | 7 |

\`\`\`
x = 1
\`\`\`

https://a.example/1
`);
  });

  it('is plain text', () => {
    expect(writeArticle(ARTICLE, asItCame, PLAIN)).toBe(`题目

沈予安 · 2024-05-18

01

读这里*和*
那里

图说

1. 一
2. 二

甲
乙

年\t数
2024\t7

x = 1

https://a.example/1
`);
  });

  it('is in the script that is shown', () => {
    const shown: ShownRuns = (block, _passage, runs) =>
      block === -1 ? [text('題目')] : block === 0 ? [text('零一')] : runs;
    const written = writeArticle(ARTICLE, shown, PLAIN);
    expect(written).toMatch(/^題目\n/);
    expect(written).toContain('\n零一\n');
  });
});
