import type { AnnotatedText } from '@/lib/core/annotation/model';
import type { LookUpRequest } from '@/lib/core/dictionary/look-up';
import type { LookUp } from '@/lib/core/dictionary/model';
import type { SessionPorts } from './look-up-session';
import { boxOf, placeOf } from './word-places';

/** Marks the word of the article that the card belongs to. */
const CURRENT = 'data-looked-up';

/**
 * Looks up the words of the article.
 *
 * @param annotationOf the annotations by passage.
 */
export function articlePorts(
  lookUpWord: (request: LookUpRequest) => Promise<LookUp | null>,
  annotationOf: (passage: string) => AnnotatedText | undefined,
  onChange: () => void,
): SessionPorts<HTMLElement> {
  return {
    async ask(word) {
      const place = placeOf(word, annotationOf);
      const lookUp = place && (await lookUpWord(place.request));
      return lookUp && { lookUp, sentence: place?.sentence ?? '' };
    },
    lookUpForm: (form) => lookUpWord(alone(form)),
    isThere: (word) => word.isConnected,
    boxOf,
    reveal: (word) => word.scrollIntoView({ block: 'nearest' }),
    mark(word, before) {
      before?.removeAttribute(CURRENT);
      word?.setAttribute(CURRENT, '');
    },
    onChange,
  };
}

/** A word that stands in no text. */
export function alone(form: string): LookUpRequest {
  return { text: form, start: 0, end: form.length, readings: [] };
}
