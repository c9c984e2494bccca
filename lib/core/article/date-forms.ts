import { numeralValue } from './numerals';

/** 二〇二三年九月十四日, 二○○五年三月二十一日. */
const NUMERALS =
  /(?<year>[一二][〇○零Ｏ0一二三四五六七八九]{3})年(?<month>十[一二]?|[一二三四五六七八九])月(?<day>[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日/u;

/** A date in Chinese numerals, as `2023-9-14`; null where there is none. */
export function findNumeralDate(text: string): string | null {
  const { year, month = '', day = '' } = NUMERALS.exec(text)?.groups ?? {};
  if (year === undefined) return null;
  const digits = [...year.replace(/[〇○Ｏ0]/gu, '零')].map(numeralValue).join('');
  return `${digits}-${numeralValue(month)}-${numeralValue(day)}`;
}

/** September 10th, 2005; 10 Sep 2005: what `Date` reads but for the endings. */
const NAMED =
  /\b(?:\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?)[.,]? (?:19|20)\d\d\b/;
const YEAR_LAST = /(?<![\d/.-])(\d\d?)([/.])(\d\d?)\2((?:19|20)\d\d)(?!\d)(.{0,12}[ap]m)?/i;

/**
 * `text` with a date of western form as `2005-9-10`: September 10th, 2005; 10 Sep 2005; 10.9.2005.
 * Between slashes the month comes first if the clock is American (9/10/2005 9:23 PM); else 9/10/2005 is none.
 */
export function withWesternDate(text: string): string {
  return text
    .replace(NAMED, (named) => {
      const date = new Date(named.replace(/(?<=\d)[a-z]+|[.,]/g, ''));
      return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`;
    })
    .replace(YEAR_LAST, (all, one, sign, other, year, half = '') =>
      other > 12 || (half && one <= 12)
        ? `${year}-${one}-${other}${half}`
        : one > 12 || sign === '.'
          ? `${year}-${other}-${one}${half}`
          : all,
    );
}

/** `/2023/09/14/`, `/2023-09/14/`, `t20230914_`: how news sites file their pages. */
const IN_ADDRESS =
  /[/_t-](?<year>(?:19|20)\d{2})[-/]?(?<month>1[0-2]|0[1-9])[-/]?(?<day>[12]\d|3[01]|0[1-9])(?=[/_.-]|$)/;

/** The day that an address files its page under: `2023-09-14`. */
export function findDateInAddress(address: string): string | null {
  const { year, month, day } = IN_ADDRESS.exec(address)?.groups ?? {};
  return year === undefined ? null : `${year}-${month}-${day}`;
}

/** 1998年3月号, （2010年第11期）: no day, and the number of an issue is no month. */
const MONTH = /(?<year>(?:19|20)\d{2})\s*年\s*(?<month>1[0-2]|0?[1-9])\s*月(?!\s*\d)/u;

/** A month without a day, as `1998-03`; null where there is none. */
export function findMonth(text: string): string | null {
  const { year, month = '' } = MONTH.exec(text)?.groups ?? {};
  return year === undefined ? null : `${year}-${month.padStart(2, '0')}`;
}
