import { useCallback } from 'preact/hooks';
import type {
  AnnotatedText,
  AnnotationOptions,
  Annotator,
  Passage,
} from '@/lib/core/annotation/model';
import type { AnnotationStore } from './annotation-store';

/**
 * Calls `visit` with the annotation of each passage, whether it is near the window or not; `visit` may
 * keep what it gets, nobody else does. Resolves when all were visited, or when `signal` aborts; rejects
 * where the engines fail.
 */
export type VisitWholeText = (
  passages: readonly Passage[],
  visit: (key: string, annotated: AnnotatedText) => void,
  signal: AbortSignal,
) => Promise<void>;

/** So few are ahead of what the window needs, if that is asked for meanwhile. */
const BATCH = 10;

export function useWholeText(
  annotator: Annotator,
  store: AnnotationStore,
  options: AnnotationOptions,
): VisitWholeText {
  const wish = JSON.stringify(options);
  return useCallback<VisitWholeText>(
    async (passages, visit, signal) => {
      const missing = passages.filter(({ key }) => {
        const annotated = store.get(key);
        if (annotated) visit(key, annotated);
        return !annotated;
      });
      for (let at = 0; at < missing.length && !signal.aborted; at += BATCH) {
        await annotator.annotate(missing.slice(at, at + BATCH), JSON.parse(wish), visit, signal);
      }
    },
    [annotator, store, wish],
  );
}
