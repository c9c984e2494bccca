import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstBelow } from '@/components/reader/use-near';

const elementsEndingAt = (bottoms: readonly number[]) =>
  bottoms.map((bottom) => ({ getBoundingClientRect: () => ({ bottom }) })) as unknown as Element[];

describe('the first element that ends below a height', () => {
  it('is what looking at each would find, or the last', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.integer(), (some, y) => {
        const bottoms = some.sort((a, b) => a - b);
        const found = bottoms.findIndex((bottom) => bottom > y);
        expect(firstBelow(elementsEndingAt(bottoms), y)).toBe(
          found < 0 ? bottoms.length - 1 : found,
        );
      }),
    );
  });
});
