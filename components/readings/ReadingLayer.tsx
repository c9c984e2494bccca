import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { placeCard } from '@/components/dictionary/place-card';
import { boxOf, wordAround } from '@/components/dictionary/word-places';
import { useReader } from '@/components/reader/reader-context';
import type { Keys } from '@/components/reader/use-panel';
import type { UserReading } from '@/lib/core/reading/model';
import { editedWordOf, ownRuleFor } from './edited-word';
import { ReadingEditor, type ReadingEditorProps } from './ReadingEditor';

/** What the overlay needs to let the reader mend readings. */
export interface OwnReadings {
  /** The readings that the reader set. */
  readonly rules: readonly UserReading[];
  readonly choicesOf: ReadingEditorProps['choicesOf'];
  readonly onSave: (rule: UserReading) => void;
  readonly onRemove: (rule: UserReading) => void;
}

interface ReadingLayerProps {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly article: RefObject<HTMLElement | null>;
  readonly own: OwnReadings;
  readonly keys: Keys;
  /** The word of the article whose reading is being mended. */
  readonly word: Element | null;
  readonly onWord: (word: Element | null) => void;
}

/** Mending of readings: a click on a reading opens the editor beside its word. */
export function ReadingLayer({ scroller, article, own, keys, word, onWord }: ReadingLayerProps) {
  const { store } = useReader();
  const place = useRef<HTMLDivElement>(null);
  const edited = useMemo(() => word && editedWordOf(word, store.get), [word, store]);
  const close = (): void => {
    onWord(null);
    scroller.current?.focus({ preventScroll: true });
  };

  useEffect(() => {
    const stop = new AbortController();
    const onClick = ({ target }: Event): void => {
      if (target instanceof Element && target.closest('rt')) onWord(wordAround(target));
    };
    article.current?.addEventListener('click', onClick, { signal: stop.signal });
    return () => stop.abort();
  }, [article, onWord]);

  useEffect(() => {
    if (!word) return;
    return keys.listen((event) => {
      if (event.key !== 'Escape') return false;
      onWord(null);
      scroller.current?.focus({ preventScroll: true });
      return true;
    });
  }, [word, keys, onWord, scroller]);

  useLayoutEffect(() => {
    const { current } = place;
    if (!current || !word) return;
    const size = { width: current.offsetWidth, height: current.offsetHeight };
    const { left, top } = placeCard(boxOf(word), size, { width: innerWidth, height: innerHeight });
    current.style.left = `${left}px`;
    current.style.top = `${top}px`;
  }, [word]);

  if (!edited) return null;
  return (
    <div class="reading-place" ref={place}>
      <ReadingEditor
        word={edited}
        own={ownRuleFor(edited, own.rules)}
        choicesOf={own.choicesOf}
        onSave={(rule) => {
          own.onSave(rule);
          close();
        }}
        onRemove={(rule) => {
          own.onRemove(rule);
          close();
        }}
        onClose={close}
      />
    </div>
  );
}
