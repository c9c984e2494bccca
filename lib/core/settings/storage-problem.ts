/** Why the browser's storage refused a setting. */
export type StorageProblem = 'full' | 'too-often' | 'other';

/**
 * Reads it out of the error. Chromium names the quota that was met (QUOTA_BYTES, MAX_ITEMS,
 * MAX_WRITE_OPERATIONS_PER_MINUTE …_PER_HOUR, https://developer.chrome.com/docs/extensions/reference/api/storage),
 * Firefox says 'QuotaExceededError' for all.
 */
export function storageProblemOf(error: unknown): StorageProblem {
  const text = String(error);
  if (/MAX_WRITE_OPERATIONS/.test(text)) return 'too-often';
  return /quota|MAX_ITEMS/i.test(text) ? 'full' : 'other';
}
