import type { Settings, SiteRule } from '@/lib/core/settings/schema';
import type { Option } from './Choice';

/** What can be chosen, with the words for it: one table for the popup and the overlay. */
export const READINGS: readonly Option<Settings['reading']>[] = [
  { value: 'pinyin', label: 'readingPinyin' },
  { value: 'zhuyin', label: 'readingZhuyin' },
  { value: 'off', label: 'readingOff' },
];

export const SCRIPTS: readonly Option<Settings['script']>[] = [
  { value: 'page', label: 'scriptPage' },
  { value: 'hans', label: 'scriptHans' },
  { value: 'hant', label: 'scriptHant' },
];

export const REGIONS: readonly Option<Settings['region']>[] = [
  { value: 'tw', label: 'regionTw' },
  { value: 'hk', label: 'regionHk' },
  { value: 'opencc', label: 'regionOpencc' },
];

export const OPENINGS: readonly Option<Settings['open']>[] = [
  { value: 'auto', label: 'openAuto' },
  { value: 'button', label: 'openButton' },
  { value: 'manual', label: 'openManual' },
];

export const SITE_RULES: readonly Option<SiteRule | 'default'>[] = [
  { value: 'default', label: 'siteDefault' },
  { value: 'always', label: 'siteAlways' },
  { value: 'never', label: 'siteNever' },
];
