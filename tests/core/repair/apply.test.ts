import { describe, expect, it } from 'vitest';
import type { Article, Run } from '@/lib/core/article/model';
import { applyRepairs, articleTexts } from '@/lib/core/repair/apply';
import { repairTexts } from '@/lib/core/repair/repair';
import { TOOLS } from './tools';

const text = (value: string, more: object = {}): Run => ({ kind: 'text', text: value, ...more });

function article(over: Partial<Article>): Article {
  return {
    title: '產(chǎn)業(yè)觀察',
    byline: { value: '數(shù)先生', rule: 'byline' },
    source: null,
    published: null,
    editor: null,
    breadcrumb: ['首頁', '數(shù)據(jù)'],
    disclaimer: null,
    siteName: null,
    url: 'https://example.com/',
    lang: null,
    blocks: [],
    removed: [],
    repairs: [],
    ...over,
  };
}

function repaired(over: Partial<Article>): Article {
  const before = article(over);
  return applyRepairs(before, repairTexts(articleTexts(before), TOOLS));
}

describe('applyRepairs', () => {
  it('mends title, byline and breadcrumb, and says what it did', () => {
    const result = repaired({});
    expect(result.title).toBe('產業觀察');
    expect(result.byline).toEqual({ value: '數先生', rule: 'byline' });
    expect(result.source).toBeNull();
    expect(result.breadcrumb).toEqual(['首頁', '數據']);
    expect(result.repairs).toEqual([{ rule: 'glued-readings', count: 5 }]);
  });

  it('mends across the border of two runs and keeps their marks', () => {
    const runs = [
      text('繼續(x', { strong: true }),
      text('ù)增長'),
      { kind: 'break' } as const,
      text('產(chǎn)'),
    ];
    const result = repaired({ blocks: [{ kind: 'paragraph', runs }] });
    expect(result.blocks).toEqual([
      {
        kind: 'paragraph',
        runs: [text('繼續', { strong: true }), text('增長'), { kind: 'break' }, text('產')],
      },
    ]);
  });

  it('mends captions, lists, quotations and tables, each in its place', () => {
    const runs = [text('數(shù)')];
    const mended = [text('數')];
    const result = repaired({
      blocks: [
        { kind: 'figure', images: [], media: null, caption: runs },
        { kind: 'list', ordered: true, items: [runs, [text('二')]] },
        { kind: 'quote', paragraphs: [runs] },
        { kind: 'table', rows: [{ header: false, cells: [[text('一')], runs] }] },
        { kind: 'code', text: '數(shù)' },
      ],
    });
    expect(result.blocks).toEqual([
      { kind: 'figure', images: [], media: null, caption: mended },
      { kind: 'list', ordered: true, items: [mended, [text('二')]] },
      { kind: 'quote', paragraphs: [mended] },
      { kind: 'table', rows: [{ header: false, cells: [[text('一')], mended] }] },
      { kind: 'code', text: '數(shù)' },
    ]);
  });

  it('cuts a run of its own out where a place could not be mended', () => {
    const result = repaired({ blocks: [{ kind: 'paragraph', runs: [text('產(chǎn)業(yé)務')] }] });
    expect(result.blocks).toEqual([
      {
        kind: 'paragraph',
        runs: [text('產業'), text('(yé)', { damage: 'unknown-reading' }), text('務')],
      },
    ]);
  });
});
