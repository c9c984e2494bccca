import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCard } from '@/components/dictionary/place-card';

const WINDOW = { width: 1000, height: 800 };
const wordAt = (left: number, top: number) => ({ left, top, right: left + 40, bottom: top + 30 });

describe('the place of the card', () => {
  it('is below the word', () => {
    expect(placeCard(wordAt(100, 100), { width: 380, height: 200 }, WINDOW)).toMatchObject({
      left: 100,
      top: 136,
    });
  });

  it('is above a word at the foot of the window', () => {
    const place = placeCard(wordAt(100, 700), { width: 380, height: 200 }, WINDOW);
    expect(place.top).toBe(700 - 6 - 200);
  });

  it('never covers the word and never leaves the window, whatever their sizes', () => {
    const size = fc.record({
      width: fc.integer({ min: 300, max: 2000 }),
      height: fc.integer({ min: 300, max: 1500 }),
    });
    const sample = fc.record({
      window: size,
      x: fc.double({ min: 0, max: 1, noNaN: true }),
      y: fc.double({ min: 0, max: 1, noNaN: true }),
      card: fc.record({
        width: fc.integer({ min: 50, max: 284 }),
        height: fc.integer({ min: 40, max: 3000 }),
      }),
    });
    fc.assert(
      fc.property(sample, ({ window, x, y, card }) => {
        const word = wordAt(x * (window.width - 40), y * (window.height - 30));
        const { left, top, maxHeight } = placeCard(word, card, window);
        const bottom = top + Math.min(card.height, maxHeight);
        expect(bottom <= word.top || top >= word.bottom).toBe(true);
        expect(top).toBeGreaterThanOrEqual(0);
        expect(bottom).toBeLessThanOrEqual(window.height);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + card.width).toBeLessThanOrEqual(window.width);
      }),
    );
  });
});
