import { describe, expect, it } from 'vitest';
import { isLookUp } from '@/lib/platform/dictionary-answers';

describe('an answer of the dictionary', () => {
  it('has words, the chosen one of them, and an explanation or none', () => {
    expect(isLookUp({ words: [], chosen: 0, explanation: null })).toBe(true);
  });
  it.each([null, false, {}, { words: [], chosen: 0 }, { words: {}, chosen: 0, explanation: null }])(
    'is not %j',
    (answer) => {
      expect(isLookUp(answer)).toBe(false);
    },
  );
});
