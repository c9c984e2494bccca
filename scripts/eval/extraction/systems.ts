import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM } from 'jsdom';
import { passagesOf, textOf } from '@/lib/core/article/model';
import { detect } from '@/lib/dom/detect/detect';
import type { Verdict } from '@/lib/dom/detect/verdict';
import { extract } from '@/lib/dom/extract/extract';

/** What a system says about a page, in one form for all. Null: it can't say. */
export interface Answer {
  readonly text: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly byline: string | null;
  readonly source: string | null;
  readonly headings: readonly string[] | null;
  readonly verdict: Verdict | null;
  readonly milliseconds: number;
}

/** A system gets a document of its own: peers change it. */
export type System = (document: Document, url: string) => Promise<Answer>;

export const SYSTEMS: Readonly<Record<string, System>> = {
  qingdu: async (document, url) => {
    const verdict = detect(document, url);
    const start = performance.now();
    const article = extract(document, url);
    const milliseconds = performance.now() - start;
    return {
      text: article.blocks.flatMap((block) => passagesOf(block).map(textOf)).join('\n'),
      title: article.title,
      published: article.published?.value ?? null,
      byline: article.byline?.value ?? null,
      source: article.source?.value ?? null,
      headings: article.blocks.flatMap((block) =>
        block.kind === 'heading' ? [textOf(block.runs)] : [],
      ),
      verdict,
      milliseconds,
    };
  },
  readability: async (document) => {
    const start = performance.now();
    const result = new Readability(document).parse();
    const milliseconds = performance.now() - start;
    return {
      text: textOfHtml(result?.content ?? ''),
      title: result?.title ?? null,
      published: result?.publishedTime ?? null,
      byline: result?.byline ?? null,
      source: result?.siteName ?? null,
      headings: null,
      verdict: null,
      milliseconds,
    };
  },
  defuddle: async (document, url) => {
    const start = performance.now();
    // `useAsync: false`: it would ask the network where it finds nothing.
    const result = await Defuddle(document, url, { useAsync: false });
    const milliseconds = performance.now() - start;
    return {
      text: textOfHtml(result.content),
      title: result.title,
      published: result.published,
      byline: result.author,
      source: result.site,
      headings: null,
      verdict: null,
      milliseconds,
    };
  },
};

function textOfHtml(html: string): string {
  const { window } = new JSDOM(html);
  const { body } = window.document;
  for (const element of body.querySelectorAll('script, style, noscript')) element.remove();
  const text = body.textContent ?? '';
  window.close();
  return text;
}
