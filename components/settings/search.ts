import type { SettingName } from '@/lib/core/settings/schema';
import { t } from '@/lib/platform/i18n';
import { GROUP_LABELS, SETTING_ROWS } from './table';

/** Whether a setting is what the reader looks for: each word of `query` is somewhere in its words. */
export function isFound(name: SettingName, query: string): boolean {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = wordsOf(name).toLocaleLowerCase();
  return words.every((word) => text.includes(word));
}

/** All that is written of a setting: its group, its label, its options. */
function wordsOf(name: SettingName): string {
  const { group, label, control } = SETTING_ROWS[name];
  const options = 'options' in control ? control.options : [];
  return [GROUP_LABELS[group], label, ...options.map((option) => option.label)]
    .map((key) => t(key))
    .join(' ');
}
