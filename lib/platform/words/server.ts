import type { Levels } from '@/lib/core/dictionary/model';
import { openWords } from '@/lib/platform/tabs';
import type { ChangeAnswer } from './answers';
import type { WordsRequest } from './messages';
import { problemOf } from './problem';
import { changeWords, keepWord, loadWords } from './store';

/**
 * Answers a reader's request about its words; each answer as ./answers has it.
 *
 * @param levelsOf the levels of words in whatever script.
 */
export async function answerWords(
  request: WordsRequest,
  levelsOf: (words: readonly string[]) => Promise<readonly (Levels | null)[]>,
): Promise<unknown> {
  switch (request.type) {
    case 'keep-word':
      return outcome(keepWord(request.word));
    case 'forget-word':
      return outcome(changeWords({ remove: [request.id] }));
    case 'define-word':
      return openWords(request.word).then(() => true);
    case 'word-levels':
      return levelsOf(request.words);
    case 'word-marks':
      return (await loadWords()).map(({ simplified, traditional, pinyin, status }) => ({
        simplified,
        traditional,
        pinyin,
        status,
      }));
  }
}

async function outcome(change: Promise<void>): Promise<ChangeAnswer> {
  try {
    await change;
    return { problem: null };
  } catch (error) {
    return { problem: problemOf(error, 'wordNotStored') };
  }
}
