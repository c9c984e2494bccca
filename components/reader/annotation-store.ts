import { useEffect, useState } from 'preact/hooks';
import type { AnnotatedText } from '@/lib/core/annotation/model';
import { isOfBlock } from './names';

/** The annotations that have arrived, by passage; a passage that arrives renders alone. */
export interface AnnotationStore {
  readonly get: (key: string) => AnnotatedText | undefined;
  /** All of the article itself; what stands around it (breadcrumb, outline) is left out. */
  readonly body: () => readonly AnnotatedText[];
  readonly set: (key: string, annotated: AnnotatedText) => void;
  /** Tells of everything of the article itself that arrives. Returns what ends it. */
  readonly listen: (onArrived: (annotated: AnnotatedText) => void) => () => void;
  /** Returns what ends the subscription. */
  readonly subscribe: (key: string, onChange: () => void) => () => void;
}

export function createAnnotationStore(): AnnotationStore {
  const annotations = new Map<string, AnnotatedText>();
  const hearers = new Set<(annotated: AnnotatedText) => void>();
  const listeners = new Map<string, Set<() => void>>();
  return {
    get: (key) => annotations.get(key),
    body: () => [...annotations].flatMap(([key, annotated]) => (isOfBlock(key) ? [annotated] : [])),
    set(key, annotated) {
      annotations.set(key, annotated);
      for (const listener of listeners.get(key) ?? []) listener();
      if (isOfBlock(key)) for (const hear of hearers) hear(annotated);
    },
    listen(onArrived) {
      hearers.add(onArrived);
      return () => hearers.delete(onArrived);
    },
    subscribe(key, onChange) {
      const known = listeners.get(key) ?? new Set();
      listeners.set(key, known.add(onChange));
      return () => known.delete(onChange);
    },
  };
}

/** The annotation of one passage, as soon as there is one. */
export function useAnnotation(store: AnnotationStore, key: string): AnnotatedText | undefined {
  const [annotated, setAnnotated] = useState(() => store.get(key));
  useEffect(() => {
    const update = (): void => setAnnotated(store.get(key));
    update();
    return store.subscribe(key, update);
  }, [store, key]);
  return annotated;
}
