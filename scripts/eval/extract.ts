import { JSDOM, VirtualConsole } from 'jsdom';
import { missesOf } from './extraction/misses';
import {
  foreignHeadlines,
  leaksOf,
  overlapOf,
  sameDay,
  sameList,
  sameNames,
  sameText,
} from './extraction/score';
import { type Answer, SYSTEMS, type System } from './extraction/systems';
import { type LabelledPage, labelledPages } from './extraction/truth';
import type { EvaluationResult } from './model';

/** How one system did on one page. Null: not labelled, or not answered by this system. */
export interface PageScore {
  readonly name: string;
  readonly kind: string;
  readonly f1: number | null;
  readonly precision: number | null;
  readonly recall: number | null;
  /** Headlines of other articles in the body. */
  readonly leaks: number | null;
  readonly title: boolean | null;
  readonly published: boolean | null;
  readonly byline: boolean | null;
  readonly source: boolean | null;
  readonly outline: boolean | null;
  readonly verdict: string | null;
  readonly milliseconds: number;
}

/**
 * Runs every system, or `only` the one, on a document of its own of each page; body F1 is over pages of
 * kind article.
 */
export async function evaluate(
  folders: readonly string[],
  only: string | null = null,
): Promise<EvaluationResult> {
  const systems = Object.entries(SYSTEMS).filter(([name]) => only === null || name === only);
  const scores = new Map<string, PageScore[]>(systems.map(([name]) => [name, []]));
  for (const page of labelledPages(folders)) {
    for (const [name, system] of systems) {
      scores.get(name)?.push(scoreOf(page, await answerOf(system, page)));
    }
  }
  return {
    systems: Object.fromEntries([...scores].map(([name, pages]) => [name, summaryOf(name, pages)])),
  };
}

/** Where we are wrong: each miss with what was found and what is expected. */
export async function misses(folders: readonly string[]): Promise<string> {
  const lines: string[] = [];
  const ours: System | undefined = SYSTEMS.qingdu;
  for (const page of labelledPages(folders)) {
    const answer = ours && (await answerOf(ours, page));
    if (answer) lines.push(...missesOf(page, answer, scoreOf(page, answer)));
  }
  return lines.join('\n');
}

/** What a system says of a page, in a window that is closed afterwards: jsdom keeps open ones, gigabytes of them. */
async function answerOf(system: System, page: LabelledPage): Promise<Answer> {
  const { window } = windowOf(page);
  try {
    return await system(window.document, page.url);
  } finally {
    window.close();
    // What it held is let go of in a task of its own.
    await new Promise(setImmediate);
  }
}

function windowOf(page: LabelledPage): JSDOM {
  // Without a console of its own jsdom reports every style sheet that it can't parse.
  return new JSDOM(page.html, { url: page.url, virtualConsole: new VirtualConsole() });
}

function headlinesOf(page: LabelledPage, body: string): readonly string[] {
  const { window } = windowOf(page);
  const links = [...window.document.querySelectorAll('a')].map((link) => link.textContent ?? '');
  window.close();
  return foreignHeadlines(links, body);
}

export function scoreOf(page: LabelledPage, answer: Answer): PageScore {
  const overlap = page.body === null ? null : overlapOf(answer.text, page.body);
  const judged = <T>(truth: T | null, judge: (truth: T) => boolean) =>
    truth === null ? null : judge(truth);
  return {
    name: page.name,
    kind: page.kind,
    f1: overlap?.f1 ?? null,
    precision: overlap?.precision ?? null,
    recall: overlap?.recall ?? null,
    leaks: page.body === null ? null : leaksOf(answer.text, headlinesOf(page, page.body)),
    title: judged(page.title, (title) => sameText(answer.title, title)),
    published: judged(page.published, (published) => sameDay(answer.published, published)),
    byline: judged(page.byline, (byline) => sameNames(answer.byline, byline)),
    source: judged(page.source, (source) => sameText(answer.source, source)),
    outline: answer.headings
      ? judged(page.outline, (outline) => sameList(answer.headings ?? [], outline))
      : null,
    verdict: answer.verdict ? `${answer.verdict.kind}:${answer.verdict.confidence}` : null,
    milliseconds: answer.milliseconds,
  };
}

