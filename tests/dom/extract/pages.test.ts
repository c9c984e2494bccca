import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Article, passagesOf, textOf } from '@/lib/core/article/model';
import { detect } from '@/lib/dom/detect/detect';
import { extract } from '@/lib/dom/extract/extract';
import { documentOf, fixture } from '@/tests/dom/page';

/**
 * Whole pages as their publishers' systems lay them out, with words of our own, and what stands in them:
 * NAME.html and NAME.json, in the form of the evaluation, which they are data for, too
 * (`npm run eval -- extract tests/fixtures/pages`). Here `null` means that the page doesn't say, and
 * `verdict` what detection answers where that isn't `open` for an article, `none` for another page.
 */
interface Truth {
  readonly kind: string;
  readonly url: string;
  readonly verdict?: string;
  readonly title?: string;
  readonly published?: string | null;
  readonly byline?: string | null;
  readonly source?: string | null;
  readonly editor?: string;
  readonly breadcrumb?: readonly string[];
  readonly body?: string;
  readonly outline?: readonly string[];
}

const pages = readdirSync(new URL('../../fixtures/pages', import.meta.url))
  .filter((file) => file.endsWith('.json'))
  .map((file): [string, Truth] => [
    file.slice(0, -'.json'.length),
    JSON.parse(fixture(`pages/${file}`)),
  ]);

function pageOf(name: string, truth: Truth): Document {
  return documentOf(fixture(`pages/${name}.html`), truth.url);
}

/** Equal but for white space and compatibility forms, as in the evaluation. */
function bare(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

function linesOf(article: Article): string[] {
  return article.blocks
    .flatMap((block) => passagesOf(block).map((runs) => bare(textOf(runs))))
    .filter((line) => line !== '');
}

/** `2024年3月5日 9:30` as `2024-03-05T09:30`. */
function isoOf(date: string): string {
  const [, year = '', month = '', day = '', time] =
    /(\d{4})\D(\d{1,2})\D(\d{1,2})\D*(\d{1,2}:\d\d)?/.exec(date) ?? [];
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${time ? `T${time.padStart(5, '0')}` : ''}`;
}

describe('detecting a page of', () => {
  it.each(pages)('%s', (name, truth) => {
    const expected = truth.verdict ?? (truth.kind === 'article' ? 'open' : 'none');
    const { confidence, reasons } = detect(pageOf(name, truth), truth.url);
    expect(confidence, reasons.join(' ')).toBe(expected);
  });
});

describe('extracting an article of', () => {
  const articles = pages.filter(([, { kind }]) => kind === 'article');

  it.each(articles)('%s: the whole text and nothing else, in order', (name, truth) => {
    const article = extract(pageOf(name, truth), truth.url);
    expect(linesOf(article)).toEqual((truth.body ?? '').split('\n').map(bare));
    expect(
      article.blocks.flatMap((block) =>
        block.kind === 'heading' ? [bare(textOf(block.runs))] : [],
      ),
    ).toEqual(truth.outline?.map(bare));
  });

  it.each(articles)('%s: what is printed around it', (name, truth) => {
    const article = extract(pageOf(name, truth), truth.url);
    expect(bare(article.title)).toBe(bare(truth.title ?? ''));
    expect(article.byline?.value ?? null).toBe(truth.byline);
    expect(article.source?.value ?? null).toBe(truth.source);
    if (truth.published) expect(article.published?.value).toContain(isoOf(truth.published));
    if (truth.editor) expect(article.editor?.value).toBe(truth.editor);
    if (truth.breadcrumb) expect(article.breadcrumb).toEqual(truth.breadcrumb);
  });
});
