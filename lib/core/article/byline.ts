import type { Finding } from './model';
import { startsWithSurname } from './surnames';

/** Where a byline is looked for. A line comes as the texts of its elements, in order. */
export interface BylineZones {
  /** Between the title and the first sentence. */
  readonly head: readonly (readonly string[])[];
  /** The first lines of the text. */
  readonly first: readonly string[];
  /** The last lines of the text, and what was taken off its end. */
  readonly last: readonly string[];
}

const HAN = String.raw`\p{Script=Han}`;
/** 2–4 Han characters, a two-character name set wide, or a foreign name with dots. */
const NAME = String.raw`(?:${HAN}{2,4}(?:[·•・]${HAN}{1,8})*|${HAN}[ \u3000]${HAN}(?!${HAN}))`;
const NAMES = String.raw`(?<names>${NAME}(?:\s*[、，,/&]\s*${NAME}|\s+${NAME})*)`;
const COLON = String.raw`\s*[:：|｜丨︱/／]\s*`;
const END = `(?!${HAN})`;
const REPORTER = '(?:记者|記者|通讯员|通訊員|评论员|評論員|撰稿人|特派员|特派員)';

const AUTHOR = new RegExp(
  `(?:作\\s*者|撰\\s*文|撰稿人?|执笔|執筆|采写|採寫|採訪|采访|口述)${COLON}(?:[^\\s:：]{0,8}${REPORTER}\\s*)?${NAMES}${END}`,
  'u',
);
const AUTHOR_LABEL = new RegExp(`^(?:作\\s*者|撰\\s*文|撰稿|文)(?:${COLON})?$`, 'u');
const WRITTEN = new RegExp(
  `(?:^|[\\s（(【\\[])文(?:字)?${COLON}(?:[^\\s:：]{0,12}?(?:作者|评论员|記者|记者)\\s*)?${NAMES}${END}`,
  'u',
);
const REPORTED = new RegExp(`${REPORTER}(?:${COLON}|\\s*)${NAMES}${END}`, 'u');
/** 記者邱俊欽桃園19日電, 记者张三北京3月4日电, 记者张三报道. */
const DATELINE = '(?:\\d+月)?\\d+日[电電]';
const REPORTED_FROM = new RegExp(
  `${REPORTER}\\s*(?<names>${HAN}{3}(?=${HAN}{2,3}${DATELINE})|${HAN}{2}(?=${HAN}{2}${DATELINE})|${HAN}{2,3}?(?=报道|報導|報道|摄|攝))`,
  'u',
);
/** The text's last words: （袁源）, （姚峰 上海报道）. */
const SIGNED = new RegExp(`[（(]${NAMES}(?:\\s+${HAN}{2,6}(?:报道|報導))?[）)]$`, 'u');
const POSTED = new RegExp(
  `(?:^|\\s)(?:由(?<names>${HAN}{2,6}?)(?:张贴|張貼|发表于|發表於)|by\\s+(?<poster>${HAN}{2,6})(?!${HAN}))`,
  'iu',
);
/** 石佳/中国青年报. */
const NAME_AND_MEDIUM = new RegExp(`^(?<names>${HAN}{2,3})\\s*[/／]\\s*${HAN}{2,10}$`, 'u');

/** Words that follow 记者 in running text (记者了解到), or that stand where a name could. */
const NO_NAME =
  /^(?:了解|从|表示|在|获悉|采访|注意|发现|今[日天]|报道|報導|報道|如下|说|日前|近日|来到|看到|走访|综合|綜合|整理|联系|致电|问|提问|梳理|查询|观察|编译|编辑|專題|特稿|讯|從|发自|招待|协会|俱乐部|证|责任|时间|来源|來源|出自|未知|佚名|匿名|本站|网络|網路|原创|原創|转载|轉載|关注|關注|分享|收藏|首页|首頁|字号|字體|字体|显示|更多|全部|国内|国际|国家|新闻|社会|财经|文化|体育|娱乐|公司|视频|原文|正文|何时|和平|海外|平安|金融|文章|高清|时尚|时政|历史|文学|管理|安全|公告|全文|关于|白银|古典|农业|石油|相关)|(?:报道|報導|新闻|新聞|频道|日报|晚报|编辑|综合|网站|主页|网|報|报|社)$/u;

/** What is stuck behind a name: the next field's label, 报道, 摄. */
const AFTER_NAME =
  /(?:报道|報導|報道|摄影?|攝影?|编译|整理|发自|时间|出自|来源|责编|编辑|校对|实习生|通讯员|综合报道|张贴|張貼).*$|(?<=.{3})(?:译|譯|文|图|圖)$/u;

