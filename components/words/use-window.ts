import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** In CSS px, where the style sheet says nothing else (`--row`, as in narrow windows). */
const ROW_HEIGHT = 76;

/** Rows beyond the edges, so that a fast scroll meets no gap before the next frame. */
const MARGIN = 8;

interface RowWindow {
  readonly first: number;
  readonly end: number;
  /** The height of each row, in CSS px. */
  readonly height: number;
}

/** Which rows of a long list stand in its scroller's window: from `first` to before `end`. */
export function useWindow(scroller: RefObject<HTMLElement | null>, count: number): RowWindow {
  const [place, setPlace] = useState({ top: 0, height: 0, row: ROW_HEIGHT });
  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    let frame = 0;
    const measure = (): void => {
      frame = 0;
      const row = Number.parseFloat(getComputedStyle(box).getPropertyValue('--row')) || ROW_HEIGHT;
      setPlace({ top: box.scrollTop, height: box.clientHeight, row });
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
  const first = Math.max(0, Math.floor(place.top / place.row) - MARGIN);
  const end = Math.ceil((place.top + place.height) / place.row) + MARGIN;
  return { first: Math.min(first, count), end: Math.min(count, end), height: place.row };
}
