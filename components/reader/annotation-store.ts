import { useEffect, useState } from 'preact/hooks';
import type { AnnotatedText } from '@/lib/core/annotation/model';

/** The annotations that have arrived, by passage; a passage that arrives renders alone. */
export interface AnnotationStore {
  readonly get: (key: string) => AnnotatedText | undefined;
  /** All that are there. */
  readonly all: () => Iterable<AnnotatedText>;
  readonly set: (key: string, annotated: AnnotatedText) => void;
  /** Tells of everything that arrives. Returns what ends it. */
  readonly listen: (onArrived: (annotated: AnnotatedText) => void) => () => void;
  /** Lets go of all passages but these. */
  readonly keepOnly: (keys: ReadonlySet<string>) => void;
  /** Returns what ends the subscription. */
  readonly subscribe: (key: string, onChange: () => void) => () => void;
}

export function createAnnotationStore(): AnnotationStore {
  const annotations = new Map<string, AnnotatedText>();
  const hearers = new Set<(annotated: AnnotatedText) => void>();
  const listeners = new Map<string, Set<() => void>>();
  return {
    get: (key) => annotations.get(key),
    all: () => annotations.values(),
    set(key, annotated) {
      annotations.set(key, annotated);
      for (const listener of listeners.get(key) ?? []) listener();
      for (const hear of hearers) hear(annotated);
    },
    listen(onArrived) {
      hearers.add(onArrived);
      return () => hearers.delete(onArrived);
    },
    keepOnly(keys) {
      for (const key of annotations.keys()) if (!keys.has(key)) annotations.delete(key);
    },
    subscribe(key, onChange) {
      const known = listeners.get(key) ?? new Set();
      listeners.set(key, known.add(onChange));
      return () => {
        known.delete(onChange);
        if (known.size === 0) listeners.delete(key);
      };
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
