import { useEffect, useState } from 'preact/hooks';
import type { AnnotationOptions, Annotator, Passage } from '@/lib/core/annotation/model';
import type { AnnotationStore } from './annotation-store';

export type AnnotationState = 'some' | 'all' | 'failed';

interface AnnotationsWanted {
  readonly annotator: Annotator;
  readonly store: AnnotationStore;
  readonly options: AnnotationOptions;
  /** All passages, those that the reader sees first. Asked once for each new target or retry. */
  readonly inReadingOrder: () => readonly Passage[];
}

/**
 * Keeps the store filled with annotations in the wanted script. A new script asks anew and calls off
 * what was still coming; what is there stays on the screen until its successor arrives.
 */
export function useAnnotations(wanted: AnnotationsWanted): {
  readonly state: AnnotationState;
  readonly retry: () => void;
} {
  const { annotator, store, options, inReadingOrder } = wanted;
  const [state, setState] = useState<AnnotationState>('some');
  const [attempt, setAttempt] = useState(0);
  // The options are a new object at each render; what they say is what matters.
  const wish = JSON.stringify(options);
  useEffect(() => {
    const stop = new AbortController();
    setState('some');
    annotator
      .annotate(inReadingOrder(), JSON.parse(wish), store.set, stop.signal)
      .then(() => stop.signal.aborted || setState('all'))
      .catch(() => stop.signal.aborted || setState('failed'));
    return () => stop.abort();
  }, [annotator, store, wish, inReadingOrder, attempt]);
  return { state, retry: () => setAttempt(attempt + 1) };
}
