import type { RefObject } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useReader } from '@/components/reader/reader-context';
import type { Keys } from '@/components/reader/use-panel';
import type { LookUpRequest } from '@/lib/core/dictionary/look-up';
import type { HskEdition, LookUp } from '@/lib/core/dictionary/model';
import { type CardPage, keepingOf, type ReaderWords, writerOf } from './card-words';
import type { EntryContext } from './EntryView';
import { followPointer } from './follow-pointer';
import { createSession } from './look-up-session';
import { WordCard } from './WordCard';
import { neighbour } from './word-places';
import { articlePorts } from './word-ports';

export interface DictionaryLayerProps {
  /** What scrolls, and the article in it. */
  readonly scroller: RefObject<HTMLElement | null>;
  readonly article: RefObject<HTMLElement | null>;
  readonly edition: HskEdition;
  readonly page: CardPage;
  readonly words: ReaderWords;
  readonly lookUpWord: (request: LookUpRequest) => Promise<LookUp | null>;
  /** The keys that are pressed in the overlay. */
  readonly keys: Keys;
  /** Mends the reading of a word of the article. */
  readonly onEdit: (word: Element) => void;
}

/** The dictionary over the article: by pointer, tap and keys, one card at a time. */
export function DictionaryLayer(props: DictionaryLayerProps) {
  const { scroller, article, edition, page, words, lookUpWord, keys, onEdit } = props;
  const { store, presentation } = useReader();
  const [, redraw] = useState(0);
  const session = useMemo(
    () => createSession(articlePorts(lookUpWord, store.get, () => redraw((n) => n + 1))),
    [lookUpWord, store],
  );
  const shown = session.shown();
  const close = useCallback((): boolean => {
    const isFocused = cardHasFocus(scroller.current);
    const isClosed = session.close();
    if (isFocused) scroller.current?.focus({ preventScroll: true });
    return isClosed;
  }, [scroller, session]);

  const keeping = keepingOf(shown, page, words);
  // What the keys do at the time they are pressed.
  const actions = useRef(keeping);
  actions.current = keeping;
  const edit = useCallback((): void => {
    const word = session.word();
    session.close();
    if (word) onEdit(word);
  }, [session, onEdit]);

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

    function actionOf(key: string): (() => void) | undefined {
      if (key === 'e') return edit;
      if (key === 'p') return session.pin;
      if (key === 'k') return actions.current.onKeep;
      return key === 'm' ? actions.current.onKnown : undefined;
    }

    function onKey(event: KeyboardEvent, within: HTMLElement): boolean {
      if (event.ctrlKey || event.metaKey || event.altKey) return false;
      if (event.key === 'Escape') return close();
      const [target] = event.composedPath();
      if (target instanceof Element && target.closest('input, select, textarea')) return false;
      if (session.shown()) {
        const action = actionOf(event.key);
        action?.();
        if (action) return true;
      }
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return false;
      const word = neighbour(within, session.word(), event.key === 'ArrowRight' ? 1 : -1);
      if (word) session.step(word);
      return true;
    }
  }, [scroller, article, session, close, edit, keys]);

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
      shown={shown}
      keeping={keeping}
      context={context}
      onChoose={session.choose}
      onPin={session.pin}
      onEdit={edit}
      onClose={close}
    />
  );
}

/** Whether the focus is lost with the card: keys would go to the page then. */
function cardHasFocus(scroller: HTMLElement | null): boolean {
  const root = scroller?.getRootNode();
  return root instanceof ShadowRoot && root.activeElement?.closest('#word-card') != null;
}
