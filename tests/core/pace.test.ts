import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPaceMeter, FIRST_PACE, minutesFor, paceAfter } from '@/lib/core/pace';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

describe('the reader’s pace', () => {
  it('is measured by steady reading', () => {
    const meter = createPaceMeter(3_000);
    for (let minute = 0; minute <= 5; minute++) meter.at(minute * 0.1, minute * MINUTE);
    const { characters, milliseconds } = meter.read();
    expect(characters).toBeCloseTo(1_500);
    expect(milliseconds).toBe(5 * MINUTE);
  });

  it('leaves out jumping ahead, leafing back and going away', () => {
    const meter = createPaceMeter(3_000);
    meter.at(0, 0);
    meter.at(0.9, 10 * SECOND);
    meter.at(0.2, 20 * SECOND);
    meter.at(0.25, 20 * SECOND + 10 * MINUTE);
    expect(meter.read()).toEqual({ characters: 0, milliseconds: 0 });
  });

  it('learns little from little, and more from more', () => {
    expect(paceAfter(200, { characters: 100, milliseconds: 10 * SECOND })).toBe(200);
    expect(paceAfter(200, { characters: 500, milliseconds: MINUTE })).toBe(275);
    expect(paceAfter(200, { characters: 4_000, milliseconds: 10 * MINUTE })).toBe(300);
  });

  it('stays between what it was and what was measured', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 30, max: 900 }),
        fc.integer({ min: 0, max: 10_000 }),
        fc.integer({ min: 1, max: MINUTE * 60 }),
        (pace, characters, milliseconds) => {
          const own = (characters / milliseconds) * MINUTE;
          const next = paceAfter(pace, { characters, milliseconds });
          expect(next).toBeGreaterThanOrEqual(Math.floor(Math.min(pace, own)));
          expect(next).toBeLessThanOrEqual(Math.ceil(Math.max(pace, own)));
        },
      ),
    );
  });

  it('gives whole minutes, one at least', () => {
    expect(minutesFor(10, FIRST_PACE)).toBe(1);
    expect(minutesFor(2_000, 200)).toBe(10);
  });
});
