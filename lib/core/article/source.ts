import { findDate } from './dates';
import type { Finding } from './model';

const LABELLED =
  /(?:文章|信息|新闻|新聞|稿件|消息)?(?:来源|來源|稿源|出处|出處|转自|轉自|转载自|来自|资料来源)\s*(?:[:：|丨]|于|於|自)?\s*(?<source>[^\s|｜:：，。,\]】)）<>]{2,24})/u;

/** Labels of the next field, which stand right behind the source on some pages. */
const NEXT_FIELD =
  /(?:作者|责任编辑|責任編輯|编辑|編輯|记者|时间|時間|发布|發布|字号|点击|浏览|评论|\d+人参与|(?:19|20)\d\d).*$/u;

/** What stands beside a date and is no medium. */
const NO_MEDIUM =
  /字号|字體|字体|分享|评论|評論|收藏|举报|微博|打印|来自|发布|發布|缩小|放大|阅读|閱讀|浏览|点击|点赞|编辑|作者|记者|更新|关注|人参与|北京时间|星期|首页|正文|原创|繁体|扫码|复制|链接|訂閱|订阅/u;

/** A label (来源：…) in the lines between title and text, or in the last lines of the text. */
export function findLabelledSource(lines: readonly string[]): Finding<string> | null {
  for (const [at, line] of lines.entries()) {
    const bare = /^(?:来源|來源|稿源|出处)\s*[:：]?$/u.test(line.trim());
    const found = bare ? (lines[at + 1] ?? '') : (LABELLED.exec(line)?.groups?.source ?? '');
    const value = cleanSource(found);
    if (value) return { value, rule: 'source:来源' };
  }
  return null;
}

/** Half of the sites have no label: the medium's name stands beside the date. */
export function findSourceBesideDate(lines: readonly string[]): Finding<string> | null {
  for (const [at, line] of lines.entries()) {
    const date = findDate(line);
    if (!date) continue;
    const after = line.slice(date.index + date.length);
    const before = line.slice(0, date.index);
    for (const text of [after, before, lines[at + 1] ?? '', lines[at - 1] ?? '']) {
      const value = mediumOf(text);
      if (value) return { value, rule: 'source:beside-date' };
    }
  }
  return null;
}

function mediumOf(text: string): string | null {
  const bare = text.replace(/^[\s·|｜/—-]+|[\s·|｜/—-]+$/gu, '');
  const [first = ''] = bare.split(/[\s|｜]+/u);
  if (!/^[\p{Script=Han}《》·\-A-Za-z0-9]{2,20}$/u.test(first) || !/\p{Script=Han}{2}/u.test(first))
    return null;
  return NO_MEDIUM.test(first) ? null : first.replace(/[《》]/gu, '');
}

function cleanSource(found: string): string | null {
  const value = found
    .trim()
    .replace(NEXT_FIELD, '')
    .replace(/[《》（(]/gu, '')
    .trim();
  return value.length >= 2 && value.length <= 24 && !/^(?:作者|发布|时间|编辑)/u.test(value)
    ? value
    : null;
}
