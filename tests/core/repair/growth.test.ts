import { describe, expect, it } from 'vitest';
import { repairTexts } from '@/lib/core/repair/repair';
import { storedReading } from '@/lib/core/repair/syllable';
import { damage } from '@/tests/core/repair/damage-simulator';
import { MARKED_CHARACTERS } from '@/tests/core/repair/marked-characters';
import { CLAUSES } from '@/tests/core/repair/sentences';

const READINGS = new Map(
  MARKED_CHARACTERS.map(([character, printed]) => [character, [storedReading(printed)]]),
);

/** What the repair of `clauses` damaged clauses asks of its tools: the same on every machine. */
function workFor(clauses: number): { characters: number; weighed: number; calls: number } {
  const text = Array.from({ length: clauses }, (_, i) => CLAUSES[i % CLAUSES.length]).join('，');
  const damaged = damage(text, MARKED_CHARACTERS) ?? text;
  let weighed = 0;
  let calls = 0;
  repairTexts([damaged], {
    readingsOf: (character) => READINGS.get(character) ?? [],
    plausibility: (piece) => {
      calls++;
      weighed += piece.length;
      return -piece.length;
    },
  });
  return { characters: damaged.length, weighed, calls };
}

describe('the work of repair', () => {
  it('grows with the length of the text, not with its square', () => {
    const small = workFor(2 * CLAUSES.length);
    const large = workFor(20 * CLAUSES.length);
    expect(small.calls).toBeGreaterThan(0);
    const growth = large.characters / small.characters;
    expect(large.calls / small.calls).toBeLessThan(1.5 * growth);
    expect(large.weighed / small.weighed).toBeLessThan(1.5 * growth);
  });
});
