import type { Box } from './page';

/** Words of class names and ids that stand for something beside the article. */
const NOISE_LABEL =
  /(?:^|[-_\s])(?:ad|ads|adv|advert|advertisement|app-?download|aside|banner|breadcrumb|comments?|copyright|crumbs?|disclaimer|download|erweima|feed|foot|footer|gentie|gg|guanggao|guess|hot|hotnews|keywords?|login|marquee|modal|nav|navbar|page-?nav|pagination|pinglun|popup|qrcode|rank|ranking|recomm|recommend|related?|relevant|replies|reply|right-?bar|share|sidebar|side-?bar|statement|tags?|ticker|tie|tool-?bar|xiangguan)(?:[-_\s\d]|$)/i;

/** …unless it says that it is the article too (`article-with-sidebar`). */
const BODY_LABEL = /article|body|content|detail|main|post|text/i;

/** Whether the box says of itself that it is no part of an article. */
export function isNoise(box: Box): boolean {
  if (box.tag === 'nav' || box.tag === 'footer' || box.tag === 'aside') return true;
  return NOISE_LABEL.test(box.label) && !BODY_LABEL.test(box.label);
}
