import { findByline, isPersonName } from '@/lib/core/article/byline';
import { findDate, findRelativeDate } from '@/lib/core/article/dates';
import type { Finding } from '@/lib/core/article/model';
import { comparable, withoutReadingMarks } from '@/lib/core/article/normal';
import {
  findLabelledSource,
  findSourceBesideDate,
  findSourceBesideName,
} from '@/lib/core/article/source';
import type { Line, Page } from './page';
import type { TitleAnchor } from './title';
import type { Trimmed } from './trim';

export interface Metadata {
  readonly byline: Finding<string> | null;
  readonly source: Finding<string> | null;
  readonly published: Finding<string> | null;
  readonly editor: Finding<string> | null;
  readonly disclaimer: string | null;
  readonly breadcrumb: readonly string[];
  readonly siteName: string | null;
}

const DATE_METAS = [
  'article:published_time',
  'og:published_time',
  'og:release_date',
  'datePublished',
  'publishdate',
  'pubdate',
  '_pubtime',
  'apub:time',
  'OriginalPublicationDate',
  'article_date_original',
  'weibo: article:create_at',
  'date',
] as const;

const EDITOR =
  /(?:责任编辑|責任編輯|责编|責編|编辑|編輯)\s*[:：丨|/]\s*(?<name>[\p{Script=Han}A-Za-z_]{2,8})/u;

/** Lines around the end of the text that are searched before it; four times as many after it. */
const LINES_AT_END = 10;

/** Longest stretch of lines between title and text that is searched. */
const ZONE_LINES = 30;
/** Lines right under the title that are searched, however far the text is. */
const LINES_UNDER_TITLE = 8;
/** Lines of the text, before its first sentence, that may still be metadata. */
const ZONE_BODY_LINES = 5;

export function readMetadata(
  document: Document,
  page: Page,
  title: TitleAnchor,
  trimmed: Trimmed,
): Metadata {
  const zone = headZone(page, title, trimmed);
  const head = zone.map(partsOf);
  const lines = zone.map(plain);
  const body = trimmed.kept.filter((line) => line.text !== '').map(plain);
  const after = takenOffTheEnd(trimmed);
  const last = [...body.slice(-3), ...after.map(plain)];
  const ends = [...trimmed.kept.slice(-3), ...after].map(partsOf);
  return {
    byline: findByline({ head, first: body.slice(0, 4), last }) ?? metaByline(document),
    source:
      findLabelledSource(head) ??
      findSourceBesideName(lines) ??
      metaValue(document, ['source', 'mediaid', 'article:author'], 'source') ??
      findSourceBesideDate(head) ??
      findLabelledSource(ends),
    published: publishedOf(document, lines, page),
    editor: editorOf([...lines, ...last]),
    disclaimer: disclaimerOf(trimmed),
    breadcrumb: breadcrumbOf(page, title),
    siteName: metaText(document, 'og:site_name'),
  };
}

/** What was removed around the end of the text, where sources, authors and editors are named. */
function takenOffTheEnd(trimmed: Trimmed): Line[] {
  const end = trimmed.kept.at(-1)?.index ?? 0;
  return trimmed.removed
    .map((removal) => removal.line)
    .filter((line) => !line.hidden && line.text !== '' && line.index > end - LINES_AT_END)
    .sort((one, other) => one.index - other.index)
    .slice(0, LINES_AT_END * 4);
}

function plain(line: Line): string {
  return withoutReadingMarks(line.text);
}

/** The texts of a line's elements: 来源： and the name behind it stand in two. */
function partsOf(line: Line): string[] {
  return line.pieces.flatMap((piece) =>
    piece.kind === 'text' ? [withoutReadingMarks(piece.text)] : [],
  );
}

/** The lines between the title and the text; a few of the text's first ones may belong to them. */
function headZone(page: Page, title: TitleAnchor, trimmed: Trimmed): Line[] {
  const [first] = trimmed.kept;
  if (!first) return [];
  const prose = trimmed.kept.findIndex((line) => line.han >= 25 && line.punctuation > 0);
  const end = (trimmed.kept[Math.min(Math.max(prose, 0), ZONE_BODY_LINES)] ?? first).index;
  const shown = title.line && title.line.index < end ? title.line.index + 1 : 0;
  const from = Math.max(shown, end - ZONE_LINES);
  // A player or a gallery may stand between the date line and the text.
  const underTitle =
    shown > 0 && shown < from
      ? page.lines.slice(shown, Math.min(from, shown + LINES_UNDER_TITLE))
      : [];
  return [...underTitle, ...page.lines.slice(from, end)].filter(
    (line) => !line.hidden && line.text !== '',
  );
}

