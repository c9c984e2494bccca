import type { TokenKind } from './model';

/** What a text is made of before words are looked for: runs of Han, and whole tokens of all else. */
export interface Run {
  readonly kind: TokenKind | 'han';
  readonly text: string;
}

/** Han as in lib/core/text/han, with the digits' ideographic zero. */
const HAN =
  '\\u3005\\u3007\\u3021-\\u3029\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}';
/** 1,250.5  ３８％  20多  1.3亿  第6: digits with what belongs to the number. */
const NUMBER = '第?\\p{Nd}+(?:[.,:．，：·]\\p{Nd}+)*[%％‰℃]?[多余几]?[十百千万亿]*[多余几]?';
/** Letters of any script but Han, with marks, digits and the hyphens within: Covid-19, O’Neill. */
const LETTERS = `[\\p{L}--[${HAN}]][[\\p{L}\\p{M}\\p{Nd}]--[${HAN}]]*(?:['’\\-‐.&+][[\\p{L}\\p{Nd}]--[${HAN}]]+)*`;
/** The same mark repeated is one token: ……, ——, 。。。 */
const MARKS = '(?<mark>[^])\\k<mark>*';

const TOKEN = new RegExp(
  `(?<number>${NUMBER})|(?<han>[${HAN}](?:(?!第\\p{Nd})[${HAN}])*)|(?<letters>${LETTERS})|${MARKS}`,
  'vy',
);

/** Cuts `text` into runs. They joined are the text. */
export function runsOf(text: string): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const groups = TOKEN.exec(text)?.groups;
    const length = TOKEN.lastIndex - at;
    if (groups === undefined || length <= 0) break;
    runs.push({ kind: kindOf(groups), text: text.slice(at, at + length) });
    at += length;
  }
  return runs;
}

function kindOf(groups: Record<string, string | undefined>): Run['kind'] {
  if (groups.number !== undefined) return 'number';
  if (groups.han !== undefined) return 'han';
  return groups.letters !== undefined ? 'latin' : 'punctuation';
}
