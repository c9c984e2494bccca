import type { Finding } from './model';

/** A person's name as bylines have it: 2–4 Han characters, a foreign name with dots, or Latin words. */
const HAN_NAME = String.raw`[\p{Script=Han}]{2,4}(?:[·•・][\p{Script=Han}]{1,8})*`;
const NAMES = String.raw`(?<names>${HAN_NAME}(?:\s*[、，,/&]\s*${HAN_NAME}|\s+${HAN_NAME})*)`;
const COLON = String.raw`\s*[:：|｜丨/]\s*`;
const STOP = String.raw`(?![\p{Script=Han}])`;

interface BylineRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** `head`: only between title and text, or in the first and last lines. */
  readonly loose: boolean;
}

const RULES: readonly BylineRule[] = [
  rule(
    'byline:文',
    String.raw`(?:^|[\s（(【])文(?:字)?${COLON}(?:[\p{Script=Han}]{2,10}(?:作者|评论员|记者)\s*)?${NAMES}${STOP}`,
    false,
  ),
  rule(
    'byline:作者',
    `(?:作者|撰文|撰稿|执笔|執筆|采写|採寫|採訪|采访|作　者|撰稿人|口述|作者简介)${COLON}${NAMES}${STOP}`,
    false,
  ),
  rule(
    'byline:记者',
    String.raw`(?:记者|記者|通讯员|通訊員|特约评论员|评论员|評論員)${COLON}?\s*${NAMES}${STOP}`,
    true,
  ),
];

/** Words that follow 记者 in running text: 记者了解到 is no name. */
const NO_NAME =
  /^(?:了解|从|表示|在|获悉|采访|注意|发现|今[日天]|报道|報導|報道|如下|说|日前|近日|来到|看到|走访|综合|整理|联系|致电|问|提问|梳理|查询|观察|编译|编辑|專題|特稿|讯|電|电|从事|招待|摄|会|协|站|团|节|证)/u;

/** Words that may be stuck behind a name: 报道, 摄, 实习生. */
const AFTER_NAME =
  /(?:\s*(?:报道|報導|報道|摄影|摄|撰|文|编译|整理|北京|上海|发自|综合|实习生|实习记者|通讯员|编辑|责编|校对|图|台北|台灣|綜合|專訪|攝影|攝|／).*)$/u;

function rule(name: string, source: string, loose: boolean): BylineRule {
  return { name, pattern: new RegExp(source, 'u'), loose };
}

/** The name of who wrote it, out of lines between title and text (`zone`), first and last lines. */
export function findByline(
  zone: readonly string[],
  first: readonly string[],
  last: readonly string[],
): Finding<string> | null {
  for (const { name, pattern, loose } of RULES) {
    const head = loose ? first.map((line) => line.slice(0, 60)) : first;
    for (const line of [...zone, ...head, ...last]) {
      const names = pattern.exec(line)?.groups?.names;
      const value = names === undefined ? null : cleanNames(names);
      if (value) return { value, rule: name };
    }
  }
  return null;
}

function cleanNames(names: string): string | null {
  const kept = names
    .trim()
    .split(/\s*[、，,/&]\s*|\s+/u)
    .map((name) => name.replace(AFTER_NAME, ''))
    .filter((name) => name.length >= 2 && !NO_NAME.test(name));
  return kept.length > 0 && !NO_NAME.test(names) ? kept.join(' ') : null;
}
