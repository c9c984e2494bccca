import {
  HEAD_LINE,
  isRightsNotice,
  LINE_RULES,
  LINKED_CONTROL,
  LINKED_ELSEWHERE,
  TAIL_LABELS,
} from '@/lib/core/article/boilerplate';
import { isBylineLine } from '@/lib/core/article/byline';
import { findDate } from '@/lib/core/article/dates';
import { folded } from '@/lib/core/article/folded';
import type { Removal } from '@/lib/core/article/model';
import { comparable, withoutReadingMarks } from '@/lib/core/article/normal';
import { BOX_RULES } from './boxes';
import { isExcerpt } from './lead';
import { type Box, contains, isSentence, type Line, type Page } from './page';
import { HEADING, STRUCTURE } from './tags';
import type { TitleAnchor } from './title';

/** What is left of a container, and what was taken out of it. */
export interface Trimmed {
  readonly kept: readonly Line[];
  readonly removed: readonly (Removal & { readonly line: Line })[];
}

const EXCERPT = 80;
/** Notices of rights take no more lines at the end of a text. */
const LINES_OF_NOTICE = 3;
/** Hidden sentences with fewer Han characters are notices: no 'read more' saves so little. */
const FOLD_HAN = 60;
/** Longest label of what isn't the text's, in characters; a headline may stand behind it. */
const LONGEST_LABEL = 40;
/** Lines from the top that may be a repeated title, a date line, a breadcrumb. */
const LONGEST_HEAD = 15;

/** Takes what is no article text out of the container. The steps run in this order. */
export function trim(page: Page, container: Box, title: TitleAnchor): Trimmed {
  return new Trimmer(page, container, title).run();
}

class Trimmer {
  readonly #page: Page;
  readonly #container: Box;
  readonly #title: TitleAnchor;
  readonly #gone = new Set<Line>();
  readonly #removed: (Removal & { line: Line })[] = [];

  constructor(page: Page, container: Box, title: TitleAnchor) {
    this.#page = page;
    this.#container = container;
    this.#title = title;
  }

  run(): Trimmed {
    this.#hidden();
    this.#boxes();
    this.#head();
    this.#tail();
    this.#ending();
    this.#boilerplate();
    this.#notices();
    return { kept: this.#lines().map(withoutControl), removed: this.#removed };
  }

  #lines(): Line[] {
    return this.#page.lines
      .slice(this.#container.firstLine, this.#container.endLine)
      .filter((line) => !this.#gone.has(line));
  }

  #remove(line: Line, step: string, rule: string): void {
    if (this.#gone.has(line)) return;
    this.#gone.add(line);
    this.#removed.push({ step, rule, text: line.text.slice(0, EXCERPT), line });
  }

  #removeBox(box: Box, rule: string): void {
    for (const line of this.#page.lines.slice(box.firstLine, box.endLine)) {
      this.#remove(line, '2 boxes', rule);
    }
  }

  #hidden(): void {
    const lines = this.#lines();
    const seen = new Set(lines.filter((line) => !line.hidden).map((line) => line.text));
    for (const group of hiddenGroups(lines)) {
      if (isFold(group, seen)) continue;
      for (const line of group) this.#remove(line, '1 hidden', 'hidden');
    }
  }

  #boxes(): void {
    const { index, end } = this.#container;
    const context = { page: this.#page, container: this.#container };
    for (let at = index + 1; at < end; ) {
      const box = this.#page.boxes[at];
      if (!box) break;
      const rule = BOX_RULES.find(({ applies }) => applies(box, context));
      if (rule) this.#removeBox(box, rule.name);
      at = rule ? box.end : at + 1;
    }
  }

  #head(): void {
    const lines = this.#lines();
    const title = comparable(folded(this.#title.text));
    const first = lines.findIndex((line) => isSentence(line) && comparable(plain(line)) !== title);
    const end = first < 0 ? lines.findIndex((line) => line.han >= 12) : first;
    const before = lines.slice(0, Math.max(end, 0));
    let start = 0;
    for (const [at, line] of before.slice(0, LONGEST_HEAD).entries()) {
      if (title !== '' && comparable(plain(line)) === title) start = at + 1;
      else if (line.text.length < 80 && (HEAD_LINE.test(plain(line)) || findDate(line.text)))
        start = at + 1;
    }
    for (const line of before.slice(0, start)) {
      this.#remove(line, '3 head', 'head');
    }
    const text = lines[end];
    if (!text) return;
    this.#foreign(before.slice(start), text, '3 head');
    if (isExcerpt(text, lines.slice(end + 1))) this.#remove(text, '3 head', 'excerpt');
  }

  /** Lines without a sentence that stand in other boxes than the text's first or last paragraph. */
  #foreign(lines: readonly Line[], text: Line, step: string): void {
    const spine = text.box.parent ?? text.box;
    for (const line of lines) {
      if (line.text === '' || isSentence(line) || isShortSentence(line)) continue;
      if (wrappersBetween(line.box, spine) > 1) this.#remove(line, step, 'elsewhere');
    }
  }

  #tail(): void {
    const lines = this.#lines();
    const total = lines.reduce((sum, line) => sum + line.han, 0);
    let read = 0;
    for (const [at, line] of lines.entries()) {
      if (at > 0 && read > total * 0.4 && isTailLabel(line)) {
        if (this.#announcesLinks(line) && goesOn(lines, at)) continue;
        for (const rest of lines.slice(at)) this.#remove(rest, '4 tail', 'tail');
        return;
      }
      read += line.han;
    }
  }

