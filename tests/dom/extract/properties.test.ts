import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { type Article, passagesOf, textOf } from '@/lib/core/article/model';
import { detect } from '@/lib/dom/detect/detect';
import { extract } from '@/lib/dom/extract/extract';
import { findTickers } from '@/lib/dom/tickers/tickers';
import { ADDRESS, articlePage, documentOf } from '@/tests/dom/page';

const SENTENCE = '清晨六点，河岸边的老厂房亮起第一盏灯，守夜人说它三十年来没有停过。';

const words = fc.oneof(
  fc.constantFrom(
    SENTENCE,
    '相关阅读',
    '01',
    '一、亮灯的人',
    '来源：河岸观察',
    '2024-03-05 09:30',
    '展开全文',
    '▲厂房',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('\ud83d', '\0', '\u3000\u3000', '<b>', '&nbsp;', '𠮷野家'),
);
const tag = fc.constantFrom(
  'p',
  'div',
  'span',
  'b',
  'ul',
  'li',
  'table',
  'tr',
  'td',
  'blockquote',
  'h2',
  'a',
  'pre',
  'figure',
  'section',
  'ruby',
  'rt',
  'font',
  'center',
);
const attributes = fc.constantFrom(
  '',
  ' href="/1"',
  ' style="display:none"',
  ' hidden',
  ' class="comment"',
  ' class="article-content"',
  ' style="font-weight:bold;color:red"',
  ' align="center"',
);

const { html } = fc.letrec<{ html: string; element: string }>((tie) => ({
  html: fc
    .array(fc.oneof({ maxDepth: 3, depthIdentifier: 'tree' }, words, tie('element')), {
      maxLength: 5,
      depthIdentifier: 'tree',
    })
    .map((parts) => parts.join('')),
  element: fc
    .tuple(tag, attributes, tie('html'))
    .map(([name, attribute, inside]) => `<${name}${attribute}>${inside}</${name}>`),
}));

function textOfBody(article: Article): string {
  return article.blocks
    .map((block) => (block.kind === 'code' ? block.text : passagesOf(block).map(textOf).join('')))
    .join('');
}

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (let from = 0; from < whole.length && at < part.length; from += 1) {
    if (whole.charAt(from) === part.charAt(at)) at += 1;
  }
  return at === part.length;
}

const units = (text: string) =>
  text
    .replace(/[\s\u200b\ufeff]/g, '')
    .split('')
    .join('');

describe('extraction of any page', () => {
  it('gives only text that stands in the page, in its order, and leaves the page as it was', () => {
    fc.assert(
      fc.property(html, (inside) => {
        const document = articlePage(inside);
        const before = document.documentElement.outerHTML;
        const article = extract(document, ADDRESS);
        const whole = units(document.body.textContent ?? '');
        expect(isSubsequence(units(textOfBody(article)), whole)).toBe(true);
        expect(document.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 150 },
    );
  });

  it('never throws, whatever the document and its address', () => {
    fc.assert(
      fc.property(html, fc.oneof(fc.webUrl(), fc.string()), (inside, url) => {
        const { document } = new JSDOM(inside).window;
        extract(document, url);
        detect(document, url);
        findTickers(document);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps every sentence of a body of sentences', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('p', 'div', 'section', 'br'),
        fc.integer({ min: 3, max: 12 }),
        (kind, count) => {
          const sentences = Array.from(
            { length: count },
            (_, at) => `第${at + 100}天，${SENTENCE}`,
          );
          const inside =
            kind === 'br'
              ? sentences.join('<br><br>')
              : sentences.map((text) => `<${kind}>${text}</${kind}>`).join('');
          const article = extract(articlePage(inside), ADDRESS);
          expect(article.blocks.flatMap((block) => passagesOf(block).map(textOf))).toEqual(
            sentences,
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('extraction of pages that are no pages', () => {
  const empty = { title: '', blocks: [] };

  it('gives an empty article for a page without body or without anything', () => {
    const document = documentOf('<title></title>');
    document.body.remove();
    expect(extract(document, ADDRESS)).toMatchObject(empty);
    document.documentElement.remove();
    expect(extract(document, ADDRESS)).toMatchObject(empty);
    expect(detect(document, ADDRESS).reasons).toEqual(['no-body']);
  });

  it('reads XHTML and leaves SVG alone', () => {
    const xhtml = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>灯</title></head><body><p>${SENTENCE}</p><p>${SENTENCE}</p></body></html>`;
    const document = new JSDOM(xhtml, { contentType: 'application/xhtml+xml' }).window.document;
    expect(extract(document, ADDRESS).blocks).toHaveLength(2);
    const svg = new JSDOM('<svg xmlns="http://www.w3.org/2000/svg"><text>灯</text></svg>', {
      contentType: 'image/svg+xml',
    }).window.document;
    expect(detect(svg, ADDRESS).reasons).toEqual(['not-html']);
    expect(() => extract(svg, ADDRESS)).not.toThrow();
  });

  it('survives 5,000 nested boxes (jsdom takes minutes to build more)', () => {
    const document = documentOf('<title>灯</title>');
    let inner: Element = document.body;
    for (let depth = 0; depth < 5_000; depth += 1) {
      const box = document.createElement('div');
      inner.append(box);
      inner = box;
    }
    inner.textContent = SENTENCE.repeat(5);
    expect(textOfBody(extract(document, ADDRESS))).toBe(SENTENCE.repeat(5));
    expect(() => detect(document, ADDRESS)).not.toThrow();
  });
});

describe('the work that extraction does', () => {
  /** How often the DOM is asked for a neighbour, a child or an attribute. */
  function steps(paragraphs: number): number {
    const { window } = new JSDOM(
      `<title>灯</title><h1>灯</h1><div>${`<p>${SENTENCE}</p><ul><li><a href="/1">河岸</a></li></ul>`.repeat(paragraphs)}</div>`,
    );
    let count = 0;
    for (const [prototype, name] of [
      [window.Node.prototype, 'firstChild'],
      [window.Node.prototype, 'nextSibling'],
      [window.Node.prototype, 'parentElement'],
    ] as const) {
      const own = Object.getOwnPropertyDescriptor(prototype, name)!;
      Object.defineProperty(prototype, name, {
        ...own,
        get() {
          count += 1;
          return own.get!.call(this);
        },
      });
    }
    extract(window.document, ADDRESS);
    return count;
  }

  it('grows as the page does', () => {
    expect(steps(1000)).toBeLessThan(steps(100) * 12);
  });
});
