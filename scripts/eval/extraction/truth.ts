import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One labelled page: NAME.html and NAME.json (shared/pages/README.md). Null: not labelled. */
export interface LabelledPage {
  readonly name: string;
  readonly html: string;
  readonly url: string;
  readonly kind: string;
  readonly title: string | null;
  readonly published: string | null;
  readonly byline: string | null;
  readonly source: string | null;
  readonly body: string | null;
  readonly outline: readonly string[] | null;
}

/** The labelled pages of the folders, by name. A page without truth is left out. */
export function* labelledPages(folders: readonly string[]): Generator<LabelledPage> {
  for (const folder of folders) {
    const names = readdirSync(folder)
      .filter((file) => file.endsWith('.html'))
      .map((file) => file.slice(0, -'.html'.length))
      .filter((name) => existsSync(join(folder, `${name}.json`)))
      .sort();
    for (const name of names) yield pageOf(folder, name);
  }
}

function pageOf(folder: string, name: string): LabelledPage {
  const truth: Record<string, unknown> = JSON.parse(
    readFileSync(join(folder, `${name}.json`), 'utf8'),
  );
  const text = (key: string) => {
    const value = truth[key];
    return typeof value === 'string' && value.trim() !== '' ? value : null;
  };
  const { outline } = truth;
  return {
    name,
    html: readFileSync(join(folder, `${name}.html`), 'utf8'),
    url: text('url') ?? 'https://example.com/',
    kind: text('kind') ?? 'article',
    title: text('title'),
    published: text('published'),
    byline: text('byline'),
    source: text('source'),
    body: text('body'),
    outline: Array.isArray(outline) ? outline.map(String) : null,
  };
}
