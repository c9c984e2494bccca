import { findNumeralDate } from './date-forms';
import { folded } from './folded';

/** A date found in text. */
export interface FoundDate {
  /** ISO 8601: `2023-09-14`, `2023-09-14T15:43:20`, `2023-09-14T15:43:20+08:00`. */
  readonly iso: string;
  readonly index: number;
  readonly length: number;
  readonly timed: boolean;
}

const DAY = String.raw`(?<year>(?:19|20)\d{2})\s*(?:年|[-/.－])\s*(?<month>1[0-2]|0?[1-9])\s*(?:月|[-/.－])\s*(?<day>[12]\d|3[01]|0?[1-9])(?!\d(?!\d:))\s*日?`;
const MINGUO = String.raw`民國\s*(?<minguo>\d{2,3})\s*年\s*(?<minguoMonth>1[0-2]|0?[1-9])\s*月\s*(?<minguoDay>[12]\d|3[01]|0?[1-9])(?!\d)`;
const TIME = String.raw`(?:\s*(?:[T,，|]|HKT)?\s*(?:[（(]?(?:星期|周|週|礼拜)[一二三四五六日天][）)]?)?\s*(?<half>上午|下午|晚上|凌晨|中午|[AaPp][Mm])?\s*(?<hour>[01]?\d|2[0-3])\s*[:：时時点]\s*(?<minute>[0-5]\d)\s*分?(?:\s*[:：]?\s*(?<second>[0-5]\d)(?:\.\d+)?\s*秒?)?\s*(?<late>[AaPp][Mm])?(?<zone>Z|\s?[+-]\d{2}:?\d{2})?)?`;
const DATE = new RegExp(`(?:${DAY}|${MINGUO})${TIME}`, 'u');
/** 2024 03/05 16:44:02: Xinhua sets the year apart. */
const YEAR_APART = /((?:19|20)\d{2}) (\d{2})\/(\d{2})(?= \d{2}:\d{2})/;

const RELATIVE =
  /(?<count>\d{1,2}|半)\s*(?<unit>分钟|小时|天|日)前|(?<named>刚刚|昨天|前天|今天)\s*(?:(?<hour>[01]?\d|2[0-3])[:：](?<minute>[0-5]\d))?/u;
const MINUTES: Readonly<Record<string, number>> = {
  分钟: 1,
  小时: 60,
  天: 1440,
  日: 1440,
};
const DAYS_AGO: Readonly<Record<string, number>> = { 刚刚: 0, 今天: 0, 昨天: 1, 前天: 2 };

/**
 * The first date in `text`: 2023-09-14, 2023年9月14日, 2023/9/14 15:43, 民國112年9月14日; where there is
 * none, one in Chinese numerals.
 */
export function findDate(text: string): FoundDate | null {
  return findUsualDate(text) ?? findUsualDate(findNumeralDate(text) ?? '');
}

function findUsualDate(text: string): FoundDate | null {
  const match = DATE.exec(text.replace(YEAR_APART, '$1/$2/$3'));
  const groups = match?.groups;
  if (!match || !groups) return null;
  const year = groups.year ?? String(Number(groups.minguo) + 1911);
  const month = groups.month ?? groups.minguoMonth ?? '';
  const day = groups.day ?? groups.minguoDay ?? '';
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = timeOf(groups);
  return { iso: date + time, index: match.index, length: match[0].length, timed: time !== '' };
}

function timeOf(groups: Readonly<Record<string, string | undefined>>): string {
  const { hour, minute, second, zone } = groups;
  if (hour === undefined || minute === undefined) return '';
  const half = groups.half ?? groups.late ?? '';
  const twelve = Number(hour) === 12;
  const late = /下午|晚上|p/i.test(half) && !twelve && Number(hour) < 12 ? 12 : 0;
  const early = /凌晨|上午|^a/i.test(half) && twelve ? -12 : 0;
  const clock = `T${String(Number(hour) + late + early).padStart(2, '0')}:${minute}`;
  const offset = zone?.trim().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2') ?? '';
  return `${clock}${second === undefined ? '' : `:${second}`}${offset}`;
}

/**
 * A date told from now (`2小时前`, `昨天 08:30`), as a date without zone by the clock `now` (local
 * time of the reader; the page gives no other).
 */
export function findRelativeDate(text: string, now: Date): string | null {
  const groups = RELATIVE.exec(folded(text))?.groups;
  if (!groups) return null;
  const then = new Date(now);
  if (groups.named !== undefined) {
    then.setDate(then.getDate() - (DAYS_AGO[groups.named] ?? 0));
    const time = groups.hour ? `T${groups.hour.padStart(2, '0')}:${groups.minute}` : '';
    return localDay(then) + time;
  }
  const count = groups.count === '半' ? 0.5 : Number(groups.count);
  const minutes = count * (MINUTES[groups.unit ?? ''] ?? 0);
  then.setMinutes(then.getMinutes() - minutes);
  if (minutes >= 1440) return localDay(then);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${localDay(then)}T${pad(then.getHours())}:${pad(then.getMinutes())}`;
}

function localDay(date: Date): string {
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
