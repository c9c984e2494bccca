import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findTickers, hideTickers } from '@/lib/dom/tickers/tickers';
import { documentOf, fixture, HAS_SHARED, SHARED } from '@/tests/dom/page';

const headlines = (document: Document) =>
  findTickers(document).flatMap((ticker) => ticker.headlines);

function links(...texts: string[]): string {
  return texts.map((text, at) => `<li><a href="/${at}">${text}</a></li>`).join('');
}

const NEWS = [
  '河岸商场周末延长营业到深夜',
  '老厂房改建的图书馆今天开门',
  '一场大雨之后的城市排水系统',
];
const PROMO = [
  '双11倒数开始 暖光台灯直降80元',
  '扫地机器人五折开抢只有一晚',
  '全场家电满减补贴最后一天',
];

describe('finding tickers', () => {
  it('takes a rolling list of headlines', () => {
    const [ticker] = findTickers(documentOf(fixture('numbered-sections/page.html')));
    expect(ticker?.rule).toBe('rolling-list');
    expect(ticker?.reason).toBe('named news-roll gun');
    expect(ticker?.headlines).toHaveLength(4);
  });

  it('takes a marquee', () => {
    const document = documentOf(`<marquee><ul>${links(...NEWS)}</ul></marquee>`);
    expect(findTickers(document)[0]?.rule).toBe('marquee');
  });

  it('takes a run of advertising headlines that has no telling name', () => {
    const document = documentOf(`<div><p>正文。</p><ul>${links(...PROMO)}</ul></div>`);
    expect(findTickers(document)[0]).toMatchObject({ rule: 'promo-run' });
    expect(findTickers(document)[0]?.element.localName).toBe('ul');
  });

  it('takes a floating bar that sells, and no other floating element', () => {
    const bar = (text: string, style: string) =>
      documentOf(`<div style="${style}"><a href="/1">${text}</a></div>`);
    const [ticker] = findTickers(bar('618大促 全场五折起', 'position: fixed; bottom: 0'));
    expect(ticker).toMatchObject({ rule: 'promo-bar', headlines: ['618大促 全场五折起'] });
    expect(findTickers(bar('返回顶部', 'position: fixed'))).toEqual([]);
    expect(findTickers(bar('618大促 全场五折起', 'position: static'))).toEqual([]);
  });

  it('leaves what the reader scrolls, and rolling pictures, alone', () => {
    const list = `<ul>${links(...NEWS)}</ul>`;
    expect(
      headlines(documentOf(`<div class="scroll-box" style="overflow: auto">${list}</div>`)),
    ).toEqual([]);
    expect(
      headlines(documentOf(`<div class="scroll-box" style="overflow: hidden">${list}</div>`)),
    ).toHaveLength(3);
    expect(headlines(documentOf(`<div class="gundong"><img src="/1.jpg">${list}</div>`))).toEqual(
      [],
    );
  });

  it('leaves a list of ordinary headlines alone', () => {
    expect(headlines(documentOf(`<ul>${links(...NEWS)}</ul>`))).toEqual([]);
  });

  it('leaves a menu alone, whatever it is called', () => {
    const menu = `<ul class="scroll">${links('首页', '即时新闻', '财经频道', '科技')}</ul>`;
    expect(headlines(documentOf(menu))).toEqual([]);
    expect(headlines(documentOf(`<nav class="roll"><ul>${links(...NEWS)}</ul></nav>`))).toEqual([]);
  });

  it('leaves the article alone where its container scrolls', () => {
    const document = documentOf(
      `<div class="scroll"><h1>标题</h1><p>正文很长，没有链接。</p><ul>${links(...NEWS)}</ul></div>`,
    );
    expect(headlines(document)).toEqual([]);
  });

  it.skipIf(!HAS_SHARED)('hides 21 headlines of the mission page (needs ../shared)', () => {
    const html = readFileSync(`${SHARED}/pages/mission-article.html`, 'utf8');
    expect(headlines(documentOf(html))).toHaveLength(21);
  });
});

describe('hiding tickers', () => {
  const page = `<marquee style="color: red" id="a"><ul>${links(...NEWS)}</ul></marquee><ul id="b">${links(...PROMO)}</ul>`;

  it('hides each by its own style and nothing else', () => {
    const document = documentOf(page);
    hideTickers(findTickers(document));
    const styled = [...document.querySelectorAll('[style*="display"]')].map(
      (element) => element.id,
    );
    expect(styled).toEqual(['a', 'b']);
    expect(document.querySelector<HTMLElement>('#a')?.style.getPropertyPriority('display')).toBe(
      'important',
    );
  });

  it('gives each style attribute back as it was, also where there was none', () => {
    const document = documentOf(page);
    const before = document.documentElement.outerHTML;
    hideTickers(findTickers(document))();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
