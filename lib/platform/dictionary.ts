import { browser } from 'wxt/browser';
import type { LookUpRequest } from '@/lib/core/dictionary/look-up';
import type { LookUp } from '@/lib/core/dictionary/model';
import { type DictionaryRequest, isLookUp } from './dictionary-messages';

/** Asks the background's dictionary; null where it can't be asked or fails, which the console of the background tells. */
export async function lookUpWord(request: LookUpRequest): Promise<LookUp | null> {
  const message: DictionaryRequest = { type: 'look-up', ...request };
  try {
    const answer: unknown = await browser.runtime.sendMessage(message);
    return isLookUp(answer) ? answer : null;
  } catch {
    return null;
  }
}
