import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { wordAround } from '@/components/dictionary/word-places';
import { useReader } from '@/components/reader/reader-context';
import type { Keys } from '@/components/reader/use-panel';
import type { UserReading } from '@/lib/core/reading/model';
import { editedWordOf, ownRuleFor } from './edited-word';
import type { EditorStage } from './reader-tools';

/** What the overlay needs to let the reader mend readings. */
export interface OwnReadings {
  /** The readings that the reader set. */
  readonly rules: readonly UserReading[];
  readonly choicesOf: EditorStage['choicesOf'];
  readonly onSave: (rule: UserReading) => void;
  readonly onRemove: (rule: UserReading) => void;
  /** Fetches the editor into its place; nobody needs it who mends nothing. */
  readonly openEditor: (stage: EditorStage) => void;
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

  const latest = useRef(own);
  latest.current = own;
  useEffect(() => {
    const { current: slot } = place;
    if (!slot || !word || !edited) return;
    const { rules, choicesOf, onSave, onRemove, openEditor } = latest.current;
    const stop = new AbortController();
    const onClose = (): void => {
      onWord(null);
      scroller.current?.focus({ preventScroll: true });
    };
    const andClose = (change: (rule: UserReading) => void) => (rule: UserReading) => {
      change(rule);
      onClose();
    };
    openEditor({
      slot,
      anchor: word,
      word: edited,
      own: ownRuleFor(edited, rules),
      choicesOf,
      onSave: andClose(onSave),
      onRemove: andClose(onRemove),
      onClose,
      signal: stop.signal,
    });
    return () => stop.abort();
  }, [word, edited, onWord, scroller]);

  return edited && <div class="reading-place" ref={place} />;
}
