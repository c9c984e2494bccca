import { folded } from '@/lib/core/article/folded';
import { isNoise } from './noise';
import { type Box, contains, isSentence, type Line, type Page } from './page';
import type { TitleAnchor } from './title';

/** How boxes with an article's lead are named: RFI's chapo, 39.net's summary. */
const LEAD_LABEL =
  /(?:^|[-_\s])(?:abstract|chapo|daodu|daoyu|dek|digest|excerpt|intro(?:duction)?|lead|lede|standfirst|subhead|summary|teaser(?:-?text)?|zhaiyao)(?:[-_\s]|$)/i;
/** How leads begin that stand in a box without such a name. */
const LEAD_WORDS = /^[\s【[（(]*(?:核心提示|编者按|编按|导[读语]|(?:内容)?(?:提要|摘要))/u;
/** Longer texts between title and body are no lead but another article. */
const LONGEST = 400;

/** The lead, and the picture, that stand between the title and the container, in boxes of their own. */
export function findLead(page: Page, container: Box, title: TitleAnchor): readonly Line[] {
  if (!title.line || title.line.index >= container.firstLine) return [];
  const between = page.lines.slice(title.line.index + 1, container.firstLine);
  const body = page.lines.slice(container.firstLine, container.endLine);
  return between.filter(
    (line) =>
      !line.hidden &&
      (isPicture(line) || (isLead(page, line, container) && !isExcerpt(line, body))),
  );
}

/** What only repeats how one of the lines begins. */
export function isExcerpt({ text }: Line, body: readonly Line[]): boolean {
  const words = text.replace(/[.…]+$/, '');
  return body.some((line) => line.text !== text && line.text.startsWith(words));
}

function isLead(page: Page, line: Line, container: Box): boolean {
  return (
    line.han >= 20 &&
    line.han <= LONGEST &&
    line.punctuation > 0 &&
    line.linkHan < line.han / 2 &&
    !isNoise(line.box) &&
    !/(?:\.\.|…)$/.test(line.text) &&
    (LEAD_WORDS.test(folded(line.text)) ||
      isNamedLead(line.box) ||
      isRightAbove(line, page.lines[line.index - 1], container))
  );
}

/** Whole sentences in a box right beside the container's, which says nothing of itself; no picture's caption. */
function isRightAbove(line: Line, before: Line | undefined, container: Box): boolean {
  const { box } = line;
  const around = box.parent;
  return (
    isSentence(line) &&
    line.ends > 0 &&
    line.linkHan === 0 &&
    before?.text !== '' &&
    around !== null &&
    contains(around.parent ?? around, container) &&
    !isNoise(around)
  );
}

/** A single paragraph in a box of its own, whatever it is called, before a text many times as long. */
export function isSlight(page: Page, box: Box): boolean {
  return page.lines.slice(box.firstLine, box.endLine).filter(isSentence).length < 2;
}

/** Whether the box says that it holds a lead. */
export function isNamedLead(box: Box): boolean {
  return LEAD_LABEL.test(box.label) || (box.parent !== null && LEAD_LABEL.test(box.parent.label));
}

/** How boxes of pictures are named, unless it is somebody's portrait, or a code. */
const PICTURE_LABEL = /^(?!.*(?:author|avatar|logo|qr|user)).*(?:cover|figure|image|photo|pic)/i;

/** A picture in a box of its own that is there for pictures; no link leads away from it. */
function isPicture({ han, pieces, box }: Line): boolean {
  return (
    han === 0 &&
    pieces.every((piece) => piece.kind === 'image' && piece.look.link === null) &&
    [box, box.parent, box.parent?.parent].some((at) => at && PICTURE_LABEL.test(at.tag + at.label))
  );
}
