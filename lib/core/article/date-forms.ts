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

/** `/2023/09/14/`, `/2023-09/14/`, `t20230914_`: how news sites file their pages. */
const IN_ADDRESS =
  /[/_t-](?<year>(?:19|20)\d{2})[-/]?(?<month>1[0-2]|0[1-9])[-/]?(?<day>[12]\d|3[01]|0[1-9])(?=[/_.-]|$)/;

/** The day that an address files its page under: `2023-09-14`. */
export function findDateInAddress(address: string): string | null {
  const { year, month, day } = IN_ADDRESS.exec(address)?.groups ?? {};
  return year === undefined ? null : `${year}-${month}-${day}`;
}
