const DIGITS = '〇一二三四五六七八九';

/** Other ways to write what numbers are written with. */
const PLAIN: Readonly<Record<string, string>> = {
  两: '二',
  佰: '百',
  仟: '千',
  億: '亿',
  兩: '二',
  叁: '三',
  參: '三',
  壹: '一',
  捌: '八',
  拾: '十',
  柒: '七',
  玖: '九',
  肆: '四',
  萬: '万',
  貳: '二',
  贰: '二',
  陆: '六',
  陸: '六',
  零: '〇',
  點: '点',
  伍: '五',
};

const SMALL_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE_UNITS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** 三千五百, 二十三点五万: whole, decimals, and what they are times. */
const HAN_NUMBER = /^([〇一二三四五六七八九十百千万亿]+)(?:点([〇一二三四五六七八九]+)([万亿]*))?$/;

/** What a number in text may consist of, for regular expressions: Han numerals of both scripts. */
export const HAN_NUMERALS = `${DIGITS}零十百千万亿${Object.keys(PLAIN).join('')}`;

/**
 * The value of a number in Han numerals, in digits, or in both: `三千五百`, `两万五`, `二〇二三`,
 * `1.3亿`, `１２`, `三点五`. Null for what is no number by itself (`二三十`, 'twenty or thirty').
 */
export function numberValue(written: string): number | null {
  const text = [...written.normalize('NFKC')]
    .map((character) => PLAIN[character] ?? character)
    .join('')
    .replaceAll(',', '');
  const [, figures, units = ''] = /^(\d+(?:\.\d+)?)([千百]?[万亿]*)$/.exec(text) ?? [];
  if (figures !== undefined) return Number(figures) * productOf(units);
  const [, whole = '', decimals, times = ''] = HAN_NUMBER.exec(text) ?? [];
  if (whole === '') return null;
  const value = digitsValue(whole) ?? sectionsValue(whole);
  if (value === null || decimals === undefined) return value;
  const fraction = [...decimals].map((digit) => DIGITS.indexOf(digit)).join('');
  return Number(`${value}.${fraction}`) * productOf(times);
}

function productOf(units: string): number {
  return [...units].reduce(
    (product, unit) => product * (LARGE_UNITS[unit] ?? SMALL_UNITS[unit] ?? 1),
    1,
  );
}

/** Digit by digit, as years and telephone numbers are written. */
function digitsValue(text: string): number | null {
  const digits = [...text].map((character) => DIGITS.indexOf(character));
  return digits.length === 0 || digits.includes(-1) ? null : Number(digits.join(''));
}

/** With units: sections of up to 千, each times 万 or 亿. */
function sectionsValue(text: string): number | null {
  const hundredMillions = text.lastIndexOf('亿');
  if (hundredMillions >= 0) {
    return joined(text, hundredMillions, LARGE_UNITS.亿 ?? 0);
  }
  const tenThousands = text.lastIndexOf('万');
  return tenThousands >= 0 ? joined(text, tenThousands, LARGE_UNITS.万 ?? 0) : smallValue(text);
}

function joined(text: string, at: number, unit: number): number | null {
  const head = sectionsValue(text.slice(0, at));
  const rest = text.slice(at + 1);
  if (head === null || head === 0) return null;
  if (rest === '') return head * unit;
  // 两万五: a last digit without its unit counts the next lower one.
  const last = digitsValue(rest);
  if (last !== null && rest.length === 1) return head * unit + (last * unit) / 10;
  const tail = sectionsValue(rest.replace(/^〇/, ''));
  return tail === null || tail >= unit ? null : head * unit + tail;
}

/** Below ten thousand: 三千五百, 一百〇二, 三百五 (350), 十二. */
function smallValue(text: string): number | null {
  let value = 0;
  let digit: number | null = null;
  let lastUnit = 10_000;
  let afterZero = false;
  for (const [i, character] of [...text].entries()) {
    const unit = SMALL_UNITS[character];
    if (unit === undefined) {
      if (digit !== null) return null;
      if (character === '〇') afterZero = true;
      else digit = DIGITS.indexOf(character);
      continue;
    }
    if (unit >= lastUnit || (digit === null && !(unit === 10 && i === 0))) return null;
    value += (digit ?? 1) * unit;
    lastUnit = unit;
    digit = null;
    afterZero = false;
  }
  if (digit === null) return value > 0 ? value : null;
  const isShort = lastUnit >= 100 && lastUnit < 10_000 && !afterZero;
  return value + (isShort ? (digit * lastUnit) / 10 : digit);
}
