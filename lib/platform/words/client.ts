import { browser } from 'wxt/browser';
import type { Levels } from '@/lib/core/dictionary/model';
import type { KeptWord, WordMark } from '@/lib/core/words/model';
import { t } from '@/lib/platform/i18n';
import { areLevels, areMarks, isChangeAnswer } from './answers';
import type { WordsRequest } from './messages';

/** The page's side of the reader's words. */
export const wordsClient = {
  /** All marks; null where they can't be had. */
  async marks(): Promise<readonly WordMark[] | null> {
    const answer = await ask({ type: 'word-marks' });
    return areMarks(answer) ? answer : null;
  },

  /** The levels of `words`, one entry each; all null where they can't be had. */
  async levels(words: readonly string[]): Promise<readonly (Levels | null)[]> {
    const answer = await ask({ type: 'word-levels', words });
    return areLevels(answer) ? answer : words.map(() => null);
  },

  /** Keeps a word, or changes one that is kept. Rejects, with the reason in the reader's language, where it could not be stored. */
  keep: (word: KeptWord): Promise<void> => change({ type: 'keep-word', word }),

  /** Opens the page of words to define one. */
  define: (word: string): void => void ask({ type: 'define-word', word }),

  forget: (id: string): Promise<void> => change({ type: 'forget-word', id }),
};

async function change(request: WordsRequest): Promise<void> {
  const answer = await ask(request);
  if (!isChangeAnswer(answer)) throw new Error(t('extensionUpdated'));
  if (answer.problem !== null) throw new Error(answer.problem);
}

/** Null where the background can't be reached. */
async function ask(request: WordsRequest): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(request);
  } catch {
    return null;
  }
}
