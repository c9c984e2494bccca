import { useEffect, useRef, useState } from 'preact/hooks';
import {
  DictionaryLayer,
  type DictionaryLayerProps,
} from '@/components/dictionary/DictionaryLayer';
import { wordAround } from '@/components/dictionary/word-places';
import { useReader } from '@/components/reader/reader-context';
import type { EditorGrounds, EditorStage } from './reader-tools';

/** What the overlay needs to let the reader mend readings. */
export interface OwnReadings extends EditorGrounds {
  /** Fetches the editor into its place; nobody needs it who mends nothing. */
  readonly openEditor: (stage: EditorStage) => void;
}

interface WordLayersProps extends Omit<DictionaryLayerProps, 'onEdit'> {
  readonly own: OwnReadings;
}

/**
 * What stands over the words of a text: the dictionary, which makes room while a reading is mended. A
 * click on a reading opens the editor beside its word.
 */
export function WordLayers({ own, ...dictionary }: WordLayersProps) {
  const { store } = useReader();
  const { scroller, article, keys } = dictionary;
  /** The word of the article whose reading is being mended. */
  const [word, setWord] = useState<Element | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const latest = useRef(own);
  latest.current = own;

  useEffect(() => {
    const stop = new AbortController();
    const onClick = ({ target }: Event): void => {
      if (target instanceof Element && target.closest('rt')) setWord(wordAround(target));
    };
    article.current?.addEventListener('click', onClick, { signal: stop.signal });
    return () => stop.abort();
  }, [article]);

  useEffect(() => {
    const { current: slot } = place;
    if (!slot || !word) return;
    const { openEditor, ...grounds } = latest.current;
    const stop = new AbortController();
    openEditor({
      ...grounds,
      slot,
      word,
      annotationOf: store.get,
      keys,
      onClose: () => {
        setWord(null);
        scroller.current?.focus({ preventScroll: true });
      },
      signal: stop.signal,
    });
    return () => stop.abort();
  }, [word, store, keys, scroller]);

  return word ? (
    <div class="reading-place" ref={place} />
  ) : (
    <DictionaryLayer {...dictionary} onEdit={setWord} />
  );
}
