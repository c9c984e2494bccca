import { REPAIR_RULES } from '@/lib/core/repair/model';

/**
 * Every setting there is: one row each. A row has the default and tells a good value from a bad one;
 * the type, the storage, the fallback and the import follow from it (CONTRIBUTING, 'a setting').
 */
interface Row<T> {
  readonly fallback: T;
  readonly accepts: (value: unknown) => value is T;
}

/** A row whose good values can be counted: `choices`, numbers in ascending order. */
interface ChoiceRow<T> extends Row<T> {
  readonly choices: readonly T[];
}

function oneOf<const T extends string | number>(
  fallback: NoInfer<T>,
  choices: readonly T[],
): ChoiceRow<T> {
  return {
    fallback,
    choices,
    accepts: (value): value is T => choices.some((choice) => choice === value),
  };
}

function flag(fallback: boolean): Row<boolean> {
  return { fallback, accepts: (value): value is boolean => typeof value === 'boolean' };
}

/** Any of the choices, none at first; the order and what stands twice mean nothing. */
function someOf<const T extends string>(choices: readonly T[]): Row<readonly T[]> {
  return {
    fallback: [],
    accepts: (value): value is readonly T[] =>
      Array.isArray(value) && value.every((item) => choices.some((choice) => choice === item)),
  };
}

/** Short texts of the reader's, none at first. Their bounds keep them within storage.sync's 8 kB an item. */
function phrases(): Row<readonly string[]> {
  const isPhrase = (item: unknown): item is string =>
    typeof item === 'string' && item !== '' && item.length <= LONGEST_PHRASE;
  return {
    fallback: [],
    accepts: (value): value is readonly string[] =>
      Array.isArray(value) && value.every(isPhrase) && value.join('').length <= MOST_PHRASE_TEXT,
  };
}

/** In UTF-16 units, of one phrase and of all together. */
const LONGEST_PHRASE = 30;
const MOST_PHRASE_TEXT = 1500;

export const SETTINGS = {
  alignment: oneOf('justified', ['justified', 'ragged']),
  /** Whether the page of words has a button that hands them to Anki on this computer. */
  ankiConnect: flag(false),
  /** Names begin with a capital letter: Běijīng. */
  capitals: flag(false),
  copyReadings: flag(false),
  disabledRepairs: someOf(REPAIR_RULES),
  font: oneOf('serif', ['serif', 'sans']),
  hideTickers: flag(true),
  hsk: oneOf('2025', ['2012', '2021', '2025']),
  /** As a multiple of the text size. Readings stand within it, so less than 2 would make lines touch. */
  lineHeight: oneOf(2.3, [2, 2.15, 2.3, 2.5, 2.75]),
  /** In full-width characters: Chinese is set in lines of 30 to 38 (issue 6). */
  lineWidth: oneOf(34, [30, 32, 34, 36, 38]),
  open: oneOf('auto', ['auto', 'button', 'manual']),
  outline: oneOf('full', ['full', 'rail']),
  /** Looking words up on pages as they are, outside the reading view. */
  pageLookUp: oneOf('off', ['off', 'held', 'always']),
  paragraphs: oneOf('spaced', ['spaced', 'indented']),
  pinyinTones: oneOf('marks', ['marks', 'numbers']),
  pronunciation: oneOf('mainland', ['mainland', 'taiwan']),
  /** Names and the like that script conversion leaves alone. */
  protectedPhrases: phrases(),
  /** “ ” in simplified text, 「 」 in traditional. */
  quotationMarks: flag(false),
  reading: oneOf('pinyin', ['pinyin', 'zhuyin', 'off']),
  region: oneOf('tw', ['tw', 'hk', 'opencc']),
  /** Words up to this HSK level stand without readings; 0: all have them. */
  rubyAbove: oneOf(0, [0, 1, 2, 3, 4, 5, 6]),
  /** Over which words readings are to be seen; those that aren't stand there and wait. */
  rubyShown: oneOf('all', ['all', 'pointed']),
  /** In percent of the text size. */
  rubySize: oneOf(48, [40, 44, 48, 53, 58]),
  rubyUnit: oneOf('word', ['word', 'character']),
  sandhi: oneOf('textbook', ['dictionary', 'textbook', 'spoken']),
  script: oneOf('page', ['page', 'hans', 'hant']),
  /** Of reading aloud; 1 is the voice's own. */
  speechRate: oneOf(1, [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.15, 1.3, 1.5, 1.75, 2]),
  spelling: oneOf('press', ['press', 'opencc']),
  /** In CSS pixels. */
  textSize: oneOf(21, [15, 17, 19, 21, 23, 26, 30, 35]),
  theme: oneOf('system', ['system', 'light', 'sepia', 'dark', 'black']),
  toneColours: oneOf('off', ['off', 'dummitt', 'pleco', 'safe']),
  vocabulary: oneOf('page', ['page', 'regional']),
  wordSpacing: flag(false),
  zhuyinPlace: oneOf('above', ['above', 'side']),
} as const satisfies Readonly<Record<string, Row<unknown>>>;

export type SettingName = keyof typeof SETTINGS;

type Value<R> = R extends Row<infer T> ? T : never;

export type Settings = { readonly [Name in SettingName]: Value<(typeof SETTINGS)[Name]> };

export const DEFAULT_SETTINGS = parseSettings({}).settings;

/** What the reader wants on one site, whatever the other settings say. */
export type SiteRule = 'always' | 'never';

/** A site's rule is an item of its own, so that no list outgrows storage.sync's 8 kB an item. */
const SITE_PREFIX = 'site:';

/** The storage key of the rule for `host` (a URL's hostname). */
export function siteKey(host: string): string {
  return SITE_PREFIX + host;
}

/** The host that a storage key holds a rule for, or null. */
export function hostOf(key: string): string | null {
  return key.startsWith(SITE_PREFIX) ? key.slice(SITE_PREFIX.length) : null;
}

/** The stored rule, or null where there is none or where it is broken. */
export function parseSiteRule(stored: unknown): SiteRule | null {
  return stored === 'always' || stored === 'never' ? stored : null;
}

export function isSettingName(key: string): key is SettingName {
  return Object.hasOwn(SETTINGS, key);
}

export function isSettingValue<N extends SettingName>(
  name: N,
  value: unknown,
): value is Settings[N] {
  return SETTINGS[name].accepts(value);
}

/**
 * Reads settings out of anything. A value that is missing is the default; one that is broken is the
 * default too, and is named in `problems`, so that one bad value never costs the others.
 */
export function parseSettings(stored: unknown): {
  readonly settings: Settings;
  readonly problems: readonly string[];
} {
  const items = typeof stored === 'object' && stored !== null ? stored : {};
  const problems: string[] = [];
  const entries = Object.entries(SETTINGS).map(([name, row]) => {
    const value: unknown = Object.hasOwn(items, name) ? Reflect.get(items, name) : undefined;
    if (value === undefined) return [name, row.fallback];
    if (row.accepts(value)) return [name, value];
    problems.push(
      `${name}: ${JSON.stringify(value)} is no value of it; ${JSON.stringify(row.fallback)} is used`,
    );
    return [name, row.fallback];
  });
  return { settings: Object.fromEntries(entries) as Settings, problems };
}
