import { isComments, isNoise } from './noise';
import { type Box, isSentence, type Line, type Page } from './page';
import { STRUCTURE } from './tags';

/** A rule that takes a whole box out of the container. The first that applies is recorded. */
export interface BoxRule {
  readonly name: string;
  readonly applies: (box: Box, context: BoxContext) => boolean;
}

export interface BoxContext {
  readonly page: Page;
  readonly container: Box;
}

/** More of the container than this is no list of links beside the text. */
const LARGEST_LINK_LIST = 1500;
/** A box with a telling name that holds more of the text than this is the text. */
const LARGEST_SHARE = 0.3;

const DATE_LINE =
  /^(?:(?:19|20)\d\d[-/.年])?\d{1,2}[-/.月]\d{1,2}日?(?:\s*\d{1,2}:\d\d(?::\d\d)?)?$/;

export const BOX_RULES: readonly BoxRule[] = [
  {
    // written by readers
    name: 'comments',
    applies: (box, { container }) => isComments(box) && nonLink(box) < nonLink(container) * 0.8,
  },
  {
    // many very short lines, as controls have them; lists, tables and poems have them by nature
    name: 'controls',
    applies: (box, { page, container }) =>
      !STRUCTURE.test(box.tag) && isSmall(box, container) && isControls(box, page),
  },
  {
    // a list of dated news
    name: 'dated-items',
    applies: (box, { page, container }) =>
      isSmall(box, container, 0.6) && isDatedItems(box, page) && !hasOwnSentence(box, page),
  },
  {
    // mostly links
    name: 'link-list',
    applies: (box, { page }) =>
      box.links >= 2 &&
      box.han > 0 &&
      box.linkHan > box.han * 0.6 &&
      (box.links >= 3 || box.han < 60) &&
      box.han < LARGEST_LINK_LIST &&
      !hasOwnSentence(box, page),
  },
  {
    // named as something beside the article
    name: 'noise-label',
    applies: (box, { container }) => isNoise(box) && isSmall(box, container),
  },
  {
    // linked headlines with a few words each
    name: 'teasers',
    applies: (box, { page, container }) =>
      isSmall(box, container, 0.6) && isTeasers(box, page) && !hasOwnSentence(box, page),
  },
];

function nonLink(box: Box): number {
  return box.han - box.linkHan;
}

function isSmall(box: Box, container: Box, share: number = LARGEST_SHARE): boolean {
  return nonLink(box) <= nonLink(container) * share;
}

/** A paragraph that was never closed holds the lists that follow it: they go without it. */
function hasOwnSentence(box: Box, page: Page): boolean {
  return (
    box.ownLines > 0 && linesIn(box, page).some((line) => line.box === box && isSentence(line))
  );
}

/** Eight lines or more of four characters or so, hardly any of them a sentence. */
function isControls(box: Box, page: Page): boolean {
  const lines = linesIn(box, page).filter((line) => line.text !== '');
  if (lines.length < 8) return false;
  return box.han < lines.length * 5 && box.ends <= lines.length / 10;
}

/** A line that is a date and nothing else, three times and more, between lines that are not. */
function isDatedItems(box: Box, page: Page): boolean {
  if (STRUCTURE.test(box.tag) && !/^(?:ul|ol|dl)$/.test(box.tag)) return false;
  const lines = linesIn(box, page).filter((line) => line.text !== '');
  const dates = lines.filter((line) => DATE_LINE.test(line.text));
  return dates.length >= 3 && dates.length >= lines.length / 5;
}

/** Lines that are one link each make up a third of the box, and it has three of them or more. */
function isTeasers(box: Box, page: Page): boolean {
  if (box.links < 3 || box.linkHan < box.han * 0.25) return false;
  const lines = linesIn(box, page).filter((line) => line.han >= 4);
  const heads = lines.filter((line) => line.linkHan >= 8 && line.linkHan >= line.han * 0.9);
  return heads.length >= 3 && heads.length >= lines.length * 0.3;
}

function linesIn(box: Box, page: Page): readonly Line[] {
  return page.lines.slice(box.firstLine, box.endLine);
}