  #ending(): void {
    const lines = this.#lines();
    const last = lines.findLastIndex(isSentence);
    const text = lines[last];
    if (!text) return;
    const after = lines.slice(last + 1);
    this.#foreign(after, text, '4 tail');
    for (const line of after) {
      if (isLink(line) && !ATTACHED.test(line.text)) this.#remove(line, '4 tail', 'linked');
    }
    // What they announced is gone.
    for (
      let end = this.#lines().at(-1);
      end && HEADING.test(end.box.tag);
      end = this.#lines().at(-1)
    )
      this.#remove(end, '4 tail', 'elsewhere');
  }

  #boilerplate(): void {
    const lines = this.#lines();
    if (lines.length < 2) return;
    // 点击进入专题： stands in a line of its own, and the links in the next ones.
    let announced = false;
    for (const line of lines) {
      const rule = this.#ruleFor(line, plain(line), announced);
      if (rule) this.#remove(line, '5 lines', rule);
      announced =
        rule !== undefined &&
        (isLink(line) ? announced : ANNOUNCES.test(plain(line)) || isTailLabel(line));
    }
  }

  #ruleFor(line: Line, text: string, announced: boolean): string | undefined {
    const [first] = line.pieces;
    if (isLink(line) && (announced || LINKED_ELSEWHERE.test(text))) return 'linked';
    if (isTailLabel(line) && (this.#announcesLinks(line) || line.linkHan > line.han / 2))
      return 'linked';
    if (
      first?.kind === 'text' &&
      line.pieces.length > 1 &&
      /^(?:广告|推广)$/.test(folded(first.text.trim()))
    )
      return 'advertisement';
    return LINE_RULES.find(
      ({ longest, pattern }) => line.text.length <= longest && pattern.test(text),
    )?.name;
  }

  #announcesLinks(label: Line): boolean {
    const next = this.#page.lines[label.index + 1];
    return next !== undefined && isLink(next);
  }

  /** What the last lines say of the site's rights, in whole sentences. */
  #notices(): void {
    const lines = this.#lines();
    for (const line of lines.slice(1).slice(-LINES_OF_NOTICE)) {
      if (isRightsNotice(plain(line))) this.#remove(line, '5 lines', 'notice');
    }
  }
}

function isTailLabel(line: Line): boolean {
  return line.text.length < LONGEST_LABEL && TAIL_LABELS.test(plain(line));
}

/** Whether a label and its links stand amid the text: as many paragraphs follow, beside the one before. */
function goesOn(lines: readonly Line[], label: number): boolean {
  const before = lines.slice(0, label).findLast(isSentence)?.box;
  if (!before) return false;
  const rest = lines.slice(label + 1);
  const isOwn = (line: Line): boolean =>
    isSentence(line) && (line.box === before || line.box.parent === before.parent);
  return rest.filter(isOwn).length >= 2 && !rest.slice(rest.findIndex(isOwn)).some(isLink);
}

/** The line without the control that is set behind its last sentence. */
function withoutControl(line: Line): Line {
  const last = line.pieces.at(-1);
  if (last?.kind !== 'text' || !last.look.link || line.linkHan === line.han) return line;
  if (!LINKED_CONTROL.test(folded(last.text))) return line;
  const text = line.text.slice(0, line.text.length - last.text.length).trimEnd();
  return { ...line, pieces: line.pieces.slice(0, -1), text };
}

/** Takes the line out that names the author above the text: the byline shows it already. */
export function withoutByline(trimmed: Trimmed, byline: string | null): Trimmed {
  if (byline === null) return trimmed;
  const first = trimmed.kept.findIndex(isSentence);
  const lines = trimmed.kept
    .slice(0, Math.max(first, 0))
    .filter((line) => isBylineLine(withoutReadingMarks(line.text), byline));
  const removed = lines.map((line) => ({
    step: '6 byline',
    rule: 'byline',
    text: line.text.slice(0, EXCERPT),
    line,
  }));
  return {
    kept: trimmed.kept.filter((line) => !lines.includes(line)),
    removed: [...trimmed.removed, ...removed],
  };
}

function hiddenGroups(lines: readonly Line[]): Line[][] {
  const groups: Line[][] = [];
  for (const [at, line] of lines.entries()) {
    if (!line.hidden) continue;
    if (lines[at - 1]?.hidden) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** The rest of the text behind a 'read more': whole sentences that aren't shown elsewhere. */
function isFold(group: readonly Line[], seen: ReadonlySet<string>): boolean {
  const sentences = group.filter((line) => isSentence(line) && !seen.has(line.text));
  const han = group.reduce((sum, line) => sum + line.han, 0);
  const inSentences = sentences.reduce((sum, line) => sum + line.han, 0);
  return inSentences >= FOLD_HAN && inSentences > han * 0.8;
}

/** A line that is a link, and nothing else. */
function isLink(line: Line): boolean {
  return line.han >= 4 && line.linkHan === line.han;
}

/** A first or last sentence of a dozen characters is text too; controls have no full stop. */
function isShortSentence(line: Line): boolean {
  return line.han >= 12 && line.ends > 0 && line.linkHan === 0;
}

/** What belongs to a text though it is a link: 附件1：名录.doc. */
const ATTACHED = /附件|\.\w{3,4}$/;

/** 点击进入专题：, 推广信息. */
const ANNOUNCES = /[:：]$|^.?(?:广告|推广)/u;

/** How many plain boxes lie between `box` and `spine`; many when it isn't inside. */
function wrappersBetween(box: Box, spine: Box): number {
  let wrappers = 0;
  for (let at: Box | null = box; at && at !== spine; at = at.parent) {
    if (!STRUCTURE.test(at.tag)) wrappers += 1;
    if (wrappers > 1) return wrappers;
  }
  return contains(spine, box) ? wrappers : 2;
}

/** As rules are matched: in simplified characters, without the readings that damaged pages put between the words. */
function plain(line: Line): string {
  return folded(withoutReadingMarks(line.text));
}
