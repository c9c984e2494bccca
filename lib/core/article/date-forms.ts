import { numeralValue } from './numerals';

/** 二〇二三年九月十四日, 二○○五年三月二十一日. */
const NUMERALS =
  /(?<year>[一二][〇○零Ｏ0一二三四五六七八九]{3})年(?<month>十[一二]?|[一二三四五六七八九])月(?<day>[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日/u;
const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
/** Sep 14, 2023 and 14 September 2023, as systems print it whose interface is in English. */
const ENGLISH = new RegExp(
  `\\b(?:(?<first>\\d{1,2})\\s+)?(?<name>${MONTHS})[a-z]*\\.?(?:\\s+(?<last>\\d{1,2})(?:st|nd|rd|th)?,?)?\\s+(?<year>(?:19|20)\\d{2})\\b`,
  'iu',
);
/** 9/14/2023 3:43:20 PM, as American servers print it; without AM or PM the order isn't known. */
const AMERICAN =
  /\b(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>(?:19|20)\d{2})(?<time>\s+\d{1,2}:\d{2}(?::\d{2})?\s*[AP]M)/iu;

/** A date as it stands in a text, and the same as `2023-9-14` with what follows. */
export interface OtherDate {
  readonly plain: string;
  readonly index: number;
  readonly length: number;
}

/** A date in Chinese numerals, in English or in the American order. */
export function findOtherDate(text: string): OtherDate | null {
  return fromNumerals(text) ?? american(text) ?? english(text);
}

function fromNumerals(text: string): OtherDate | null {
  const match = NUMERALS.exec(text);
  const { year = '', month = '', day = '' } = match?.groups ?? {};
  if (!match) return null;
  const digits = [...year.replace(/[〇○Ｏ0]/gu, '零')].map(numeralValue).join('');
  return found(match, `${digits}-${numeralValue(month)}-${numeralValue(day)}`);
}

function american(text: string): OtherDate | null {
  const match = AMERICAN.exec(text);
  const { year, month, day, time } = match?.groups ?? {};
  return match && found(match, `${year}-${month}-${day}${time}`);
}

function english(text: string): OtherDate | null {
  const match = ENGLISH.exec(text);
  const { name = '', first, last, year } = match?.groups ?? {};
  const month = MONTHS.split('|').indexOf(name.toLowerCase().slice(0, 3)) + 1;
  return match && found(match, `${year}-${month}-${first ?? last}`);
}

function found({ index, 0: { length } }: RegExpExecArray, plain: string): OtherDate {
  return { plain, index, length };
}

/** `/2023/09/14/`, `/2023-09/14/`, `t20230914_`: how news sites file their pages. */
const IN_ADDRESS =
  /[/_t-](?<year>(?:19|20)\d{2})[-/]?(?<month>1[0-2]|0[1-9])[-/]?(?<day>[12]\d|3[01]|0[1-9])(?=[/_.-]|$)/;

/** The day that an address files its page under: `2023-09-14`. */
export function findDateInAddress(address: string): string | null {
  const { year, month, day } = IN_ADDRESS.exec(address)?.groups ?? {};
  return year === undefined ? null : `${year}-${month}-${day}`;
}

/** ——《北京之春》1998年3月号: the issue of a magazine. */
const ISSUE = /》\s*(?<year>(?:19|20)\d{2})\s*年\s*(?<month>1[0-2]|0?[1-9])\s*月\s*[号號刊]/u;

/** The month of the issue that a text comes from: `1998-03`. */
export function findIssue(text: string): string | null {
  const { year, month = '' } = ISSUE.exec(text)?.groups ?? {};
  return year === undefined ? null : `${year}-${month.padStart(2, '0')}`;
}
