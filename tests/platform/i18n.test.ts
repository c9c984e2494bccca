import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: { i18n: { getMessage: () => '' } } }));
const { formatNumber } = await import('@/lib/platform/i18n');

describe('a whole number', () => {
  it.each(['en', 'zh-CN', 'zh-TW'])('is written as Intl writes it in %s', (language) => {
    const format = new Intl.NumberFormat(language);
    fc.assert(
      fc.property(fc.nat(), (value) => {
        expect(formatNumber(value)).toBe(format.format(value));
      }),
    );
  });
});
