import { SETTINGS, type SettingName, type Settings } from '@/lib/core/settings/schema';
import type { MessageKey } from '@/lib/platform/i18n';
import type { Option } from './Choice';

/** Where a setting stands on the options page; the groups come in this order. */
export const GROUPS = [
  'readings',
  'script',
  'dictionary',
  'appearance',
  'speech',
  'opening',
  'repair',
] as const;
export type Group = (typeof GROUPS)[number];

/** How a setting with values of type T is drawn. */
export type Control<T> =
  | { readonly kind: 'switch' }
  | { readonly kind: 'choice'; readonly options: readonly Option<T & string>[] }
  | {
      readonly kind: 'slider';
      /** In ascending order. */
      readonly steps: readonly (T & number)[];
      /** The words for a value, which stands for $1. */
      readonly unit: MessageKey;
      /** The words for the lowest value, where it means that there is no bound. */
      readonly lowest?: MessageKey;
    };

/** A list of anything is written one a line; one of known items names those that are switched off. */
type ListControl<T> = string extends T
  ? { readonly kind: 'lines' }
  : { readonly kind: 'exceptions'; readonly options: readonly Option<T & string>[] };

export interface SettingRow<N extends SettingName> {
  readonly group: Group;
  readonly label: MessageKey;
  readonly control: Settings[N] extends readonly (infer Item)[]
    ? ListControl<Item>
    : Control<Settings[N]>;
  /** What a reader can't guess of it; shown under it. */
  readonly hint?: MessageKey;
  /** Whether the setting means anything beside the others; always, where it isn't said. */
  readonly matters?: (settings: Settings) => boolean;
}

/** The settings that the overlay draws itself: those at hand in its header, and the article's looks. */
export type OverlaySetting =
  | 'reading'
  | 'script'
  | 'theme'
  | 'font'
  | 'textSize'
  | 'rubySize'
  | 'lineWidth'
  | 'lineHeight'
  | 'alignment'
  | 'paragraphs'
  | 'outline';

type Rows<N extends SettingName> = { readonly [Name in N]: SettingRow<Name> };

/** The settings that stand in a header. */
export const AT_HAND = ['reading', 'script'] as const;

/** Their rows, apart from all others: every page with an article carries these. */
export const AT_HAND_ROWS: Rows<'reading' | 'script'> = {
  reading: {
    group: 'readings',
    label: 'reading',
    control: {
      kind: 'choice',
      options: [
        { value: 'pinyin', label: 'readingPinyin' },
        { value: 'zhuyin', label: 'readingZhuyin' },
        { value: 'off', label: 'readingOff' },
      ],
    },
  },
  script: {
    group: 'script',
    label: 'script',
    control: {
      kind: 'choice',
      options: [
        { value: 'page', label: 'scriptPage' },
        { value: 'hans', label: 'scriptHans' },
        { value: 'hant', label: 'scriptHant' },
      ],
    },
  },
};

export const APPEARANCE_ROWS: Rows<Exclude<OverlaySetting, 'reading' | 'script'>> = {
  theme: {
    group: 'appearance',
    label: 'theme',
    control: {
      kind: 'choice',
      options: [
        { value: 'system', label: 'themeSystem' },
        { value: 'light', label: 'themeLight' },
        { value: 'sepia', label: 'themeSepia' },
        { value: 'dark', label: 'themeDark' },
        { value: 'black', label: 'themeBlack' },
      ],
    },
  },
  font: {
    group: 'appearance',
    label: 'font',
    control: {
      kind: 'choice',
      options: [
        { value: 'serif', label: 'fontSerif' },
        { value: 'sans', label: 'fontSans' },
      ],
    },
  },
  textSize: {
    group: 'appearance',
    label: 'textSize',
    control: { kind: 'slider', steps: SETTINGS.textSize.choices, unit: 'unitPixels' },
  },
  rubySize: {
    group: 'appearance',
    label: 'rubySize',
    control: { kind: 'slider', steps: SETTINGS.rubySize.choices, unit: 'unitPercent' },
  },
  lineWidth: {
    group: 'appearance',
    label: 'lineWidth',
    control: { kind: 'slider', steps: SETTINGS.lineWidth.choices, unit: 'unitCharacters' },
  },
  lineHeight: {
    group: 'appearance',
    label: 'lineHeight',
    control: { kind: 'slider', steps: SETTINGS.lineHeight.choices, unit: 'unitTimes' },
  },
  alignment: {
    group: 'appearance',
    label: 'alignment',
    control: {
      kind: 'choice',
      options: [
        { value: 'justified', label: 'alignmentJustified' },
        { value: 'ragged', label: 'alignmentRagged' },
      ],
    },
  },
  paragraphs: {
    group: 'appearance',
    label: 'paragraphs',
    control: {
      kind: 'choice',
      options: [
        { value: 'spaced', label: 'paragraphsSpaced' },
        { value: 'indented', label: 'paragraphsIndented' },
      ],
    },
  },
  outline: {
    group: 'appearance',
    label: 'outlineSize',
    control: {
      kind: 'choice',
      options: [
        { value: 'full', label: 'outlineFull' },
        { value: 'rail', label: 'outlineRail' },
      ],
    },
  },
};

export const OVERLAY_ROWS: Rows<OverlaySetting> = { ...AT_HAND_ROWS, ...APPEARANCE_ROWS };
