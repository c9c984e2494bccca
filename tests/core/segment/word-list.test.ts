import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLexicon } from '@/lib/core/segment/lexicon';
import { decodeWordList, encodeWordList } from '@/lib/core/segment/word-list';

describe('the word list as bytes', () => {
  it('comes back with its costs to a quarter', () => {
    const word = fc.string({ unit: fc.constantFrom(...'中国人民a𠮷'), minLength: 1, maxLength: 6 });
    const list = fc.dictionary(word, fc.double({ min: 0, max: 60, noNaN: true }));
    fc.assert(
      fc.property(list, (costs) => {
        const {
          size,
          units,
          offsets,
          costs: decoded,
        } = decodeWordList(encodeWordList(new Map(Object.entries(costs))));
        expect(size).toBe(Object.keys(costs).length);
        for (let id = 0; id < size; id++) {
          const text = String.fromCharCode(...units.subarray(offsets[id], offsets[id + 1]));
          expect(Math.abs(decoded[id]! - costs[text]!)).toBeLessThanOrEqual(0.125);
        }
      }),
    );
  });

  it('is refused when it is something else', () => {
    expect(() => decodeWordList(new Uint8Array(16))).toThrow('not a word list');
  });

  it('finds every word, and nothing that is none', () => {
    const words = ['中', '中国', '中国人', '人民', '民'];
    const lexicon = createLexicon(encodeWordList(new Map(words.map((word) => [word, 5]))));
    expect(words.map((word) => lexicon.find(word))).not.toContain(-1);
    for (const none of ['国', '中人', '中国人民', '']) expect(lexicon.find(none)).toBe(-1);
  });
});
