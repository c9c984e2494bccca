import type { RefObject } from 'preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { useReader } from '@/components/reader/reader-context';
import type { Keys } from '@/components/reader/use-panel';
import type { LookUpRequest } from '@/lib/core/dictionary/look-up';
import type { HskEdition, LookUp } from '@/lib/core/dictionary/model';
import { toMarked } from '@/lib/core/reading/pinyin';
import type { Notation } from '@/lib/core/reading/present';
import { toZhuyinText } from '@/lib/core/reading/zhuyin';
import type { EntryContext } from './EntryView';
import { followPointer } from './follow-pointer';
import { createSession } from './look-up-session';
import { WordCard } from './WordCard';
import { neighbour } from './word-places';

export interface DictionaryLayerProps {
  /** What scrolls, and the article in it. */
  readonly scroller: RefObject<HTMLElement | null>;
  readonly article: RefObject<HTMLElement | null>;
  readonly edition: HskEdition;
  readonly lookUpWord: (request: LookUpRequest) => Promise<LookUp | null>;
  /** The keys that are pressed in the overlay. */
  readonly keys: Keys;
}

/** The dictionary over the article: by pointer, tap and keys, one card at a time. */
export function DictionaryLayer(props: DictionaryLayerProps) {
  const { scroller, article, edition, lookUpWord, keys } = props;
  const { store, presentation } = useReader();
  const [, redraw] = useState(0);
  const session = useMemo(
    () => createSession(lookUpWord, store.get, () => redraw((n) => n + 1)),
    [lookUpWord, store],
  );
  const shown = session.shown();
  const close = useCallback((): boolean => {
    const isFocused = cardHasFocus(scroller.current);
    const isClosed = session.close();
    if (isFocused) scroller.current?.focus({ preventScroll: true });
    return isClosed;
  }, [scroller, session]);

  useEffect(() => {
    const area = scroller.current;
    const words = article.current;
    if (!area || !words) return;
    const stop = new AbortController();
    followPointer(area, session, stop.signal);
    area.addEventListener('scroll', session.follow, { passive: true, signal: stop.signal });
    window.addEventListener('resize', session.follow, { signal: stop.signal });
    const removeKeys = keys.listen((event) => onKey(event, words));
    return () => {
      removeKeys();
      stop.abort();
    };

    function onKey(event: KeyboardEvent, within: HTMLElement): boolean {
      if (event.ctrlKey || event.metaKey || event.altKey) return false;
      if (event.key === 'Escape') return close();
      const [target] = event.composedPath();
      if (target instanceof Element && target.closest('input, select, textarea')) return false;
      if (event.key === 'p' && session.shown()) {
        session.pin();
        return true;
      }
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return false;
      const word = neighbour(within, session.word(), event.key === 'ArrowRight' ? 1 : -1);
      if (word) session.step(word);
      return true;
    }
  }, [scroller, article, session, close, keys]);

  const context = useMemo<EntryContext>(
    () => ({
      edition,
      write: writerOf(presentation.notation),
      onReference: session.goTo,
    }),
    [edition, presentation.notation, session],
  );
  if (!shown) return null;
  return (
    <WordCard
      lookUp={shown.lookUp}
      word={shown.box}
      pinned={shown.pinned}
      context={context}
      onPin={session.pin}
      onClose={close}
    />
  );
}

/** Writes a syllable as the readings over the article are written. */
function writerOf(notation: Notation): (syllable: string) => string {
  if (notation === 'numbers') return (syllable) => syllable;
  return notation === 'marks' ? toMarked : (syllable) => toZhuyinText(syllable) ?? syllable;
}

/** Whether the focus is lost with the card: keys would go to the page then. */
function cardHasFocus(scroller: HTMLElement | null): boolean {
  const root = scroller?.getRootNode();
  return root instanceof ShadowRoot && root.activeElement?.closest('#word-card') != null;
}
