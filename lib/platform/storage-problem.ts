import { type StorageProblem, storageProblemOf } from '@/lib/core/settings/storage-problem';
import { type MessageKey, t } from './i18n';

const WORDS: Readonly<Record<StorageProblem, MessageKey>> = {
  full: 'settingStorageFull',
  'too-often': 'settingStoredTooOften',
  other: 'settingNotSaved',
};

/** Why a setting could not be stored, and what to do, in words. */
export function whyNotSaved(error: unknown): string {
  const problem = storageProblemOf(error);
  return problem === 'other' ? t(WORDS.other, String(error)) : t(WORDS[problem]);
}