/**
 * Who wrote the text, names joined by spaces. The visible labels come first, then names beside
 * 记者, then a signature at the end, then a lone name under the title.
 */
export function findByline(zones: BylineZones): Finding<string> | null {
  const head = zones.head.map((parts) => parts.join(''));
  const first = zones.first.map((line) => line.slice(0, 80));
  return (
    afterLabel(zones.head) ??
    matched('byline:作者', AUTHOR, [...head, ...first.slice(0, 2), ...zones.last]) ??
    matched('byline:文', WRITTEN, [...head, ...first, ...zones.last]) ??
    reported([
      ...head,
      ...first.slice(0, 2).map((line) => line.slice(0, 48)),
      ...zones.last.map(tailOf),
    ]) ??
    matched('byline:posted', POSTED, [...head, ...zones.last]) ??
    surnamed('byline:signed', SIGNED, zones.last.map(tailOf)) ??
    surnamed('byline:name-and-medium', NAME_AND_MEDIUM, head) ??
    loneName(zones.head)
  );
}

/** 作者： in one element, the name in the next. */
function afterLabel(head: readonly (readonly string[])[]): Finding<string> | null {
  const parts = head
    .flat()
    .map((part) => part.replace(/^[\s|｜·]+|\s+$/gu, ''))
    .filter((part) => part !== '');
  for (const [at, part] of parts.entries()) {
    if (!AUTHOR_LABEL.test(part) || !/[:：]$|^作\s*者$/u.test(part)) continue;
    const value = new RegExp(`^${NAMES}$`, 'u').exec(parts[at + 1] ?? '')?.groups?.names;
    const names = value === undefined ? null : cleanNames(value);
    if (names) return { value: names, rule: 'byline:作者' };
  }
  return null;
}

function matched(rule: string, pattern: RegExp, lines: readonly string[]): Finding<string> | null {
  for (const line of lines) {
    const groups = pattern.exec(line)?.groups;
    const names = cleanNames(groups?.names ?? groups?.poster ?? '');
    if (names) return { value: names, rule };
  }
  return null;
}

function reported(lines: readonly string[]): Finding<string> | null {
  const rule = 'byline:记者';
  return surnamed(rule, REPORTED, lines) ?? surnamed(rule, REPORTED_FROM, lines);
}

/** As `matched`, but every name must begin with a surname: the place alone doesn't tell. */
function surnamed(rule: string, pattern: RegExp, lines: readonly string[]): Finding<string> | null {
  for (const line of lines) {
    const names = cleanNames(pattern.exec(line)?.groups?.names ?? '');
    const parts = names?.split(/ (?=\S{2})/u) ?? [];
    if (names && parts.every(startsWithSurname)) return { value: names, rule };
  }
  return null;
}

/** A line under the title that is a name and nothing else: 胡平; 赵延东、风笑天; 半月谈… is none. */
function loneName(head: readonly (readonly string[])[]): Finding<string> | null {
  for (const parts of head.slice(0, 6)) {
    const line = parts.join('').trim();
    const names = new RegExp(`^${HAN}{2,3}(?:\\s*[、，,\\s]\\s*${HAN}{2,3})*$`, 'u').test(line)
      ? line.split(/\s*[、，,\s]\s*/u)
      : [];
    if (names.length > 0 && names.every((name) => startsWithSurname(name) && !NO_NAME.test(name)))
      return { value: names.join(' '), rule: 'byline:name-line' };
  }
  return null;
}

/** The end of a line, where a signature stands. */
function tailOf(line: string): string {
  return line.slice(-40);
}

function cleanNames(names: string): string | null {
  const parts = names
    .trim()
    .replace(new RegExp(`(?<=^|\\s)(${HAN})[ \\u3000](${HAN})(?=\\s|$)`, 'gu'), '$1$2')
    .split(/\s*[、，,/&]\s*|\s+/u);
  // 何小满 上海报道: the place is no second name.
  const people = parts.filter((part, at) => at === 0 || !/(?:报道|報導|報道)$/u.test(part));
  const kept = people
    .map((name) => name.replace(AFTER_NAME, ''))
    .filter((name) => name.length >= 2 && !NO_NAME.test(name));
  return kept.length > 0 && !NO_NAME.test(parts[0] ?? '') ? kept.join(' ') : null;
}

/** Whether a name in a meta tag is a person's, not the site's. */
export function isPersonName(name: string): boolean {
  return (
    new RegExp(`^${HAN}{2,4}$`, 'u').test(name) && startsWithSurname(name) && !NO_NAME.test(name)
  );
}
