/**
 * The ways in which Chinese articles mark a heading inside a plain paragraph, one a row. `pattern`
 * matches the whole paragraph: group `number` is the numeral, `title` the words after it (may be
 * missing). `rank` orders styles that enclose each other: 第一章 holds 一、 holds （一） holds 1.
 */
export interface HeadingStyle {
  readonly name: string;
  readonly pattern: RegExp;
  readonly rank: number;
}

const HAN_NUMBER = '[一二三四五六七八九十]{1,3}|[壹贰叁肆伍陆柒捌玖拾貳參陸]{1,3}';
const TITLE = String.raw`(?<title>\S.{0,48})`;

function style(name: string, rank: number, source: string): HeadingStyle {
  return { name, rank, pattern: new RegExp(`^\\s*(?:${source})\\s*$`, 'iu') };
}

/** Numbered styles, from the outermost to the innermost. */
export const NUMBERED_STYLES: readonly HeadingStyle[] = [
  style(
    'chapter',
    1,
    `(?<mark>第\\s?(?<number>${HAN_NUMBER}|\\d{1,2})\\s?[章编編篇])[\\s:：、.]*${TITLE}?`,
  ),
  style(
    'part',
    1,
    `(?<mark>第\\s?(?<number>${HAN_NUMBER}|\\d{1,2})\\s?(?:部分|部|幕|回|课|講|讲))[\\s:：、.]*${TITLE}?`,
  ),
  style(
    'part-english',
    1,
    `(?<mark>(?:part|chapter)\\s*[.·:：-]?\\s*(?<number>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|[ivx]{1,4}))(?![a-z0-9])[\\s.:：|丨、-]*${TITLE}?`,
  ),
  style(
    'section',
    2,
    `(?<mark>第\\s?(?<number>${HAN_NUMBER}|\\d{1,2})\\s?[节節])[\\s:：、.]*${TITLE}?`,
  ),
  style('its', 2, `(?<mark>其(?<number>[一二三四五六七八九十]))[\\s:：,，、]*${TITLE}?`),
  style('han', 3, `(?<mark>(?<number>${HAN_NUMBER})\\s*[、.．:：|丨])\\s*${TITLE}?`),
  style('han-alone', 3, `(?<mark>[-—–【〔「]?\\s*(?<number>${HAN_NUMBER})\\s*[-—–】〕」]?)`),
  style('roman', 3, `(?<mark>(?<number>[IVX]{1,4}|[Ⅰ-Ⅻ])\\s*[、.．:：|丨])\\s*${TITLE}?`),
  style('roman-alone', 3, `(?<mark>(?<number>[IVX]{1,4}|[Ⅰ-Ⅻ]))`),
  style(
    'padded',
    3,
    `(?<mark>(?<number>0[1-9]|1[0-9]))(?!\\s*[:：/年月日%％\\d-])[\\s.、．|丨/]*${TITLE}?`,
  ),
  style('hash', 3, `(?<mark>(?:NO\\.?|#|№)\\s*(?<number>\\d{1,2}))[\\s.、．:：|丨]*${TITLE}?`),
  style(
    'han-bracket',
    4,
    `(?<mark>[（(]\\s*(?<number>${HAN_NUMBER})\\s*[）)]|(?<symbol>[㈠-㈩]))[\\s、.．]*${TITLE}?`,
  ),
  style('arabic', 5, `(?<mark>(?<number>\\d{1,2})\\s*[、.．](?!\\d))\\s*${TITLE}?`),
  style('arabic-alone', 5, `(?<mark>[-—–]?\\s*(?<number>[1-9]|1\\d)\\s*[-—–]?)`),
  style('arabic-bar', 5, `(?<mark>(?<number>[1-9]|1\\d)\\s*[|丨/]\\s*)${TITLE}`),
  style(
    'arabic-bracket',
    6,
    `(?<mark>[（(]\\s*(?<number>\\d{1,2})\\s*[）)]|(?<symbol>[⑴-⒇]))[\\s、.．]*${TITLE}?`,
  ),
  style('circled', 7, `(?<mark>(?<symbol>[①-⑳❶-❿➀-➉]))[\\s、.．]*${TITLE}?`),
];

/** Signs before a heading's words, and brackets around them. */
export const MARKED_STYLES: readonly HeadingStyle[] = [
  style('bullet', 4, `(?<mark>[▌■◆◎●▍▋█◼▎❏□◇★☆※▶►])\\s*${TITLE}`),
  style('bracketed', 4, `(?<mark>【)(?<title>[^【】]{2,24})】`),
];

/** Whether a line is a number, or begins with one, as headings do. */
export function isNumbered(line: string): boolean {
  return NUMBERED_STYLES.some(({ pattern }) => pattern.test(line));
}
