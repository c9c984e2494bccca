import type { MessageKey } from '@/lib/platform/i18n';

/** What each repair rule (lib/core/repair) did, in words with a count. */
export const REPAIRS: Readonly<Record<string, MessageKey>> = {
  'cut-characters': 'repairedCutCharacters',
  'full-width-latin': 'repairedFullWidthLatin',
  'glued-readings': 'repairedGluedReadings',
  'lost-ampersands': 'repairedLostAmpersands',
  mojibake: 'repairedMojibake',
  'noise-characters': 'repairedNoiseCharacters',
  'shown-entities': 'repairedShownEntities',
  'spaced-han': 'repairedSpacedHan',
  'tag-remnants': 'repairedTagRemnants',
  'toneless-readings': 'repairedTonelessReadings',
};
