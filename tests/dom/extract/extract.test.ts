import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Article, passagesOf, textOf } from '@/lib/core/article/model';
import { outlineOf } from '@/lib/core/article/outline';
import { extract } from '@/lib/dom/extract/extract';
import { ADDRESS, documentOf, fixture, HAS_SHARED, SHARED } from '@/tests/dom/page';

function textOfBody(article: Article): string {
  return article.blocks.flatMap((block) => passagesOf(block).map(textOf)).join('\n');
}

describe('an article with numbered sections, a ticker and related boxes', () => {
  const document = documentOf(fixture('numbered-sections/page.html'));
  const before = document.documentElement.outerHTML;
  const article = extract(document, ADDRESS);

  it('has the title without the name of the site', () => {
    expect(article.title).toBe('一家燈泡廠的三十年');
  });

  it('names the rule that found the date, the source and the byline', () => {
    expect(article.published).toEqual({ value: '2024-03-05T09:30:05', rule: 'published:visible' });
    expect(article.source).toEqual({ value: '河岸觀察', rule: 'source:来源' });
    expect(article.byline).toEqual({ value: '林小溪', rule: 'byline:文' });
  });

  it('knows where the page stands in its site, without damage marks', () => {
    expect(article.breadcrumb).toEqual(['產經', '製造業']);
  });

  it('sets the caption under its picture', () => {
    const [figure] = article.blocks;
    expect(figure).toMatchObject({
      kind: 'figure',
      images: [{ src: 'https://news.example/img/a.jpg', alt: '廠房' }],
      caption: [{ kind: 'text', text: '▲燈泡廠的舊廠房。' }],
    });
  });

  it('has an introduction and the sections 01 to 03', () => {
    const outline = outlineOf(article);
    expect(outline.map((section) => section.number)).toEqual([null, '01', '02', '03']);
    expect(outline[1]?.preview).toBe('1994年,廠裡只有五個人和兩台機器。');
  });

  it('keeps the disclaimer as metadata and not as text', () => {
    expect(article.disclaimer).toContain('僅供閱讀');
    expect(textOfBody(article)).not.toContain('僅供閱讀');
  });

  it('leaves out the ticker, the related boxes, the share links and the footer', () => {
    expect(textOfBody(article)).not.toMatch(/直降80元|延長營業|分享到|版權所有/);
  });

  it('says by which rule each line was left out of the container', () => {
    expect(article.removed).toContainEqual(
      expect.objectContaining({ step: '5 lines', rule: 'disclaimer' }),
    );
  });

  it('leaves the live document untouched', () => {
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('what elements say of themselves', () => {
  const head = (line: string) =>
    extract(
      documentOf(`<html lang="zh"><head><title>灯泡厂要搬家了_河岸</title></head><body>
        <h1>灯泡厂要搬家了</h1>${line}<div>${'<p>清晨六点，河岸边的老厂房亮起第一盏灯，守夜人说它三十年来没有停过。</p>'.repeat(4)}</div>
        <div class="sidebar"><span class="author">旁栏作者</span></div></body></html>`),
      'https://news.example/2024/03/05/1.html',
    );

  it('names the author and the medium where no words do', () => {
    const article = head(
      '<div><span class="author-name">魑皇</span></div><i class="src source">人间</i>',
    );
    expect(article.byline).toEqual({ value: '魑皇', rule: 'byline:marked' });
    expect(article.source).toEqual({ value: '人间', rule: 'source:marked' });
  });

  it('asks nobody beside the article, and the address last', () => {
    const article = head('<p>河岸</p>');
    expect(article.byline).toBeNull();
    expect(article.published).toEqual({ value: '2024-03-05', rule: 'published:address' });
  });
});

describe.skipIf(!HAS_SHARED)('the mission page (needs ../shared)', () => {
  const article = HAS_SHARED
    ? extract(documentOf(readFileSync(`${SHARED}/pages/mission-article.html`, 'utf8')), ADDRESS)
    : (undefined as never);

  it('gives title, date, source, byline and breadcrumb', () => {
    expect(article.title).toBe('拆解騰訊的“大模型觀”');
    expect(article.published).toEqual({ value: '2023-09-14T15:43:20', rule: 'published:visible' });
    expect(article.source?.value).toBe('數字力場');
    expect(article.byline?.value).toBe('佘宗明');
    expect(textOfBody(article)).not.toContain('佘宗明');
    expect(article.breadcrumb).toEqual(['云計算頻道', '大模型']);
  });

  it('has an introduction and 01 to 04', () => {
    expect(outlineOf(article).map((section) => section.number)).toEqual([
      null,
      '01',
      '02',
      '03',
      '04',
    ]);
  });

  it('has the first and the last sentence, two captions, and nothing of the boxes', () => {
    const text = textOfBody(article);
    expect(text).toContain('在《5000天后的世界》中');
    expect(text).toContain('才會愈發(fā)可期。');
    expect(article.blocks.filter((block) => block.kind === 'figure')).toHaveLength(2);
    expect(text).not.toMatch(/僅供閱讀|分享到|明火炊具|3C消費|版權所有/);
    expect(article.disclaimer).toContain('僅供閱讀');
  });
});

describe('an article whose last line names a person as its source', () => {
  const line = '渡口的修車店開了三年，老闆說生意一年比一年好，來的人也一年比一年多。';
  const page = (head: string): Article =>
    extract(
      documentOf(
        `<h1>渡口的修車店</h1><p>2024-05-18 09:12 ${head}</p><article>${`<p>${line}</p>`.repeat(8)}<p>來源：陳小舟</p></article>`,
      ),
      ADDRESS,
    );

  it('is by that person, and of the medium that stands at its head', () => {
    const { byline, source } = page('江岸日報');
    expect(byline).toEqual({ value: '陳小舟', rule: 'byline:来源' });
    expect(source?.value).toBe('江岸日報');
  });

  it('is by whom its head names, where it names someone', () => {
    expect(page('江岸日報 記者 林小溪').byline?.value).toBe('林小溪');
  });

  it('has no source where no medium is named', () => {
    const { byline, source } = page('');
    expect(byline?.value).toBe('陳小舟');
    expect(source).toBeNull();
  });
});
