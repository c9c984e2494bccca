import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePageRequest } from '@/lib/platform/page-request';

describe('a request to a page', () => {
  it.each([
    { type: 'describe' },
    { type: 'toggle-overlay' },
    { type: 'show-tickers', shown: false },
  ])('is read: %o', (request) => {
    expect(parsePageRequest(request)).toEqual(request);
  });

  it.each([
    null,
    'describe',
    { type: 'show-tickers' },
    { type: 'show-tickers', shown: 1 },
    { type: 'inject', script: 'reader' },
  ])('is refused: %o', (message) => {
    expect(parsePageRequest(message)).toBeNull();
  });

  it('is refused when it is anything else', () => {
    fc.assert(
      fc.property(fc.object(), (message) => {
        expect(parsePageRequest(message)).toBeNull();
      }),
    );
  });
});
