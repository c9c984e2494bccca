import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Token } from '@/lib/core/annotation/model';
import type { ReadingStyle } from '@/lib/core/reading/present';
import type { Sandhi } from '@/lib/core/reading/sandhi';
import { type AnnotationStore, createAnnotationStore } from './annotation-store';
import type { Measure } from './ruby-metrics';

/** How readings are written. Whether they show is not in it: that is one attribute on the root. */
export interface Presentation extends ReadingStyle {
  readonly sandhi: Sandhi;
  /** Zhuyin at the right of its character, from top to bottom, as books print it. */
  readonly side: boolean;
  readonly toneColours: boolean;
  /** The size of the readings, in em of the text. */
  readonly size: number;
  /** What is left free after each character of the text, in em. */
  readonly tracking: number;
  /** What is left free between words, in em. */
  readonly wordSpace: number;
  readonly measure: Measure;
}

interface ReaderContext {
  readonly presentation: Presentation;
  readonly store: AnnotationStore;
  /** Whether a word stands without its reading: the reader knows it. */
  readonly isQuiet: (token: Token) => boolean;
}

const Context = createContext<ReaderContext>({
  presentation: {
    notation: 'marks',
    by: 'word',
    capitals: false,
    sandhi: 'textbook',
    side: false,
    toneColours: false,
    size: 0.5,
    tracking: 0,
    wordSpace: 0,
    measure: () => 0,
  },
  store: createAnnotationStore(),
  isQuiet: () => false,
});

export const ReaderProvider = Context.Provider;

/** What every passage needs: the annotations, and how to write the readings. */
export function useReader(): ReaderContext {
  return useContext(Context);
}
