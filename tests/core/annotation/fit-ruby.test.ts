import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitRuby, type RubyCell } from '@/lib/core/annotation/fit-ruby';

const cells = fc.array(
  fc.record({
    base: fc.double({ min: 0.5, max: 5, noNaN: true }),
    reading: fc.oneof(fc.constant(0), fc.double({ min: 0.3, max: 7, noNaN: true })),
    gap: fc.constantFrom(0, 0.25),
  }),
  { maxLength: 40 },
);

/** The left and right edge of each reading, as they are drawn. */
function edges(row: readonly RubyCell[]): [number, number][] {
  let x = 0;
  return fitRuby(row).flatMap(({ scale, before }, i) => {
    const { base = 0, reading = 0, gap = 0 } = row[i] ?? {};
    const centre = x + gap + before + base / 2;
    x += gap + before + base;
    const half = (reading * scale) / 2;
    return reading > 0 ? [[centre - half, centre + half] as [number, number]] : [];
  });
}

describe('readings fitted over their bases', () => {
  it('leaves readings alone that have room', () => {
    expect(
      fitRuby([
        { base: 2, reading: 1.5 },
        { base: 2, reading: 1.5 },
      ]),
    ).toEqual([
      { scale: 1, before: 0 },
      { scale: 1, before: 0 },
    ]);
  });

  it('lets a wide reading hang over a neighbour that has none', () => {
    const fits = fitRuby([
      { base: 1, reading: 1.6 },
      { base: 1, reading: 0 },
      { base: 1, reading: 1.6 },
    ]);
    expect(fits.every(({ scale, before }) => scale === 1 && before === 0)).toBe(true);
  });

  it('draws both narrower where two would touch, before it moves the bases', () => {
    const [left, right] = fitRuby([
      { base: 1, reading: 1 },
      { base: 1, reading: 0.9 },
    ]);
    expect(left?.scale).toBeLessThan(1);
    expect(right?.scale).toBe(left?.scale);
    expect(right?.before).toBe(0);
  });

  it('moves the bases apart only by what is left', () => {
    const [left, right] = fitRuby([
      { base: 1, reading: 3 },
      { base: 1, reading: 3 },
    ]);
    expect(left?.scale).toBe(0.8);
    expect(right?.before).toBeCloseTo(3 * 0.8 + 0.16 - 1);
  });

  it('lets readings use the space between words', () => {
    const cells = [
      { base: 1, reading: 1.1 },
      { base: 1, reading: 1.1, gap: 0.3 },
    ];
    expect(fitRuby(cells)).toEqual([
      { scale: 1, before: 0 },
      { scale: 1, before: 0 },
    ]);
  });

  it('never lets two readings come closer than a word space', () => {
    fc.assert(
      fc.property(cells, (row) => {
        const drawn = edges(row);
        const gaps = drawn.slice(1).map(([left], i) => left - (drawn[i]?.[1] ?? 0));
        expect(gaps.filter((gap) => gap < 0.16 - 1e-9)).toEqual([]);
      }),
    );
  });
});
