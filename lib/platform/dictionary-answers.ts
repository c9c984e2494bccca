import type { LookUp } from '@/lib/core/dictionary/model';

/**
 * Whether `answer` is what the dictionary answers. Checked at its outside alone: the full form is deep,
 * comes from our own background, and its schema would weigh on every reader.
 */
export function isLookUp(answer: unknown): answer is LookUp {
  if (typeof answer !== 'object' || answer === null) return false;
  const { words, chosen, explanation }: Partial<Record<keyof LookUp, unknown>> = answer;
  return Array.isArray(words) && typeof chosen === 'number' && explanation !== undefined;
}
