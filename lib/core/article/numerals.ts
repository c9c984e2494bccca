const HAN_DIGITS = '零一二三四五六七八九';
const TRADITIONAL: Readonly<Record<string, string>> = {
  〇: '零',
  壹: '一',
  貳: '二',
  贰: '二',
  參: '三',
  叁: '三',
  肆: '四',
  伍: '五',
  陸: '六',
  陆: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  两: '二',
  兩: '二',
};
const ENGLISH = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** Unicode's circled, bracketed and Roman figures, by the first of each run and its length. */
const RUNS: readonly (readonly [first: string, length: number])[] = [
  ['①', 20],
  ['⑴', 20],
  ['⒈', 20],
  ['Ⅰ', 12],
  ['ⅰ', 12],
  ['㈠', 10],
  ['㊀', 10],
  ['➀', 10],
  ['❶', 10],
  ['➊', 10],
];

/** The value of a number as headings write it (`3`, `03`, `三`, `十二`, `IV`, `④`, `three`), or null. */
export function numeralValue(numeral: string): number | null {
  const text = numeral.normalize('NFC').trim().toLowerCase();
  if (/^[0-9０-９]+$/.test(text)) return Number(text.normalize('NFKC'));
  if (/^[ivxlc]+$/.test(text)) return romanValue(text);
  const english = ENGLISH.indexOf(text);
  if (english >= 0) return english + 1;
  return symbolValue(numeral.trim()) ?? hanValue(text);
}

function symbolValue(symbol: string): number | null {
  const point = symbol.codePointAt(0) ?? 0;
  for (const [first, length] of RUNS) {
    const offset = point - (first.codePointAt(0) ?? 0);
    if ([...symbol].length === 1 && offset >= 0 && offset < length) return offset + 1;
  }
  return null;
}

function romanValue(text: string): number {
  let value = 0;
  let before = 0;
  for (const letter of [...text].reverse()) {
    const digit = ROMAN[letter] ?? 0;
    value += digit < before ? -digit : digit;
    before = Math.max(before, digit);
  }
  return value;
}

/** Up to 99, as chapters are counted: 十, 十二, 二十, 二十三. */
function hanValue(text: string): number | null {
  const plain = [...text].map((character) => TRADITIONAL[character] ?? character).join('');
  const match = /^([一二三四五六七八九])?(十)?([零一二三四五六七八九])?$/.exec(plain);
  if (!match || plain === '') return null;
  const [, tens, ten, ones] = match;
  const digit = (character: string | undefined, missing: number) =>
    character === undefined ? missing : HAN_DIGITS.indexOf(character);
  if (ten) return digit(tens, 1) * 10 + digit(ones, 0);
  return tens && ones ? null : digit(tens ?? ones, 0);
}
