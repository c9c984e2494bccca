import { openDictionary } from '@/lib/core/dictionary/format';
import { openLevels } from '@/lib/core/dictionary/levels';
import { type LookUpRequest, lookUp } from '@/lib/core/dictionary/look-up';
import type { Levels, LookUp } from '@/lib/core/dictionary/model';
import { withOwnRows } from '@/lib/core/dictionary/own-rows';
import { type OwnEntry, rowsOfEntries } from '@/lib/core/words/own-entry';

/** The bytes that the dictionary is read from (public/data). */
export interface DictionaryData {
  readonly dictionary: Uint8Array;
  readonly levels: Uint8Array;
}

/** The dictionary behind one door: what the background serves. */
export interface DictionaryEngine {
  readonly lookUp: (request: LookUpRequest) => LookUp;
  /** The HSK levels of words in whatever script, one entry each. */
  readonly levelsOf: (words: readonly string[]) => readonly (Levels | null)[];
}

/**
 * Opens the dictionary: the bytes and the table of levels stay as they are, and only hits are read.
 *
 * @param simplify the simplified form of a text.
 * @param entries the reader's own.
 */
export function createDictionary(
  data: DictionaryData,
  simplify: (text: string) => string,
  entries: readonly OwnEntry[] = [],
): DictionaryEngine {
  const own = rowsOfEntries(entries, simplify);
  const dictionary = withOwnRows(openDictionary(data.dictionary), own);
  const levels = openLevels(new TextDecoder().decode(data.levels));
  const levelsOf = (word: string) => levels.get(word) ?? null;
  return {
    lookUp: (request) => lookUp(request, { dictionary, levelsOf, simplify }),
    levelsOf: (words) => words.map((word) => levelsOf(word) ?? levelsOf(simplify(word))),
  };
}
