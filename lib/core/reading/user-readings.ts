import type { Reading, UserReading } from './model';
import type { Passage } from './passage';

/** The reader's own readings, ready to apply. */
export interface UserReadings {
  apply(passage: Passage, readings: (Reading | null)[]): void;
}

/** A rule with its context wins over the same word everywhere; of equals, the one set last. */
export function createUserReadings(rules: readonly UserReading[]): UserReadings {
  const byWord = new Map<string, UserReading[]>();
  for (const rule of rules) byWord.set(rule.word, [rule, ...(byWord.get(rule.word) ?? [])]);
  for (const known of byWord.values()) {
    known.sort((a, b) => Number(b.context !== undefined) - Number(a.context !== undefined));
  }
  return {
    apply(passage, readings) {
      if (byWord.size === 0) return;
      passage.words.forEach(({ text }, index) => {
        const rule = byWord.get(text)?.find((candidate) => fits(candidate, passage, index));
        rule?.readings.forEach((reading, place) => {
          if (reading !== null) readings[(passage.starts[index] ?? 0) + place] = reading;
        });
      });
    },
  };
}

function fits({ context }: UserReading, { words }: Passage, index: number): boolean {
  if (context === undefined) return true;
  const { before, after } = context;
  return (
    (before === null || words[index - 1]?.text === before) &&
    (after === null || words[index + 1]?.text === after)
  );
}
