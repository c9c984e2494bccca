import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type AnnotationStore, createAnnotationStore } from './annotation-store';
import type { Measure } from './ruby-metrics';

/** How readings are written. Whether they show is not in it: that is one attribute on the root. */
export interface Presentation {
  readonly system: 'pinyin' | 'zhuyin';
  /** What a reading stands over: a word, as pinyin is written (GB/T 16159), or each character. */
  readonly unit: 'word' | 'character';
  /** The size of the readings, in em of the text. */
  readonly size: number;
  /** What is left free after each character of the text, in em. */
  readonly tracking: number;
  readonly measure: Measure;
}

interface ReaderContext {
  readonly presentation: Presentation;
  readonly store: AnnotationStore;
}

const Context = createContext<ReaderContext>({
  presentation: { system: 'pinyin', unit: 'word', size: 0.5, tracking: 0, measure: () => 0 },
  store: createAnnotationStore(),
});

export const ReaderProvider = Context.Provider;

/** What every passage needs: the annotations, and how to write the readings. */
export function useReader(): ReaderContext {
  return useContext(Context);
}
