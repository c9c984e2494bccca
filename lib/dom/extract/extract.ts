import type { Article } from '@/lib/core/article/model';
import { draftBlocks } from './blocks';
import { findContainer } from './container';
import { withHeadings } from './headings';
import { findLead } from './lead';
import { declarationsOf } from './meta-tags';
import { readMetadata } from './metadata';
import { snapshot } from './snapshot';
import { findTitle } from './title';
import { trim, withoutByline } from './trim';

/**
 * The article of a page: a new model, the document stays as it is. Never throws; a page without
 * text gives an article without blocks. `url` is the page's address, which links are relative to
 * unless the document has a `<base>`.
 */
export function extract(document: Document, url: string): Article {
  const page = snapshot(document);
  const declared = declarationsOf(document);
  const title = findTitle(document.title, declared, page);
  const container = findContainer(page, title);
  const found = container ? trim(page, container.box, title) : { kept: [], removed: [] };
  const metadata = readMetadata(document, declared, page, title, found, url);
  const trimmed = withoutByline(found, metadata.byline?.value ?? null);
  const drafts = container
    ? draftBlocks(
        page,
        container.box,
        [...findLead(page, container.box, title), ...trimmed.kept],
        baseOf(document, url),
      )
    : [];
  return {
    title: title.text,
    ...metadata,
    url,
    lang: document.documentElement?.getAttribute('lang') ?? null,
    blocks: withHeadings(drafts),
    removed: trimmed.removed.map(({ step, rule, text }) => ({ step, rule, text })),
    repairs: [],
  };
}

function baseOf(document: Document, url: string): string {
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  return URL.canParse(base, url) ? new URL(base, url).href : url;
}
