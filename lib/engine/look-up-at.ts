import type { AnnotationOptions } from '@/lib/core/annotation/model';
import type { LookUp } from '@/lib/core/dictionary/model';
import type { UserReading } from '@/lib/core/reading/model';
import type { DictionaryEngine } from './dictionary';
import type { Engine } from './engine';

/** A text that is looked at by itself, of no page. */
const NO_PAGE = { verdict: 'unknown', region: null, badlyConverted: false } as const;

/**
 * Looks up the word that our segmentation finds at `at` (UTF-16 units) of a text, read as in its
 * sentence; for texts that nobody has annotated.
 */
export function lookUpAt(
  text: string,
  at: number,
  own: readonly UserReading[],
  engine: Engine,
  dictionary: DictionaryEngine,
): LookUp {
  const options: AnnotationOptions = {
    target: null,
    quotationMarks: false,
    protectedPhrases: [],
    pronunciation: 'mainland',
    own,
  };
  let start = 0;
  for (const token of engine.annotate(text, NO_PAGE, options).tokens) {
    const end = start + token.text.length;
    if (at < end) {
      const readings = token.readings.filter((reading) => reading !== null);
      return dictionary.lookUp({ text, start, end, readings });
    }
    start = end;
  }
  return { words: [], chosen: 0, explanation: null };
}