/** So many foreign headlines are seen by any reader. */
const LEAKING = 3;

export function summaryOf(system: string, pages: readonly PageScore[]): Record<string, unknown> {
  const articles = pages.filter((page) => page.kind === 'article');
  const others = pages.filter((page) => page.kind !== 'article');
  const bodies = articles.filter((page) => page.f1 !== null);
  const opened = (page: PageScore) => page.verdict?.endsWith(':open') ?? null;
  const offered = (page: PageScore) =>
    page.verdict === null ? null : !page.verdict.endsWith(':none');
  return {
    pages: pages.length,
    f1: mean(bodies.map((page) => page.f1)),
    precision: mean(bodies.map((page) => page.precision)),
    recall: mean(bodies.map((page) => page.recall)),
    under80: bodies.filter((page) => (page.f1 ?? 0) < 0.8).length,
    under50: bodies.filter((page) => (page.f1 ?? 0) < 0.5).length,
    leaking: share(bodies.map(({ leaks }) => leaks !== null && leaks >= LEAKING)),
    title: share(pages.map((page) => page.title)),
    published: share(pages.map((page) => page.published)),
    byline: share(pages.map((page) => page.byline)),
    source: share(pages.map((page) => page.source)),
    outline: share(pages.map((page) => page.outline)),
    opened: share(articles.map(opened)),
    offered: share(articles.map(offered)),
    wronglyOpened: share(others.map(opened)),
    wronglyOffered: share(others.map(offered)),
    msPerPage: mean(pages.map((page) => page.milliseconds)),
    groups: groupsOf(pages),
    ...(system === 'qingdu'
      ? {
          perPage: pages.map(({ name, f1, precision, recall, kind, verdict }) => ({
            name,
            f1,
            precision,
            recall,
            kind,
            verdict,
          })),
        }
      : {}),
  };
}

/** Body F1 by test set: the part of the page's name before its number. */
function groupsOf(
  pages: readonly PageScore[],
): Record<string, { pages: number; f1: number | null }> {
  const groups = new Map<string, PageScore[]>();
  for (const page of pages) {
    if (page.f1 === null) continue;
    const name = page.name.replace(/-\d+$/, '');
    groups.set(name, [...(groups.get(name) ?? []), page]);
  }
  return Object.fromEntries(
    [...groups].map(([name, group]) => [
      name,
      { pages: group.length, f1: mean(group.map((page) => page.f1)) },
    ]),
  );
}

function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

function share(values: readonly (boolean | null)[]): number | null {
  return mean(values.map((value) => (value === null ? null : Number(value))));
}

/** One row a figure, one column a system. */
export function table(result: EvaluationResult): string {
  const names = Object.keys(result.systems);
  const keys = Object.keys(result.systems[names[0] ?? ''] ?? {}).filter(
    (key) => key !== 'perPage' && key !== 'groups',
  );
  const cell = (value: unknown) =>
    typeof value === 'number' ? String(Number(value.toFixed(3))) : '–';
  const rows = keys.map((key) => [key, ...names.map((name) => cell(result.systems[name]?.[key]))]);
  const groups = (name: string) =>
    (result.systems[name]?.groups ?? {}) as ReturnType<typeof groupsOf>;
  for (const [group, { pages }] of Object.entries(groups(names[0] ?? ''))) {
    rows.push([`f1 ${group} (${pages})`, ...names.map((name) => cell(groups(name)[group]?.f1))]);
  }
  return [['', ...names], names.concat('').map(() => '-'), ...rows]
    .map((row) => `|${row.join('|')}|`)
    .join('\n');
}
