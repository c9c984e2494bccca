import type { Finding } from './model';
import { cleanNames, HAN, isNoName, NAMES } from './names';
import { startsWithSurname } from './surnames';

/** Where a byline is looked for. A line comes as the texts of its elements, in order. */
export interface BylineZones {
  /** Between the title and the first sentence. */
  readonly head: readonly (readonly string[])[];
  /** The first lines of the text. */
  readonly first: readonly string[];
  /** The last lines of the text, and what was taken off its end. */
  readonly last: readonly string[];
  /** The lines that follow in the page: only a label makes a byline of one. */
  readonly beyond: readonly string[];
}

const COLON = String.raw`\s*[:：|｜丨︱/／]\s*`;
const END = `(?!${HAN})`;
const REPORTER = '(?:记者|記者|通讯员|通訊員|评论员|評論員|撰稿人|特派员|特派員)';

const AUTHOR = new RegExp(
  `(?:作\\s*者|撰\\s*文|撰稿人?|执笔|執筆|采写|採寫|採訪|采访|口述)${COLON}(?:[^\\s:：]{0,8}${REPORTER}\\s*)?${NAMES}${END}`,
  'u',
);
/** 作者 王之言 高孜然, as a line of its own; the colon is missing, so nothing else may stand there. */
const AUTHOR_LINE = new RegExp(
  `^[（(【]?(?:作\\s*者\\s+|(?:报道|報導|報道)[:：]\\s*)${NAMES}[）)】]?$`,
  'u',
);
/** What is no person behind 作者：: an account, an office. */
const ACCOUNT_NAME = `(?<names>[${HAN}A-Za-z0-9_·.-]{2,20})`;
const ACCOUNT = new RegExp(`^${ACCOUNT_NAME}$`, 'u');
const AUTHOR_ACCOUNT = new RegExp(
  `作\\s*者\\s*[:：|｜丨︱]\\s*${ACCOUNT_NAME}(?=[\\s|｜)）】]|$)`,
  'u',
);
const AUTHOR_LABEL = new RegExp(`^(?:作\\s*者|撰\\s*文|撰稿|文)(?:${COLON})?$`, 'u');
const WRITTEN = new RegExp(
  `(?:^|[\\s（(【\\[])文(?:字)?${COLON}(?:[^\\s:：]{0,12}?(?:作者|评论员|記者|记者)\\s*)?${NAMES}${END}`,
  'u',
);
const REPORTED = new RegExp(`${REPORTER}(?:${COLON}|\\s*)${NAMES}${END}`, 'u');
/** 記者邱俊欽桃園19日電, 记者张三北京3月4日电, 记者张三报道, 记者张三发自北京. */
const DATELINE = '(?:(?:\\d+月)?\\d+日[电電]|报道|報導|報道)';
const REPORTED_FROM = new RegExp(
  `${REPORTER}\\s*(?<names>${HAN}{3}(?=${HAN}{2,4}${DATELINE})|${HAN}{2}(?=${HAN}{2}${DATELINE})|${HAN}{2,4}?(?=报道|報導|報道|摄|攝|发自|發自))`,
  'u',
);
/** The text's last words: （袁源）, （姚峰 上海报道）. */
const SIGNED = new RegExp(`[（(]${NAMES}(?:\\s+${HAN}{2,6}(?:报道|報導))?[）)]$`, 'u');
const POSTED = new RegExp(
  `(?:^|\\s)(?:由(?<names>${HAN}{2,6}?)(?:张贴|張貼|发表于|發表於)|by\\s+(?<poster>${HAN}{2,6})(?!${HAN}))`,
  'iu',
);
/** 何小滿 周一一／台北報導, 何小滿 綜合報導. */
const REPORTING = new RegExp(
  `(?:^|[|｜\\s])${NAMES}\\s*[\\s/／]\\s*${HAN}{2,4}(?:报道|報導|報道)`,
  'u',
);
/** 石佳/中国青年报. */
const NAME_AND_MEDIUM = new RegExp(`^(?<names>${HAN}{2,3})\\s*[/／]\\s*${HAN}{2,10}$`, 'u');

/**
 * Who wrote the text, names joined by spaces. The visible labels come first, then names beside
 * 记者, then a signature at the end, then a lone name under the title.
 */
export function findByline(zones: BylineZones): Finding<string> | null {
  const head = zones.head.map((parts) => parts.join(''));
  const first = zones.first.map((line) => line.slice(0, 80));
  const labelled = [
    ...zones.head.flat(),
    ...head,
    ...first.slice(0, 2),
    ...zones.last,
    ...zones.beyond,
  ];
  return (
    afterLabel(zones.head) ??
    matched('byline:作者', AUTHOR, labelled) ??
    surnamed('byline:作者', AUTHOR_LINE, labelled) ??
    matched('byline:文', WRITTEN, [...head, ...first, ...zones.last]) ??
    matched('byline:account', AUTHOR_ACCOUNT, head) ??
    reported([
      ...head,
      ...first.slice(0, 2).map((line) => line.slice(0, 48)),
      ...zones.last.map(tailOf),
    ]) ??
    matched('byline:posted', POSTED, [...head, ...first, ...zones.last, ...zones.beyond]) ??
    surnamed('byline:signed', SIGNED, zones.last.map(tailOf)) ??
    surnamed('byline:记者', REPORTING, [...zones.head.flat(), ...head]) ??
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
    const value = parts[at + 1] ?? '';
    const found = new RegExp(`^${NAMES}$`, 'u').exec(value) ?? ACCOUNT.exec(value);
    const names = cleanNames(found?.groups?.names ?? '');
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
    const line = parts.join('').replace(/^[\s·•*（(【]+|[\s·•*）)】]+$/gu, '');
    const names = new RegExp(`^${HAN}{2,3}(?:\\s*[、，,\\s]\\s*${HAN}{2,3})*$`, 'u').test(line)
      ? line.split(/\s*[、，,\s]\s*/u)
      : [];
    if (names.length > 0 && names.every((name) => startsWithSurname(name) && !isNoName(name)))
      return { value: names.join(' '), rule: 'byline:name-line' };
  }
  return null;
}

/** The end of a line, where a signature stands. */
function tailOf(line: string): string {
  return line.slice(-40);
}

const CREDIT_WORDS = new RegExp(
  `作者|撰文|撰稿人?|采写|採寫|整理|文字?|图文|圖文|(?:${HAN}{2,10}?)?${REPORTER}|${HAN}*作者|[/／]?${HAN}{0,6}(?:报道|報導|報道)|[^${HAN}]`,
  'giu',
);

/** Whether a line says who wrote the text and nothing else: 文 | 何小满, 【河岸报记者 何小满】. */
export function isBylineLine(line: string, byline: string): boolean {
  const bare = line.replace(/\s+/gu, '');
  if (bare.length > 60) return false;
  let rest = bare;
  for (const name of byline.split(/ (?!\()/u)) rest = rest.replace(name.replace(/\s+/gu, ''), '');
  return rest !== bare && rest.replace(CREDIT_WORDS, '') === '';
}
