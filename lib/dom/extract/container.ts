import { isBoilerplateProse } from '@/lib/core/article/boilerplate';
import { proseOf } from '@/lib/core/article/density';
import { CAPTION_LABEL } from './captions';
import { isNamedLead, isSlight } from './lead';
import { isComments, isNoise } from './noise';
import { type Box, contains, type Line, type Page } from './page';
import type { TitleAnchor } from './title';

/** The box that holds the article's body, and how much prose it and the whole page have. */
export interface Container {
  readonly box: Box;
  readonly prose: number;
  readonly pageProse: number;
}

/** What a parent and a grandparent get of a paragraph's worth (Readability's idea, other weights). */
const TO_PARENT = 0.45;
const TO_GRANDPARENT = 0.15;

/** Elements that are one paragraph, even when they hold several lines. */
const PARAGRAPH = /^(?:p|h[1-6]|li|dd|dt|blockquote|figcaption)$/;

/** A container is substantial from this share of the best one's score, and from this score on. */
const SUBSTANTIAL_SHARE = 0.12;
const SUBSTANTIAL_SCORE = 70;

/** A text that is so much denser than the paragraph before it is what that leads to. */
const MUCH_DENSER = 3;

/** Credits each line's prose to the boxes around it, as flat arrays by box index. */
class Scores {
  readonly own: Float64Array;
  readonly total: Float64Array;
  pageProse = 0;

  constructor(page: Page) {
    this.own = new Float64Array(page.boxes.length);
    this.total = new Float64Array(page.boxes.length);
    const noise = noiseFlags(page);
    for (const line of page.lines) {
      if (line.hidden || noise[line.box.index] === 1 || isBoilerplateProse(line.text)) continue;
      const prose = proseOf(line);
      if (prose > 0) this.#credit(line, prose);
    }
    // Children come after their parents: backwards, each is complete when it is added.
    for (let at = page.boxes.length - 1; at > 0; at -= 1) {
      const box = page.boxes[at];
      if (box?.parent) add(this.total, box.parent, this.prose(box));
    }
  }

  /** How dense the box is with paragraphs of its own. */
  score(box: Box): number {
    return this.own[box.index] ?? 0;
  }

  /** All prose inside the box. */
  prose(box: Box): number {
    return this.total[box.index] ?? 0;
  }

  #credit(line: Line, prose: number): void {
    this.pageProse += prose;
    const { box } = line;
    add(this.total, box, prose);
    const holder = box.parent && (PARAGRAPH.test(box.tag) || box.ownLines === 1) ? box.parent : box;
    add(this.own, holder, prose);
    if (!holder.parent) return;
    add(this.own, holder.parent, prose * TO_PARENT);
    if (holder.parent.parent) add(this.own, holder.parent.parent, prose * TO_GRANDPARENT);
  }
}

function add(scores: Float64Array, box: Box, value: number): void {
  scores[box.index] = (scores[box.index] ?? 0) + value;
}

function noiseFlags(page: Page): Uint8Array {
  const flags = new Uint8Array(page.boxes.length);
  for (const box of page.boxes) {
    if ((box.parent && flags[box.parent.index] === 1) || isBeside(box, page)) flags[box.index] = 1;
  }
  return flags;
}

/** Whether a box is no article by its name, or a caption: a photo page would be taken for its text; one that holds half of the page's text is misnamed. */
function isBeside(box: Box, page: Page): boolean {
  const [root] = page.boxes;
  if (!isNoise(box) && !isComments(box) && !CAPTION_LABEL.test(box.tag + box.label)) return false;
  return !root || box.han - box.linkHan < (root.han - root.linkHan) / 2;
}

/** The first substantial container after the title, or else the densest one of the page. */
export function findContainer(page: Page, title: TitleAnchor): Container | null {
  const root = page.boxes[0];
  if (!root) return null;
  const scores = new Scores(page);
  const densest = densestOf(page, scores);
  const chosen = firstAfter(page, scores, densest, title.line?.index ?? -1);
  const box = widened(page, scores, chosen, title.line);
  return { box, prose: scores.prose(box), pageProse: scores.pageProse };
}

function densestOf(page: Page, scores: Scores): Box {
  let best = page.boxes[0] as Box;
  for (const box of page.boxes) {
    if (scores.score(box) > scores.score(best)) best = box;
  }
  return best;
}

function firstAfter(page: Page, scores: Scores, densest: Box, after: number): Box {
  const least = Math.max(scores.score(densest) * SUBSTANTIAL_SHARE, SUBSTANTIAL_SCORE);
  let first: Box | null = null;
  for (const box of page.boxes) {
    if (box.firstLine <= after || scores.score(box) < least) continue;
    // A lead in a box of its own is found from the text that it leads to.
    if (isNamedLead(box) && !contains(box, densest)) continue;
    if (!first) first = box;
    else if (!contains(first, box)) break;
    else if (scores.score(box) > scores.score(first)) first = box;
  }
  const around = densest.firstLine <= after && after < densest.endLine;
  if (around && first && !contains(densest, first)) return densest;
  if (!first || contains(first, densest) || contains(densest, first)) return densest;
  const outdone =
    scores.score(densest) > scores.score(first) * MUCH_DENSER &&
    densest.linkHan < densest.han * 0.3 &&
    isSlight(page, first);
  return outdone ? densest : first;
}

/** Containers wrap each section of a text in two or three boxes at most. */
const MOST_WRAPPERS = 4;

/** Takes an ancestor while boxes of the same shape beside the chosen one hold prose too. */
function widened(page: Page, scores: Scores, chosen: Box, title: Line | null): Box {
  let box = chosen;
  let child = chosen;
  for (let step = 0; step < MOST_WRAPPERS; step += 1) {
    const parent = child.parent;
    if (!parent?.parent) break;
    if (title && contains(parent, title.box)) break;
    let beside = 0;
    for (const sibling of childrenOf(page, parent)) {
      if (sibling !== child && (sibling.tag === child.tag || sibling.tag === 'p'))
        beside += scores.prose(sibling);
    }
    if (beside > scores.prose(child) * 0.15) box = parent;
    child = parent;
  }
  return box;
}

function* childrenOf(page: Page, parent: Box): Generator<Box> {
  for (let child = page.boxes[parent.index + 1]; child && child.index < parent.end; ) {
    yield child;
    child = page.boxes[child.end];
  }
}
