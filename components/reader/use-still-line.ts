import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type ReadingPlace, readingPlace, returnTo } from './reading-place';

/**
 * Keeps the line that is being read where it is on the screen when `looks` changes: measured while
 * the old looks still stand (a component is called before its elements change), and scrolled back to
 * before the new ones are painted.
 */
export function useStillLine(
  looks: string,
  scroller: RefObject<HTMLElement | null>,
  article: RefObject<Element | null>,
): void {
  const last = useRef(looks);
  const place = useRef<ReadingPlace | null>(null);
  if (last.current !== looks && scroller.current && article.current) {
    place.current = readingPlace(scroller.current, article.current);
  }
  last.current = looks;
  useLayoutEffect(() => {
    if (place.current && scroller.current) returnTo(place.current, scroller.current);
    place.current = null;
  }, [looks, scroller]);
}
