import { describe, expect, it } from 'vitest';
import { detect } from '@/lib/dom/detect/detect';
import { ADDRESS, documentOf, fixture } from '@/tests/dom/page';

const article = fixture('numbered-sections/page.html');

describe('detecting', () => {
  it('opens an article, and says why', () => {
    const verdict = detect(documentOf(article), ADDRESS);
    expect(verdict).toMatchObject({ kind: 'article', confidence: 'open', chinese: true });
    expect(verdict.reasons).toContain('title-shown');
    expect(verdict.reasons).toContain('date-near-title');
  });

  it('opens nothing on an English page', () => {
    const page = documentOf(
      `<title>News</title><p>${'A quiet morning by the river. '.repeat(80)}</p>`,
    );
    expect(detect(page, ADDRESS)).toMatchObject({
      confidence: 'none',
      reasons: ['not-chinese'],
      chinese: false,
    });
  });

  it('opens nothing on a Japanese page, with or without its language', () => {
    const text = '川沿いの古い工場は、三十年のあいだ一度も明かりを消したことがないという。'.repeat(
      30,
    );
    for (const lang of ['ja', '']) {
      const page = documentOf(
        `<html lang="${lang}"><title>電球工場の三十年</title><body><p>${text}</p>`,
      );
      expect(detect(page, ADDRESS).chinese).toBe(false);
    }
  });

  it('opens nothing on a Korean page', () => {
    const text = '강가의 오래된 공장은 삼십 년 동안 불을 끈 적이 없다고 한다. '.repeat(30);
    expect(detect(documentOf(`<p>${text}</p>`), ADDRESS).chinese).toBe(false);
  });

  it('opens nothing on a list of headlines', () => {
    const items = Array.from(
      { length: 60 },
      (_, at) => `<li><a href="/${at}">河岸商场周末延长营业到深夜第${at}天</a></li>`,
    );
    const verdict = detect(
      documentOf(`<title>新闻列表</title><ul>${items.join('')}</ul>`),
      ADDRESS,
    );
    expect(verdict.confidence).toBe('none');
    expect(verdict.reasons).toContain('many-links');
  });

  it('opens nothing on a home page', () => {
    const verdict = detect(documentOf(article), 'https://news.example/');
    expect(verdict).toMatchObject({ kind: 'home', confidence: 'none' });
  });

  it('opens nothing on a login form or an empty page', () => {
    const form = '<title>登录</title><form>用户名<input>密码<input><button>登录</button></form>';
    expect(detect(documentOf(form), ADDRESS).confidence).toBe('none');
    expect(detect(documentOf(''), ADDRESS).confidence).toBe('none');
  });

  it('stays calm on a page without body', () => {
    const page = documentOf('<p>河岸</p>');
    page.body.remove();
    expect(detect(page, ADDRESS).reasons).toEqual(['no-body']);
  });

  const SENTENCE = '清晨六点，河岸边的老厂房亮起第一盏灯，守夜人说它三十年来没有停过。';
  const text = (sentences: number, title = '河岸边的老厂房要搬家了', rest = '') =>
    documentOf(
      `<title>${title}</title><h1>河岸边的老厂房要搬家了</h1><p>2024-03-05 09:30 来源：河岸观察</p><div>${`<p>${SENTENCE}</p>`.repeat(sentences)}</div>${rest}`,
    );

  it('opens a page of plain paragraphs', () => {
    expect(detect(text(10), ADDRESS).confidence).toBe('open');
  });

  it('offers a news flash, but doesn’t open it', () => {
    expect(detect(text(3), ADDRESS)).toMatchObject({ kind: 'article', confidence: 'offer' });
  });

  it('offers a text as short only where a source is named', () => {
    const body = '<p>河岸边的老厂房今天搬走了最后一台机器。三十年来，它没有停过一天。</p>'.repeat(
      3,
    );
    const page = (line: string) =>
      documentOf(
        `<title>老厂房搬走最后一台机器_河岸</title><h1>老厂房搬走最后一台机器</h1><p>${line}</p><div>${body}</div>`,
      );
    expect(detect(page('2024-03-05 来源：河岸观察'), ADDRESS).confidence).toBe('offer');
    expect(detect(page('2024-03-05 3楼'), ADDRESS).confidence).toBe('none');
  });

  it('sees a short title in h1, with the wiki’s link beside it', () => {
    const page = documentOf(
      '<title>河岸新区 - 百科</title><h1>河岸新区<span>[<a href="/e">编辑</a>]</span></h1>',
    );
    page.body.insertAdjacentHTML('beforeend', `<p>${'河岸新区在城东，沿河而建。'.repeat(20)}</p>`);
    expect(detect(page, ADDRESS).reasons).toContain('title-shown');
  });

  it('opens nothing on a page of search results', () => {
    expect(detect(text(10, '老厂房_搜索结果_河岸网'), ADDRESS)).toMatchObject({
      kind: 'search',
      confidence: 'none',
    });
    expect(detect(text(10), 'https://news.example/search?q=1')).toMatchObject({
      kind: 'search',
      confidence: 'none',
    });
  });

  it('opens nothing in a shop', () => {
    const shop = text(10, undefined, '<a href="/cart">加入购物车</a>');
    expect(detect(shop, ADDRESS)).toMatchObject({ kind: 'product', confidence: 'none' });
  });

  it('opens nothing in a forum, but offers a single long post', () => {
    const title = '老厂房要搬家了-河岸论坛';
    expect(detect(text(10, title), ADDRESS)).toMatchObject({ kind: 'forum', confidence: 'none' });
    expect(detect(text(60, title), ADDRESS)).toMatchObject({ kind: 'forum', confidence: 'offer' });
  });

  it('takes no conference for a forum', () => {
    expect(detect(text(10, '河岸边的老厂房要搬家了：照明论坛开幕'), ADDRESS).kind).toBe('article');
  });

  it('visits a bounded number of texts of a page that isn’t Chinese', () => {
    const page = documentOf(`<title>News</title>${'<p>A quiet <b>morning</b>.</p>'.repeat(5000)}`);
    const visits = countVisits(page);
    expect(detect(page, ADDRESS).chinese).toBe(false);
    expect(visits()).toBeGreaterThan(10);
    expect(visits()).toBeLessThan(500);
  });

  it('knows a book by its beginning', () => {
    const page = documentOf(
      `<title>江边的书店</title><h1>江边的书店</h1>${`<p>${'她在江边开了一家小小的书店，每天早上八点开门。'.repeat(4)}</p>`.repeat(3000)}`,
    );
    const visits = countVisits(page);
    expect(detect(page, ADDRESS).confidence).toBe('open');
    expect(visits()).toBeLessThan(200);
  });
});

/** Counts the texts that are visited from now on. */
function countVisits(page: Document): () => number {
  const { prototype } = page.defaultView!.TreeWalker;
  const { nextNode } = prototype;
  let visits = 0;
  prototype.nextNode = function counted() {
    visits += 1;
    return nextNode.call(this);
  };
  return () => visits;
}
