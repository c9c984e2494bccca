import { findDate } from './dates';
import { folded } from './folded';
import { LABEL_WORDS } from './label-words';
import type { Finding } from './model';

/** 图片来源 is the picture's, not the text's. */
const LABEL =
  '(?<![图圖]|[图圖][片像]|影像|照片|视频|影片|[数數][据據])(?:文章|信息|新闻|新聞|稿件|消息|本文|资料)?(?:来\\s*源|來\\s*源|稿\\s*源|出处|出處|转载自|轉載自|转自|[来來]自(?=\\s*[:：/]))';
/** The label with the source right behind it. `来源CSDN` needs no colon, `来自…` is a place. */
const LABELLED = new RegExp(
  `${LABEL}\\s*(?:[:：|丨/]|于|於|(?<=^\\S*\\s))\\s*(?<source>\\S.*)$`,
  'u',
);
const LABEL_ALONE = new RegExp(`(?:^|[\\s|])${LABEL}\\s*[:：]?\\s*$`, 'u');

/** Where the source ends: the next field, a bracket, a bar, a date. */
const END =
  /\s*(?:[|｜[【<>]|[（(].*$|作\s*者|责任编辑|責任編輯|责编|编辑[:：]|編輯|记者|記者|时间|時間|发布|發布|发表|字号|字體|点击|浏览|阅读|评论|人气|分享|参与|\d+人|(?:19|20)\d\d[-年/.]|\s{2,}).*$/u;

/** What stands beside a date and is no medium. */
const NO_MEDIUM = new RegExp(
  `${LABEL_WORDS}|听|综合报|举报|微博|打印|来自|发表|缩小|放大|点赞|更新|人参与|北京时间|京港台|星期|繁体|扫码|复制|链接|订阅|留言|列印|传送|粉丝|投诉|纠错|日期|图片|播放|下载|客户端|登录|注册|页面|功能|楼主|人气|摘要|导读|主题|标签|标题|积分|级别|建立|我来说|昨天|回应|连载|抢先|独家|张贴|尚余`,
  'u',
);

/** How media call themselves. */
const MEDIUM =
  /(?:报|报[道导]|网|社|台|刊|杂志|新闻|在线|线上|电视|财经|科技|观察|频道|央视|头条|资讯|通讯|评论|研究院|论坛|传媒|媒体|博客|中心)$/u;

function isMedium(text: string): boolean {
  return MEDIUM.test(folded(text));
}

/** Whether it is a word that stands where a medium's name could. */
export function isNoMedium(text: string): boolean {
  return NO_MEDIUM.test(folded(text));
}

/** The rule of a source that stands behind 来源：. */
export const LABELLED_SOURCE = 'source:来源';

/** A label (来源：…) among the texts of the elements of each line. */
export function findLabelledSource(lines: readonly (readonly string[])[]): Finding<string> | null {
  const rule = LABELLED_SOURCE;
  const parts = lines
    .flat()
    .map((part) => part.trim())
    .filter((part) => part !== '');
  for (const [at, part] of parts.entries()) {
    const own = LABELLED.exec(part)?.groups?.source;
    const found = own ?? (LABEL_ALONE.test(part) ? parts[at + 1] : undefined);
    const value = found === undefined ? null : cleanSource(found);
    if (value) return { value, rule };
  }
  return null;
}

/**
 * Half of the sites have no label: the medium's name stands beside the date. In other lines than the
 * date's it must be called as media are.
 */
export function findSourceBesideDate(
  lines: readonly (readonly string[])[],
): Finding<string> | null {
  const rule = 'source:beside-date';
  const around = besideDates(lines.flat());
  const value =
    around.find((medium) => isMedium(medium)) ?? lines.flatMap((parts) => besideDates(parts))[0];
  return value === undefined ? null : { value, rule };
}

/** What may be a medium's name among the two texts before and after each date. */
function besideDates(texts: readonly string[]): string[] {
  const parts = texts.map((part) => part.trim()).filter((part) => part !== '');
  return parts.flatMap((part, at) => {
    const date = findDate(part);
    if (!date) return [];
    return [
      part.slice(date.index + date.length),
      part.slice(0, date.index),
      parts[at + 1] ?? '',
      // 发布于 | 北京 names a place.
      /[于於]$/u.test(parts[at + 1] ?? '') ? '' : (parts[at + 2] ?? ''),
      parts[at - 1] ?? '',
      parts[at - 2] ?? '',
    ].flatMap((text) => mediumOf(text) ?? []);
  });
}

/** 石佳/中国青年报; 聯合報／記者林一舟／桃園報導, as Taiwan's papers sign. */
const BESIDE_NAME =
  /^\p{Script=Han}{2,3}\s*[/／]\s*(?<after>\p{Script=Han}{2,10})$|(?:^|\d\s*|[【〔(（])(?<before>\p{Script=Han}{2,8})\s*[/／╱]?\s*(?:記者|特派員)\s*\p{Script=Han}{2,4}\s*[/／╱]/u;

export function findSourceBesideName(lines: readonly string[]): Finding<string> | null {
  for (const line of lines) {
    const { after, before } = BESIDE_NAME.exec(line.trim())?.groups ?? {};
    const value = after ?? before;
    if (value !== undefined && isMedium(value)) return { value, rule: 'source:beside-name' };
  }
  return null;
}

/** Whether a name is one that media have. */
export function isMediumName(text: string): boolean {
  return isMedium(text) && !isNoMedium(text);
}

function mediumOf(text: string): string | null {
  const bare = text.replace(/^[\s:：秒·|｜/—-]+|[\s·|｜/—-]+$/gu, '').replace(END, '');
  const [first = ''] = bare.split(/[\s|｜]+/u);
  const name = first.replace(/[《》]/gu, '');
  if (!/^[\p{Script=Han}·\-－A-Za-z0-9]{2,20}$/u.test(name) || !/\p{Script=Han}{2}/u.test(name))
    return null;
  // A section's name has two characters: 社会.
  if (name.length < 3 && !isMedium(name)) return null;
  return isNoMedium(name) || /^\d+[人条次分天小页篇]|^\p{Script=Han}\d/u.test(name) ? null : name;
}

function cleanSource(found: string): string | null {
  const [first = ''] = found
    .trim()
    .replace(END, '')
    .split(/\s+(?=\S{5,}[:：])/u);
  const value = first
    .replace(/[《》“”"]/gu, '')
    .replace(/[\s，。,;；]+$/u, '')
    .trim();
  if (value.length < 2 || value.length > 30 || /[:：=]/.test(value)) return null;
  return /^(?:作者|发布|时间|编辑|网络|未知|转载|轉載|互联网$)/u.test(value) ? null : value;
}
