import { describe, expect, it } from 'vitest';
import { storageProblemOf } from '@/lib/core/settings/storage-problem';

describe('why a setting was not stored', () => {
  it.each([
    [new Error('QUOTA_BYTES quota exceeded'), 'full'],
    [new Error('Resource::kQuotaBytesPerItem quota exceeded'), 'full'],
    [new Error('MAX_ITEMS quota exceeded'), 'full'],
    [
      new Error('QuotaExceededError: storage.sync API call exceeded its quota limitations.'),
      'full',
    ],
    [new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.'), 'too-often'],
    [new Error('storage is disabled by policy'), 'other'],
    [undefined, 'other'],
  ])('%s: %s', (error, problem) => {
    expect(storageProblemOf(error)).toBe(problem);
  });
});
