import { describe, expect, it } from 'vitest';
import { openingOf } from '@/lib/core/settings/opening';

describe('what happens on a page by itself', () => {
  it.each([
    ['open', 'auto', null, 'open'],
    ['offer', 'auto', null, 'button'],
    ['none', 'auto', null, 'nothing'],
    ['open', 'button', null, 'button'],
    ['open', 'manual', null, 'nothing'],
  ] as const)(
    'a page of confidence %s with the setting %s: %s → %s',
    (confidence, open, rule, expected) => {
      expect(openingOf(confidence, open, rule)).toBe(expected);
    },
  );

  it('lets a site rule win over the setting', () => {
    expect(openingOf('open', 'auto', 'never')).toBe('nothing');
    expect(openingOf('offer', 'manual', 'always')).toBe('open');
  });

  it('opens nothing that is no article, whatever the rule', () => {
    expect(openingOf('none', 'auto', 'always')).toBe('nothing');
  });
});
