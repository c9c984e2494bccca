import { findByline } from '@/lib/core/article/byline';
import type { Finding } from '@/lib/core/article/model';
import { isPersonName } from '@/lib/core/article/names';
import { comparable, withoutReadingMarks } from '@/lib/core/article/normal';
import {
  findLabelledSource,
  findSourceBesideDate,
  findSourceBesideName,
  isMediumName,
  LABELLED_SOURCE,
} from '@/lib/core/article/source';
import { markedByline, markedSource } from './marked';
import { type Declarations, jsonText, metaText, metaValue } from './meta-tags';
import { isSentence, type Line, type Page } from './page';
import { publishedOf } from './published';
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

const EDITOR = /(?:[编編][辑輯]|[责責][编編])\s*[:：丨|/]\s*(?<name>[\p{Script=Han}A-Za-z_]{2,8})/u;

/** Lines around the end of the text that are searched before it; four times as many after it. */
const LINES_AT_END = 10;

/** Lines after the text, outside its container, that may say who wrote it. */
const LINES_BEYOND = 8;

/** Longest stretch of lines between title and text that is searched. */
const ZONE_LINES = 30;
/** Lines right under the title that are searched, however far the text is. */
const LINES_UNDER_TITLE = 8;
/** Lines above the title that are searched. */
const LINES_ABOVE = 6;
/** Lines of the text, before its first sentence, that may still be metadata. */
const ZONE_BODY_LINES = 5;

export function readMetadata(
  document: Document,
  declared: Declarations,
  page: Page,
  title: TitleAnchor,
  trimmed: Trimmed,
  url: string,
): Metadata {
  const zone = headZone(page, title, trimmed);
  const head = zone.map(partsOf);
  const lines = zone.map(plain);
  const body = trimmed.kept.filter((line) => line.text !== '').map(plain);
  const after = takenOffTheEnd(trimmed);
  const last = [...body.slice(-3), ...after.map(plain)];
  const past = beyond(page, trimmed);
  const ends = [
    ...[...trimmed.kept.slice(-3), ...after].map(partsOf),
    ...past.map((line) => [line]),
  ];
  const above = linesAbove(page, title);
  const named =
    findByline({ head, first: body.slice(0, 4), last, beyond: past }) ??
    markedByline(document, zone) ??
    metaByline(declared);
  const labelled =
    findLabelledSource(head) ??
    findSourceBesideName(lines) ??
    findLabelledSource(above.map(partsOf));
  const unlabelled =
    metaValue(declared, ['source', 'mediaid', 'article:author'], 'source') ??
    markedSource(document, zone) ??
    findSourceBesideDate(head);
  // A name beside the date that is the author's is no medium.
  const medium =
    labelled ?? (unlabelled && named?.value.includes(unlabelled.value) ? null : unlabelled);
  const { byline, source } = told(named, medium, findLabelledSource(ends));
  return {
    byline,
    source,
    published: publishedOf(
      document,
      declared,
      { below: lines, above: above.map(plain) },
      page,
      url,
    ),
    editor: editorOf([...lines, ...last]),
    disclaimer: disclaimerOf(trimmed),
    breadcrumb: breadcrumbOf(page, title),
    siteName: metaText(declared, 'og:site_name'),
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

/** The lines of the page that follow the text and were no part of its container. */
function beyond(page: Page, trimmed: Trimmed): string[] {
  const end = trimmed.kept.at(-1)?.index ?? page.lines.length;
  const taken = new Set(trimmed.removed.map((removal) => removal.line));
  return page.lines
    .slice(end + 1, end + 1 + LINES_BEYOND)
    .filter((line) => !line.hidden && !taken.has(line))
    .map(plain);
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

/** The lines right above the title, where some sites set date and source. */
function linesAbove(page: Page, title: TitleAnchor): Line[] {
  const at = title.line?.index ?? 0;
  return page.lines
    .slice(Math.max(0, at - LINES_ABOVE), at)
    .filter((line) => !line.hidden && line.text !== '' && line.text.length < 80);
}

/** The lines between the title and the text; a few of the text's first ones may belong to them. */
function headZone(page: Page, title: TitleAnchor, trimmed: Trimmed): Line[] {
  const [first] = trimmed.kept;
  if (!first) return [];
  const prose = trimmed.kept.findIndex(isSentence);
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

/** A name of two or three characters, and none that a medium has. */
function isAuthor(name: string): boolean {
  return name.length <= 3 && isPersonName(name) && !isMediumName(name);
}

/**
 * A person printed as the source, at the head or under the text (`signed`), is the author; a medium's
 * account, printed as the author, the source.
 */
function told(
  byline: Finding<string> | null,
  medium: Finding<string> | null,
  signed: Finding<string> | null,
): { byline: Finding<string> | null; source: Finding<string> | null } {
  const isPerson = (found: Finding<string> | null): found is Finding<string> =>
    found?.rule === LABELLED_SOURCE && isAuthor(found.value);
  const person = [medium, signed].find(isPerson);
  if (!byline && person) {
    const source = [medium, signed].find((found) => found && !isPerson(found)) ?? null;
    return { byline: { value: person.value, rule: 'byline:来源' }, source };
  }
  const source = medium ?? signed;
  if (!source && byline?.rule === 'byline:marked' && isMediumName(byline.value))
    return { byline: null, source: { value: byline.value, rule: 'source:account' } };
  return { byline, source };
}

/** A person that the page's own data names as author. */
function metaByline(declared: Declarations): Finding<string> | null {
  const meta = metaText(declared, 'author') ?? metaText(declared, 'article:author');
  const json = jsonText(declared, /"author"\s*:\s*\[?\s*\{[^}]*"name"\s*:\s*\[?\s*"([^"]+)"/);
  for (const [name, rule] of [
    [meta, 'byline:meta'],
    [json, 'byline:json-ld'],
  ] as const) {
    const value = name?.replace(/\s+/g, '') ?? '';
    if (isPersonName(value)) return { value, rule };
  }
  return null;
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
