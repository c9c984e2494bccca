import { describe, expect, it } from 'vitest';
import { pageStateOf } from '@/lib/core/page-description';

describe('the state that the icon shows', () => {
  it.each([
    ['none', null, false, 'quiet'],
    ['none', null, true, 'open'],
    ['offer', null, false, 'found'],
    ['open', null, true, 'open'],
    ['open', 'never', false, 'off'],
    ['open', 'never', true, 'open'],
    ['none', 'never', false, 'off'],
  ] as const)('confidence %s, rule %s, overlay open %s: %s', (confidence, rule, open, state) => {
    expect(pageStateOf(confidence, rule, open)).toBe(state);
  });
});
