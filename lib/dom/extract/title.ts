import { comparable } from '@/lib/core/article/normal';
import { bareTitle } from '@/lib/core/article/title';
import { type Declarations, metaText } from './meta-tags';
import type { Line, Page } from './page';
import { HEADING } from './tags';

/** Where the page shows its title, and what it says. */
export interface TitleAnchor {
  readonly text: string;
  readonly rule: string;
  /** The last line of the title as it stands in the page; null where it isn't shown. */
  readonly line: Line | null;
}

interface Candidate {
  readonly text: string;
  readonly key: string;
  readonly first: Line;
  readonly last: Line;
  readonly weight: number;
}

/** Titles of news run from 4 to about 60 characters; the longest labelled one has 74. */
const SHORTEST = 4;
const LONGEST = 120;
const TITLE_LABEL = /title|headline|biaoti|\btit\b/i;

/**
 * The longest shown line that the document's title contains is the article's title. Most pages set
 * it in h1; old ones in any element, so that every short line is looked at.
 */
export function findTitle(whole: string, declared: Declarations, page: Page): TitleAnchor {
  const meta = metaText(declared, 'og:title') ?? metaText(declared, 'twitter:title');
  const candidates = candidatesOf(page);
  const best =
    bestOf(candidates, comparable(whole)) ?? (meta ? bestOf(candidates, comparable(meta)) : null);
  if (best) return { text: ownTitle(best.text, whole), rule: 'title:shown', line: best.last };
  const heading = candidates.filter((candidate) => candidate.weight >= 3);
  const [only] = heading;
  if (only && heading.length === 1) return { text: only.text, rule: 'title:h1', line: only.last };
  const text = bareTitle(meta ?? whole);
  return {
    text: text || bareTitle(whole),
    rule: meta ? 'title:meta' : 'title:document',
    line: null,
  };
}

/** A page that shows its whole document title, site and all, shows no title of its own. */
function ownTitle(shown: string, whole: string): string {
  return comparable(shown) === comparable(whole) ? bareTitle(shown) : shown;
}

function bestOf(candidates: readonly Candidate[], whole: string): Candidate | null {
  let best: Candidate | null = null;
  let bestScore = 0;
  for (const candidate of candidates) {
    const score = scoreOf(candidate, whole);
    if (score > bestScore) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

function scoreOf(candidate: Candidate, whole: string): number {
  const { key, weight } = candidate;
  if (key === '' || whole === '') return 0;
  // The site's name behind a short title is longer than it: 雄安新区 - 维基百科，自由的百科全书.
  if (whole.startsWith(key)) return key.length * 10 + weight * 5 + (weight >= 3 ? 60 : 0);
  if (whole.includes(key)) return key.length * 9 + weight * 5;
  // The document's title is cut short, or the shown one goes on.
  if (whole.length >= 8 && key.startsWith(whole.slice(0, 12)) && key.length < whole.length * 2)
    return Math.min(key.length, whole.length) * 4 + weight * 5;
  return 0;
}

function candidatesOf(page: Page): Candidate[] {
  const candidates: Candidate[] = [];
  const add = (text: string, first: Line, last: Line) => {
    const key = comparable(text);
    if (key.length < (HEADING.test(first.box.tag) ? 2 : SHORTEST) || text.length > LONGEST) return;
    candidates.push({ text, key, first, last, weight: weightOf(first) });
  };
  for (const line of page.lines) {
    if (line.hidden || line.text.length > LONGEST) continue;
    if (line.linkHan > 0 && line.links > 1) continue;
    add(line.text, line, line);
    // A title that is broken over lines of one heading.
    const { box } = line;
    const last = page.lines[box.endLine - 1];
    if (!HEADING.test(box.tag) || box.firstLine !== line.index || !last || last === line) continue;
    const whole = page.lines.slice(box.firstLine, box.endLine).map((part) => part.text);
    add(whole.join(' ').trim(), line, last);
  }
  return candidates;
}

function weightOf(line: Line): number {
  const { tag, label } = line.box;
  const link = line.linkHan > line.han / 2 ? -2 : 0;
  if (tag === 'h1') return 3 + link;
  if (HEADING.test(tag)) return 1.5 + link;
  return (TITLE_LABEL.test(label) ? 1 : 0) + link;
}
