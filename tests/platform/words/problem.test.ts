import { describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', () => ({
  browser: {
    i18n: { getMessage: (key: string, parts: string[]) => [key, ...parts].join(' ') },
  },
}));

const { problemOf } = await import('@/lib/platform/words/problem');

describe('what is said of the reader’s words when something fails', () => {
  it.each([
    [new DOMException('no space', 'QuotaExceededError'), 'storageFull'],
    [new Error('QuotaExceededError: no space'), 'storageFull'],
    [new DOMException('backing store', 'UnknownError'), 'storageDamaged'],
    [new DOMException('a higher version', 'VersionError'), 'storageNewer'],
    [new Error('the background does not answer'), 'storageRetry'],
  ])('of %s is what can be done: %s', (error, remedy) => {
    const said = problemOf(error, 'wordNotStored');
    expect(said).toMatch(/^wordNotStored /);
    expect(said).toContain(error.message);
    expect(said).toMatch(new RegExp(`${remedy}$`));
  });
});