/** A person that the page's own data names as author. */
function metaByline(document: Document): Finding<string> | null {
  const meta = metaText(document, 'author') ?? metaText(document, 'article:author');
  const json = jsonText(document, /"author"\s*:\s*\[?\s*\{[^}]*"name"\s*:\s*\[?\s*"([^"]+)"/);
  for (const [name, rule] of [
    [meta, 'byline:meta'],
    [json, 'byline:json-ld'],
  ] as const) {
    const value = name?.replace(/\s+/g, '') ?? '';
    if (isPersonName(value)) return { value, rule };
  }
  return null;
}

function publishedOf(
  document: Document,
  zone: readonly string[],
  page: Page,
): Finding<string> | null {
  for (const line of zone) {
    const found = findDate(line);
    if (found?.timed) return { value: found.iso, rule: 'published:visible' };
  }
  const meta = metaDate(document) ?? jsonDate(document);
  if (meta) return meta;
  for (const line of zone) {
    const found = findDate(line)?.iso;
    if (found) return { value: found, rule: 'published:visible' };
  }
  for (const line of zone) {
    const found = findRelativeDate(line, new Date());
    if (found) return { value: found, rule: 'published:relative' };
  }
  const time = document.querySelector('time[datetime]')?.getAttribute('datetime');
  const found = time ? findDate(time) : null;
  return found ? { value: found.iso, rule: 'published:time' } : likeliestDate(page);
}

/** The line of the page that most looks like a dateline. */
function likeliestDate(page: Page): Finding<string> | null {
  let best: string | null = null;
  let bestScore = 0;
  for (const line of page.lines) {
    if (line.hidden || line.text.length > 120) continue;
    const found = findDate(line.text);
    if (!found) continue;
    const score =
      (/发布|發布|发表|发稿|刊登|更新|时间|時間|日期/u.test(line.text) ? 5 : 0) +
      (found.timed ? 3 : 0) +
      (/来源|來源|作者|记者|编辑/u.test(line.text) ? 3 : 0) +
      2 * (1 - line.index / page.lines.length);
    if (score > bestScore) {
      best = found.iso;
      bestScore = score;
    }
  }
  return best ? { value: best, rule: 'published:likeliest-line' } : null;
}

function metaDate(document: Document): Finding<string> | null {
  for (const name of DATE_METAS) {
    const found = findDate(metaText(document, name) ?? '');
    if (found) return { value: found.iso, rule: `published:meta(${name})` };
  }
  return null;
}

function jsonDate(document: Document): Finding<string> | null {
  const text = jsonText(document, /"(?:datePublished|pubDate|upDate)"\s*:\s*"([^"]+)"/);
  const found = text ? findDate(text) : null;
  return found ? { value: found.iso, rule: 'published:json-ld' } : null;
}

/** The first group of `pattern` in the page's JSON-LD, which is often no valid JSON. */
function jsonText(document: Document, pattern: RegExp): string | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const text = pattern.exec(script.textContent ?? '')?.[1];
    if (text !== undefined) return text;
  }
  return null;
}

function metaValue(
  document: Document,
  names: readonly string[],
  field: string,
): Finding<string> | null {
  for (const name of names) {
    const value = metaText(document, name);
    if (value && /\p{Script=Han}/u.test(value) && value.length < 24)
      return { value, rule: `${field}:meta(${name})` };
  }
  return null;
}

function metaText(document: Document, name: string): string | null {
  const element = document.querySelector(
    `meta[property="${name}" i], meta[name="${name}" i], meta[itemprop="${name}" i]`,
  );
  return element?.getAttribute('content')?.trim() || null;
}

function editorOf(lines: readonly string[]): Finding<string> | null {
  for (const line of lines) {
    const name = EDITOR.exec(line)?.groups?.name;
    if (name) return { value: name, rule: 'editor:责任编辑' };
  }
  return null;
}

function disclaimerOf(trimmed: Trimmed): string | null {
  const lines = trimmed.removed.filter((removal) => removal.rule === 'disclaimer');
  return lines.length > 0 ? lines.map((removal) => removal.line.text).join('\n') : null;
}

/** The last line of links before the title that begins at the home page. */
function breadcrumbOf(page: Page, title: TitleAnchor): readonly string[] {
  const before = page.lines.slice(0, title.line?.index ?? 0).reverse();
  for (const line of before.slice(0, 40)) {
    if (line.hidden || !/[>›»＞/]/u.test(line.text) || line.links < 1 || line.text.length > 80)
      continue;
    const parts = withoutReadingMarks(line.text)
      .split(/\s*[>›»＞/]+\s*/u)
      .map((part) => part.replace(/^.*[:：]/u, '').trim())
      .filter((part) => part !== '' && !/^(?:首页|首頁|主页|正文|home)$/iu.test(part));
    const key = comparable(title.text);
    return parts.filter((part) => comparable(part) !== key);
  }
  return [];
}
