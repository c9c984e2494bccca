import { openDictionary } from '@/lib/core/dictionary/format';
import { parseLevels } from '@/lib/core/dictionary/levels';
import { type LookUpRequest, lookUp } from '@/lib/core/dictionary/look-up';
import type { LookUp } from '@/lib/core/dictionary/model';

/** The bytes that the dictionary is read from (public/data). */
export interface DictionaryData {
  readonly dictionary: Uint8Array;
  readonly levels: Uint8Array;
}

/**
 * Opens the dictionary: the bytes stay as they are, the levels become a Map.
 *
 * @param simplify the simplified form of a text.
 */
export function createLookUp(
  data: DictionaryData,
  simplify: (text: string) => string,
): (request: LookUpRequest) => LookUp {
  const dictionary = openDictionary(data.dictionary);
  const levels = parseLevels(new TextDecoder().decode(data.levels));
  const levelsOf = (word: string) => levels.get(word) ?? null;
  return (request) => lookUp(request, { dictionary, levelsOf, simplify });
}
