import { browser } from 'wxt/browser';
import type { LookUpRequest } from '@/lib/core/dictionary/look-up';
import type { LookUp } from '@/lib/core/dictionary/model';
import { isLookUp } from './dictionary-answers';
import type { DictionaryRequest } from './dictionary-messages';

/** Asks the background's dictionary; null where it can't be asked or fails, which the console of the background tells. */
export function lookUpWord(request: LookUpRequest): Promise<LookUp | null> {
  return ask({ type: 'look-up', ...request });
}

/** Asks for the word at `at` (UTF-16 units) of a text that nobody has segmented; null as above. */
export function lookUpAt(text: string, at: number): Promise<LookUp | null> {
  return ask({ type: 'look-up-at', text, at });
}

async function ask(message: DictionaryRequest): Promise<LookUp | null> {
  try {
    const answer: unknown = await browser.runtime.sendMessage(message);
    return isLookUp(answer) ? answer : null;
  } catch {
    return null;
  }
}
