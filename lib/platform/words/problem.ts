import { type MessageKey, t } from '@/lib/platform/i18n';

/** How browsers name the errors of a database, and what a reader can do about them. */
const REMEDIES: Readonly<Record<string, MessageKey>> = {
  QuotaExceededError: 'storageFull',
  // The files of the database are damaged, or the disk can't be read.
  UnknownError: 'storageDamaged',
  // Firefox: a profile that a newer version wrote, or a disk that refuses.
  InvalidStateError: 'storageDamaged',
  NotReadableError: 'storageDamaged',
  DataError: 'storageDamaged',
  // Written by a newer version of the extension.
  VersionError: 'storageNewer',
};

/**
 * What went wrong with the reader's words, in words: what happened, that nothing is lost, and what can be
 * done.
 *
 * @param error what the store rejected with, or its text (`QuotaExceededError: …`), from the background.
 * @param happened the message for it, with the error's own words as $1.
 */
export function problemOf(error: unknown, happened: MessageKey): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const name = Object.keys(REMEDIES).find((one) => text.includes(one));
  const remedy = name === undefined ? 'storageRetry' : (REMEDIES[name] ?? 'storageRetry');
  return `${t(happened, text)} ${t(remedy)}`;
}
