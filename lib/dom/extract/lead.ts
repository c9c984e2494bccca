import type { Box, Line, Page } from './page';
import type { TitleAnchor } from './title';

/** How boxes with an article's lead are named: RFI's chapo, 39.net's summary. */
const LEAD_LABEL =
  /(?:^|[-_\s])(?:chapo|daodu|daoyu|dek|digest|intro(?:duction)?|lead|lede|standfirst|subhead|summary|zhaiyao)(?:[-_\s]|$)/i;
/** How leads begin that stand in a box without such a name. */
const LEAD_WORDS = /^[\s【[（(]*(?:核心提示|编者按|編者按|編按|导语|導語|提要)/u;
/** Longer texts between title and body are no lead but another article. */
const LONGEST = 400;

/** The lead that stands between the title and the container, in boxes of its own. */
export function findLead(page: Page, container: Box, title: TitleAnchor): readonly Line[] {
  if (!title.line || title.line.index >= container.firstLine) return [];
  const between = page.lines.slice(title.line.index + 1, container.firstLine);
  return between.filter(
    (line) =>
      !line.hidden &&
      line.han >= 20 &&
      line.han <= LONGEST &&
      line.punctuation > 0 &&
      line.linkHan < line.han / 2 &&
      (LEAD_WORDS.test(line.text) || isNamedLead(line.box)),
  );
}

function isNamedLead(box: Box): boolean {
  return LEAD_LABEL.test(box.label) || (box.parent !== null && LEAD_LABEL.test(box.parent.label));
}
