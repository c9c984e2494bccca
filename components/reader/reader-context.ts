import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type AnnotationStore, createAnnotationStore } from './annotation-store';

/** How readings are written. Whether they show is not in it: that is one attribute on the root. */
export interface Presentation {
  readonly system: 'pinyin' | 'zhuyin';
}

interface ReaderContext {
  readonly presentation: Presentation;
  readonly store: AnnotationStore;
}

const Context = createContext<ReaderContext>({
  presentation: { system: 'pinyin' },
  store: createAnnotationStore(),
});

export const ReaderProvider = Context.Provider;

/** What every passage needs: the annotations, and how to write the readings. */
export function useReader(): ReaderContext {
  return useContext(Context);
}
