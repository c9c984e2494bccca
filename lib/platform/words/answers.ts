import type { Levels } from '@/lib/core/dictionary/model';
import type { WordMark } from '@/lib/core/words/model';

/**
 * What the background answers about the reader's words. Checked by hand: the answers come from our
 * own background, and a schema library would weigh on every reader.
 */

/** The answer to a change: null where it is done, or what went wrong, in the reader's language. */
export interface ChangeAnswer {
  readonly problem: string | null;
}

export function isChangeAnswer(answer: unknown): answer is ChangeAnswer {
  if (!isObject(answer)) return false;
  const { problem } = answer;
  return problem === null || typeof problem === 'string';
}

export function areMarks(answer: unknown): answer is readonly WordMark[] {
  return Array.isArray(answer) && answer.every(isMark);
}

function isMark(mark: unknown): mark is WordMark {
  if (!isObject(mark)) return false;
  const { simplified, traditional, pinyin, status } = mark;
  const texts = [simplified, traditional, pinyin];
  return (
    texts.every((text) => typeof text === 'string') && (status === 'learning' || status === 'known')
  );
}

/** Levels by edition, one entry a word, null for a word that no edition has. */
export function areLevels(answer: unknown): answer is readonly (Levels | null)[] {
  return Array.isArray(answer) && answer.every((levels) => levels === null || isLevels(levels));
}

function isLevels(levels: unknown): levels is Levels {
  if (!isObject(levels)) return false;
  const { '2012': first, '2021': second, '2025': third } = levels;
  return [first, second, third].every((level) => level === null || typeof level === 'number');
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
