import { HAN_NUMERALS, numberValue } from './han-number';
import type { Explanation } from './model';

interface Pattern {
  readonly form: RegExp;
  readonly explain: (groups: Readonly<Record<string, string | undefined>>) => Meaning | null;
}

type Meaning = Explanation extends infer E ? (E extends E ? Omit<E, 'text'> : never) : never;

const NUMBER = `[\\d０-９][\\d０-９,，]*(?:[.．][\\d０-９]+)?[百千]?[万萬亿億]*|[${HAN_NUMERALS}]+(?:[点點][${HAN_NUMERALS}]+[万萬亿億]*)?`;
const SMALL = `[\\d０-９]{1,2}|[${HAN_NUMERALS}]{1,3}`;
const YEAR = `[\\d０-９]{4}|[〇零一二三四五六七八九]{4}`;

/** Years of the Republic of China count from 1912, which Taiwan writes to this day. */
const REPUBLIC_OFFSET = 1911;

const PATTERNS: readonly Pattern[] = [
  {
    form: pattern(
      `(?:民国|民國)(?<republic>${SMALL}|[\\d０-９]{3})年(?:(?<month>${SMALL})月(?:(?<day>${SMALL})[日号號])?)?`,
    ),
    explain: ({ republic, month, day }) => {
      const year = numberIn(republic);
      return year === null ? null : dateOf(year + REPUBLIC_OFFSET, month, day);
    },
  },
  {
    form: pattern(`(?<year>${YEAR})年(?:(?<month>${SMALL})月(?:(?<day>${SMALL})[日号號])?)?`),
    explain: ({ year, month, day }) => dateOf(numberIn(year), month, day),
  },
  {
    form: pattern(`(?<month>${SMALL})月(?<day>${SMALL})[日号號]`),
    explain: ({ month, day }) => dateOf(null, month, day),
  },
  {
    form: pattern(`百分之(?<value>${NUMBER})`),
    explain: ({ value }) => percentageOf(numberIn(value), 1),
  },
  {
    form: pattern(`千分之(?<value>${NUMBER})`),
    explain: ({ value }) => percentageOf(numberIn(value), 0.1),
  },
  {
    form: pattern(`(?<value>[一二两兩三四五六七八九])成(?![为為功立员員本长長就都分果])`),
    explain: ({ value }) => percentageOf(numberIn(value), 10),
  },
  {
    form: pattern(`(?<denominator>${NUMBER})分之(?<numerator>${NUMBER})`),
    explain: (groups) => {
      const denominator = numberIn(groups.denominator);
      const numerator = numberIn(groups.numerator);
      return denominator && numerator !== null
        ? { kind: 'fraction', numerator, denominator }
        : null;
    },
  },
  {
    form: pattern(`(?<value>${NUMBER})`),
    explain: ({ value = '' }) => {
      const number = needsExplaining(value) ? numberValue(value) : null;
      return number === null ? null : { kind: 'number', value: number };
    },
  },
];

/**
 * What the number or the date comes to that stands in `text` from `start` to `end`, or around it; the
 * longest where there are several. Null where there is none, or where it explains itself (`38`).
 */
export function explain(text: string, start: number, end: number): Explanation | null {
  let best: Explanation | null = null;
  for (const { form, explain } of PATTERNS) {
    for (const match of text.matchAll(form)) {
      const isThere = match.index <= start && match.index + match[0].length >= end;
      if (!isThere || match[0].length <= (best?.text.length ?? 0)) continue;
      const meaning = explain(match.groups ?? {});
      if (meaning) best = { ...meaning, text: match[0] };
    }
  }
  return best;
}

function pattern(source: string): RegExp {
  return new RegExp(source, 'gu');
}

function numberIn(written: string | undefined): number | null {
  return written === undefined ? null : numberValue(written);
}

function dateOf(year: number | null, month?: string, day?: string): Meaning | null {
  const date = { kind: 'date', year, month: numberIn(month), day: numberIn(day) } as const;
  const isDate =
    (month === undefined || isWithin(date.month, 12)) &&
    (day === undefined || isWithin(date.day, 31));
  return isDate ? date : null;
}

function isWithin(value: number | null, most: number): boolean {
  return value !== null && value >= 1 && value <= most;
}

function percentageOf(value: number | null, times: number): Meaning | null {
  return value === null ? null : { kind: 'percentage', value: value * times };
}

/** Digits by themselves need none; two Han digits side by side are no number (五四, 三四). */
function needsExplaining(written: string): boolean {
  if (/^[\d０-９.．,，]+$/.test(written)) return false;
  return /[十百千万萬亿億拾佰仟]/.test(written) ? written.length > 1 : written.length > 3;
}
