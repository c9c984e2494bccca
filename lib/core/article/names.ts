import { folded } from './folded';
import { LABEL_WORDS } from './label-words';
import { startsWithSurname } from './surnames';

export const HAN = String.raw`\p{Script=Han}`;
/** The original name behind a translated one: 周思博 (Joel Spolsky). */
const ORIGINAL = String.raw`(?:\s*[（(][A-Z][A-Za-z.'’-]*(?:\s[A-Z][A-Za-z.'’-]*){0,3}[）)])?`;
/** 2–4 Han characters, a two-character name set wide, or a foreign name with dots. */
const NAME = String.raw`(?:${HAN}{2,4}(?:[·•・．]${HAN}{1,8})*${ORIGINAL}|${HAN}[ \u3000]${HAN}(?!${HAN}))`;
/** Names in a row, as the group `names`. */
export const NAMES = String.raw`(?<names>${NAME}(?:\s*[、，,/&▪]\s*${NAME}|\s+${NAME})*)`;

/** Words that follow 记者 in running text (记者了解到), or that stand where a name could. */
const NO_NAME = new RegExp(
  `^(?:${LABEL_WORDS}|了解|从|表示|在|获悉|采访|注意|发现|今[日天]|报[道导]|如下|说|日前|近日|来到|看到|走访|综合|整理|联系|致电|问|提问|梳理|查询|观察|编译|专题|特稿|讯|发自|招待|协会|俱乐部|证|责任|出自|未知|佚名|匿名|本站|网络|网路|显示|全部|文化|何时|金融|高清|文学|管理|安全|全文|关于|展开|易信|白银|相关)|(?:报[道导]|新闻|频道|综合|网站|主页|网|报|社)$`,
  'u',
);

/** What is stuck behind a name: the next field's label, 报道, 摄. */
const AFTER_NAME =
  /(?:报道|報導|報道|摄影?|攝影?|编译|整理|发自|时间|出自|来源|责编|编辑|校对|实习生|通讯员|综合报道|张贴|張貼).*$|(?<=.{3})(?:译|譯|文|图|圖)$/u;

/** Where other people begin than those who wrote. */
const OTHER_CREDIT =
  /^(?:摄影?|攝影?|图片?|圖片?|制图|漫画|视频|剪辑|编辑|編輯|责编|責編|校对|校對|设计|统筹|策划|监制|审核|翻译|编译)$/u;

/** The names of a row, with what is no name taken off, joined by spaces; null where none is left. */
export function cleanNames(names: string): string | null {
  const parts = names
    .trim()
    .replace(new RegExp(`(?<=^|\\s)(${HAN})[ \\u3000](${HAN})(?=\\s|$)`, 'gu'), '$1$2')
    .split(/\s*[、，,/&▪]\s*|(?<![A-Za-z.])\s+(?![（(])/u);
  // 何小满 上海报道: the place is no second name.
  const others = parts.findIndex((part) => OTHER_CREDIT.test(part));
  const people = parts
    .slice(0, others < 0 ? parts.length : others)
    .filter((part, at) => at === 0 || !/(?:报道|報導|報道)$/u.test(part));
  const kept = people
    .map((name) => name.replace(AFTER_NAME, ''))
    .filter((name) => name.length >= 2 && !isNoName(name));
  return kept.length > 0 && !isNoName(parts[0] ?? '') ? kept.join(' ') : null;
}

/** Whether it is a word that stands where names do. */
export function isNoName(text: string): boolean {
  return NO_NAME.test(folded(text));
}

/** Whether a name in a meta tag is a person's, not the site's. */
export function isPersonName(name: string): boolean {
  return new RegExp(`^${HAN}{2,4}$`, 'u').test(name) && startsWithSurname(name) && !isNoName(name);
}
