import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type {
  AnnotatedText,
  AnnotationOptions,
  Annotator,
  Passage,
} from '@/lib/core/annotation/model';
import type { AnnotationStore } from './annotation-store';
import { paced } from './paced';

export type AnnotationState = 'some' | 'all' | 'failed';

interface AnnotationsWanted {
  readonly annotator: Annotator;
  readonly store: AnnotationStore;
  readonly options: AnnotationOptions;
  /** The passages that are wanted, those that the reader sees first. Another function wants others. */
  readonly inReadingOrder: () => readonly Passage[];
}

/** What has arrived, and what it was asked of whom with. */
interface Arrived {
  readonly annotator: Annotator;
  readonly wish: string;
  readonly keys: Set<string>;
}

/**
 * Keeps the store filled with the annotations that are wanted, in the wanted script, and with no others.
 * A new script asks anew and calls off what was still coming; what is there stays on the screen until
 * its successor arrives.
 */
export function useAnnotations(wanted: AnnotationsWanted): {
  readonly state: AnnotationState;
  readonly retry: () => void;
} {
  const { annotator, store, options, inReadingOrder } = wanted;
  const [attempt, setAttempt] = useState(0);
  // The options are a new object at each render; what they say is what matters.
  const wish = JSON.stringify(options);
  // What comes of a wish is told of that wish alone, from the render that first has it.
  const task = useMemo(() => ({}), [annotator, store, wish, inReadingOrder, attempt]);
  const [end, setEnd] = useState<{ readonly of: object; readonly state: AnnotationState }>();
  const last = useRef<Arrived | null>(null);
  // Not after the paint: the engines work while the browser draws the text.
  useLayoutEffect(() => {
    const stop = new AbortController();
    const passages = inReadingOrder();
    store.keepOnly(new Set(passages.map(({ key }) => key)));
    const goesOn = last.current?.annotator === annotator && last.current.wish === wish;
    const keys = new Set(goesOn ? last.current?.keys : []);
    last.current = { annotator, wish, keys };
    const missing = passages.filter(({ key }) => !keys.has(key) || !store.get(key));
    const draw = (key: string, annotated: AnnotatedText): void => {
      keys.add(key);
      store.set(key, annotated);
    };
    const { take, drawn } = paced(draw, stop.signal);
    annotator
      .annotate(missing, JSON.parse(wish), take, stop.signal)
      .then(drawn)
      .then(() => stop.signal.aborted || setEnd({ of: task, state: 'all' }))
      .catch(() => stop.signal.aborted || setEnd({ of: task, state: 'failed' }));
    return () => stop.abort();
  }, [task, annotator, store, wish, inReadingOrder]);
  const state = end?.of === task ? end.state : 'some';
  return { state, retry: () => setAttempt(attempt + 1) };
}
