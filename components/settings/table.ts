import { SETTINGS, type SettingName, type Settings } from '@/lib/core/settings/schema';
import type { MessageKey } from '@/lib/platform/i18n';
import { APPEARANCE_ROWS, AT_HAND_ROWS, type Group, type SettingRow } from './overlay-rows';

export const GROUP_LABELS: Readonly<Record<Group, MessageKey>> = {
  readings: 'groupReadings',
  script: 'groupScript',
  dictionary: 'groupDictionary',
  appearance: 'groupAppearance',
  speech: 'speak',
  opening: 'groupOpening',
  repair: 'groupRepair',
};

/**
 * Every setting as it is drawn, one row each, in the order of the options page. The popup, the welcome page and the options page all draw from these rows; the compiler
 * misses the row of a setting that has none.
 */
export const SETTING_ROWS: { readonly [N in SettingName]: SettingRow<N> } = {
  reading: AT_HAND_ROWS.reading,
  rubyShown: {
    group: 'readings',
    label: 'rubyShown',
    control: {
      kind: 'choice',
      options: [
        { value: 'all', label: 'rubyShownAll' },
        { value: 'pointed', label: 'rubyShownPointed' },
      ],
    },
    matters: ({ reading }) => reading !== 'off',
  },
  rubyUnit: {
    group: 'readings',
    label: 'rubyUnit',
    control: {
      kind: 'choice',
      options: [
        { value: 'word', label: 'rubyUnitWord' },
        { value: 'character', label: 'rubyUnitCharacter' },
      ],
    },
    matters: ({ reading }) => reading !== 'zhuyin',
  },
  pinyinTones: {
    group: 'readings',
    label: 'pinyinTones',
    control: {
      kind: 'choice',
      options: [
        { value: 'marks', label: 'pinyinTonesMarks' },
        { value: 'numbers', label: 'pinyinTonesNumbers' },
      ],
    },
    matters: ({ reading }) => reading !== 'zhuyin',
  },
  zhuyinPlace: {
    group: 'readings',
    label: 'zhuyinPlace',
    control: {
      kind: 'choice',
      options: [
        { value: 'above', label: 'zhuyinPlaceAbove' },
        { value: 'side', label: 'zhuyinPlaceSide' },
      ],
    },
    matters: ({ reading }) => reading === 'zhuyin',
  },
  pronunciation: {
    group: 'readings',
    label: 'pronunciation',
    control: {
      kind: 'choice',
      options: [
        { value: 'mainland', label: 'pronunciationMainland' },
        { value: 'taiwan', label: 'pronunciationTaiwan' },
      ],
    },
  },
  sandhi: {
    group: 'readings',
    label: 'sandhi',
    control: {
      kind: 'choice',
      options: [
        { value: 'dictionary', label: 'sandhiDictionary' },
        { value: 'textbook', label: 'sandhiTextbook' },
        { value: 'spoken', label: 'sandhiSpoken' },
      ],
    },
  },
  toneColours: {
    group: 'readings',
    label: 'toneColours',
    control: {
      kind: 'choice',
      options: [
        { value: 'off', label: 'toneColoursOff' },
        { value: 'dummitt', label: 'toneColoursDummitt' },
        { value: 'pleco', label: 'toneColoursPleco' },
        { value: 'safe', label: 'toneColoursSafe' },
      ],
    },
  },
  capitals: {
    group: 'readings',
    label: 'capitals',
    control: { kind: 'switch' },
    matters: ({ reading }) => reading !== 'zhuyin',
  },
  wordSpacing: {
    group: 'readings',
    label: 'wordSpacing',
    control: { kind: 'switch' },
  },
  rubyAbove: {
    group: 'readings',
    label: 'rubyAbove',
    control: {
      kind: 'slider',
      steps: SETTINGS.rubyAbove.choices,
      unit: 'unitHsk',
      lowest: 'rubyShownAll',
    },
  },
  script: AT_HAND_ROWS.script,
  region: {
    group: 'script',
    label: 'region',
    control: {
      kind: 'choice',
      options: [
        { value: 'tw', label: 'regionTw' },
        { value: 'hk', label: 'regionHk' },
        { value: 'opencc', label: 'regionOpencc' },
      ],
    },
    matters: ({ script }) => script === 'hant',
  },
  vocabulary: {
    group: 'script',
    label: 'vocabulary',
    control: {
      kind: 'choice',
      options: [
        { value: 'page', label: 'vocabularyPage' },
        { value: 'regional', label: 'vocabularyRegional' },
      ],
    },
    matters: ({ script }) => script !== 'page',
  },
  spelling: {
    group: 'script',
    label: 'spelling',
    control: {
      kind: 'choice',
      options: [
        { value: 'press', label: 'spellingPress' },
        { value: 'opencc', label: 'spellingOpencc' },
      ],
    },
    matters: ({ script, region }) => script === 'hant' && region !== 'opencc',
  },
  quotationMarks: {
    group: 'script',
    label: 'quotationMarks',
    control: { kind: 'switch' },
    matters: ({ script }) => script !== 'page',
  },
  protectedPhrases: {
    group: 'script',
    label: 'protectedPhrases',
    control: { kind: 'lines' },
  },
  pageLookUp: {
    group: 'dictionary',
    label: 'pageLookUp',
    hint: 'pageLookUpHint',
    control: {
      kind: 'choice',
      options: [
        { value: 'off', label: 'pageLookUpOff' },
        { value: 'held', label: 'pageLookUpHeld' },
        { value: 'always', label: 'pageLookUpAlways' },
      ],
    },
  },
  ankiConnect: {
    group: 'dictionary',
    label: 'ankiConnect',
    hint: 'ankiConnectHint',
    control: { kind: 'switch' },
  },
  hsk: {
    group: 'dictionary',
    label: 'hsk',
    control: {
      kind: 'choice',
      options: [
        { value: '2012', label: 'hsk2012' },
        { value: '2021', label: 'hsk2021' },
        { value: '2025', label: 'hsk2025' },
      ],
    },
  },
  ...APPEARANCE_ROWS,
  copyReadings: { group: 'readings', label: 'copyReadings', control: { kind: 'switch' } },
  speechRate: {
    group: 'speech',
    label: 'speechRate',
    control: { kind: 'slider', steps: SETTINGS.speechRate.choices, unit: 'unitTimes' },
  },
  open: {
    group: 'opening',
    label: 'open',
    control: {
      kind: 'choice',
      options: [
        { value: 'auto', label: 'openAuto' },
        { value: 'button', label: 'openButton' },
        { value: 'manual', label: 'openManual' },
      ],
    },
  },
  hideTickers: { group: 'opening', label: 'hideTickers', control: { kind: 'switch' } },
  tickerSites: {
    group: 'opening',
    label: 'tickerSites',
    control: { kind: 'lines' },
    matters: ({ hideTickers }) => hideTickers,
  },
  disabledRepairs: {
    group: 'repair',
    label: 'repairs',
    control: {
      kind: 'exceptions',
      options: [
        { value: 'mojibake', label: 'repairMojibake' },
        { value: 'noise-characters', label: 'repairNoiseCharacters' },
        { value: 'shown-entities', label: 'repairShownEntities' },
        { value: 'glued-readings', label: 'repairGluedReadings' },
        { value: 'toneless-readings', label: 'repairTonelessReadings' },
        { value: 'cut-characters', label: 'repairCutCharacters' },
        { value: 'lost-ampersands', label: 'repairLostAmpersands' },
        { value: 'tag-remnants', label: 'repairTagRemnants' },
        { value: 'full-width-latin', label: 'repairFullWidthLatin' },
        { value: 'spaced-han', label: 'repairSpacedHan' },
      ],
    },
  },
};

/** The names of the settings, in the order of the rows. */
export const SETTING_NAMES = Object.keys(SETTING_ROWS) as readonly SettingName[];

/** The settings of a group that mean anything beside the others. */
export function settingsIn(group: Group, settings: Settings): readonly SettingName[] {
  return SETTING_NAMES.filter((name) => {
    const { group: own, matters } = SETTING_ROWS[name];
    return own === group && (matters?.(settings) ?? true);
  });
}
