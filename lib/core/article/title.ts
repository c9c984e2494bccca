import { collapsed } from './normal';

/** Signs that sites put between the article's title and their own name. */
const SEPARATOR =
  /\s*[_|｜]+\s*|\s+[-–—·»«:]+\s+|-{2,}|—{3,}|(?<=[\p{Script=Han}\p{N}”」》）！？!?.])[-–](?=\p{Script=Han})/u;

/** How a site names itself at the end of a title. */
const SITE_SUFFIX =
  /\s*[-–—_|｜]\s*[^-–—_|｜\s]{1,12}(?:网|網|报|報|新闻|新聞|频道|頻道|中心|资讯|資訊|门户|在线|線上|社区|论坛|客户端|周刊|\.com|\.cn|\.net)$/u;

/**
 * The article's own title out of a document's title: the first part, unless that is too short to be
 * one (`快讯 | …`), in which case the longest.
 */
export function bareTitle(documentTitle: string): string {
  const whole = collapsed(documentTitle).replace(SITE_SUFFIX, '');
  const parts = whole
    .split(SEPARATOR)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [first = ''] = parts;
  if (first.length >= 6 || parts.length < 2) return first;
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), first);
}
