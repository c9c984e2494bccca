import { describe, expect, it } from 'vitest';
import type { Reading, UserReading } from '@/lib/core/reading/model';
import { passageOf } from '@/lib/core/reading/passage';
import { createUserReadings } from '@/lib/core/reading/user-readings';

/** The readings after the rules, every character being `x5` before. */
function apply(words: string, rules: readonly UserReading[]): string {
  const passage = passageOf(words.split('|').map((text) => ({ text, kind: 'word' as const })));
  const readings: (Reading | null)[] = passage.characters.map(() => 'x5');
  createUserReadings(rules).apply(passage, readings);
  return readings.join(' ');
}

describe("the reader's own readings", () => {
  const everywhere: UserReading = { word: '行', readings: ['hang2'] };

  it('hold for a word everywhere', () => {
    expect(apply('行|不|行', [everywhere])).toBe('hang2 x5 hang2');
  });

  it('hold for the word, not for its characters in other words', () => {
    expect(apply('行人', [everywhere])).toBe('x5 x5');
  });

  it('leave a character as it is where they say nothing of it', () => {
    expect(apply('行人', [{ word: '行人', readings: ['hang2', null] }])).toBe('hang2 x5');
  });

  it('hold beside certain words alone', () => {
    const inContext: UserReading = {
      word: '行',
      readings: ['xing2'],
      context: { before: '不', after: null },
    };
    expect(apply('不|行|行', [inContext])).toBe('x5 xing2 x5');
  });

  it('prefer the rule with its context to the one for everywhere', () => {
    const inContext: UserReading = {
      word: '行',
      readings: ['xing2'],
      context: { before: '不', after: null },
    };
    expect(apply('不|行|行', [inContext, everywhere])).toBe('x5 xing2 hang2');
    expect(apply('不|行|行', [everywhere, inContext])).toBe('x5 xing2 hang2');
  });

  it('go by the last one set', () => {
    expect(apply('行', [everywhere, { word: '行', readings: ['heng2'] }])).toBe('heng2');
  });
});
