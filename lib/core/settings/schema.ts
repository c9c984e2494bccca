import { REPAIR_RULES } from '@/lib/core/repair/model';
import { PAGE_SETTINGS } from './page-settings';
import { flag, oneOf, parseRows, type Row, texts, type ValuesOf } from './rows';

/**
 * Every setting there is: one row each. A row has the default and tells a good value from a bad one;
 * the type, the storage, the fallback and the import follow from it (CONTRIBUTING, 'a setting').
 */

/** Any of the choices, none at first; the order and what stands twice mean nothing. */
function someOf<const T extends string>(choices: readonly T[]): Row<readonly T[]> {
  return {
    fallback: [],
    accepts: (value): value is readonly T[] =>
      Array.isArray(value) && value.every((item) => choices.some((choice) => choice === item)),
  };
}

export const SETTINGS = {
  ...PAGE_SETTINGS,
  alignment: oneOf('justified', ['justified', 'ragged']),
  /** Whether the page of words has a button that hands them to Anki on this computer. */
  ankiConnect: flag(false),
  /** Names begin with a capital letter: Běijīng. */
  capitals: flag(false),
  copyReadings: flag(false),
  disabledRepairs: someOf(REPAIR_RULES),
  font: oneOf('serif', ['serif', 'sans']),
  hsk: oneOf('2025', ['2012', '2021', '2025']),
  /** As a multiple of the text size. Readings stand within it, so less than 2 would make lines touch. */
  lineHeight: oneOf(2.3, [2, 2.15, 2.3, 2.5, 2.75]),
  /** In full-width characters: Chinese is set in lines of 30 to 38 (issue 6). */
  lineWidth: oneOf(34, [30, 32, 34, 36, 38]),
  outline: oneOf('full', ['full', 'rail']),
  /** Looking words up on pages as they are, outside the reading view. */
  pageLookUp: oneOf('off', ['off', 'held', 'always']),
  paragraphs: oneOf('spaced', ['spaced', 'indented']),
  pinyinTones: oneOf('marks', ['marks', 'numbers']),
  pronunciation: oneOf('mainland', ['mainland', 'taiwan']),
  /** Names and the like that script conversion leaves alone. Within storage.sync's 8 kB an item. */
  protectedPhrases: texts(30, 1500),
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

export type Settings = ValuesOf<typeof SETTINGS>;

export const DEFAULT_SETTINGS = parseSettings({}).settings;

export function isSettingName(key: string): key is SettingName {
  return Object.hasOwn(SETTINGS, key);
}

export function isSettingValue<N extends SettingName>(
  name: N,
  value: unknown,
): value is Settings[N] {
  return SETTINGS[name].accepts(value);
}

/** Reads settings out of anything, as `parseRows` does. */
export function parseSettings(stored: unknown): {
  readonly settings: Settings;
  readonly problems: readonly string[];
} {
  return parseRows(SETTINGS, stored);
}
