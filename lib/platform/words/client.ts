import { browser } from 'wxt/browser';
import type { Levels } from '@/lib/core/dictionary/model';
import type { KeptWord, WordMark } from '@/lib/core/words/model';
import { parse } from '@/lib/platform/schema';
import { ChangeAnswer, LevelsAnswer, MarksAnswer, type WordsRequest } from './messages';

/** The page's side of the reader's words. */
export const wordsClient = {
  /** All marks; null where they can't be had. */
  async marks(): Promise<readonly WordMark[] | null> {
    const answer = parse(MarksAnswer, await ask({ type: 'word-marks' }));
    return answer.ok ? answer.value : null;
  },

  /** The levels of `words`, one entry each; all null where they can't be had. */
  async levels(words: readonly string[]): Promise<readonly (Levels | null)[]> {
    const answer = parse(LevelsAnswer, await ask({ type: 'word-levels', words }));
    return answer.ok ? answer.value : words.map(() => null);
  },

  /** Keeps a word, or changes one that is kept. Rejects, with the reason, where it could not be stored. */
  keep: (word: KeptWord): Promise<void> => change({ type: 'keep-word', word }),

  forget: (id: string): Promise<void> => change({ type: 'forget-word', id }),
};

async function change(request: WordsRequest): Promise<void> {
  const answer = parse(ChangeAnswer, await ask(request));
  const problem = answer.ok ? answer.value.problem : answer.reason;
  if (problem !== null) throw new Error(problem);
}

/** Null where the background can't be reached. */
async function ask(request: WordsRequest): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(request);
  } catch {
    return null;
  }
}
