import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** In CSS px; words.css has it too. */
export const ROW_HEIGHT = 76;

/** Rows beyond the edges, so that a fast scroll meets no gap before the next frame. */
const MARGIN = 8;

/** Which rows of a long list stand in its scroller's window: from `first` to before `end`. */
export function useWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
): { readonly first: number; readonly end: number } {
  const [place, setPlace] = useState({ top: 0, height: 0 });
  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    let frame = 0;
    const measure = (): void => {
      frame = 0;
      setPlace({ top: box.scrollTop, height: box.clientHeight });
    };
    const later = (): void => {
      frame ||= requestAnimationFrame(measure);
    };
    const observer = new ResizeObserver(later);
    observer.observe(box);
    box.addEventListener('scroll', later, { passive: true });
    measure();
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      box.removeEventListener('scroll', later);
    };
  }, [scroller]);
  const first = Math.max(0, Math.floor(place.top / ROW_HEIGHT) - MARGIN);
  const end = Math.ceil((place.top + place.height) / ROW_HEIGHT) + MARGIN;
  return { first: Math.min(first, count), end: Math.min(count, end) };
}
