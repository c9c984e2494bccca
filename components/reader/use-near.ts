import type { RefObject } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Chunk } from '@/lib/core/article/chunks';

/** The chunks from `from` up to, not including, `to`. */
export interface Near {
  readonly from: number;
  readonly to: number;
}

/** Which part of an article is drawn, and which of that with readings. */
export interface Nearness {
  /** Whether only what is near the window has readings. */
  readonly windowed: boolean;
  readonly near: Near;
  /** How many chunks are drawn at all: all of them, soon after the first screen. */
  readonly drawn: number;
  /** Draws all at once: a jump goes where nothing is drawn yet. */
  readonly drawAll: () => void;
}

/** Longer articles (UTF-16 units) have readings only near the window: the words of all would be 25 elements a line. */
const WHOLE_LENGTH = 8_000;
/** The chunks of the first screen. */
const FIRST: Near = { from: 0, to: 4 };
/** Chunks that are drawn in one task while the browser is idle: about 5 ms of work. */
const DRAWN_AT_ONCE = 30;
/** In heights of the window: what has readings beyond it, and what must have before more is asked for. */
const WANTED = 2;
const NEEDED = 1;

/**
 * Follows the window over the chunks of a long article; all of a short one is near.
 *
 * @param everything takes all as near, for paper.
 */
export function useNear(
  chunks: readonly Chunk[],
  scroller: RefObject<HTMLElement | null>,
  article: RefObject<HTMLElement | null>,
  everything: boolean,
): Nearness {
  const count = chunks.length;
  const windowed = chunks.reduce((sum, { length }) => sum + length, 0) > WHOLE_LENGTH;
  const [near, setNear] = useState(FIRST);
  const [drawn, setDrawn] = useState(FIRST.to);
  const drawAll = useCallback(() => setDrawn(count), [count]);

  useEffect(() => {
    if (!windowed || drawn >= count) return;
    const idle = requestIdleCallback(() => setDrawn(drawn + DRAWN_AT_ONCE), { timeout: 100 });
    return () => cancelIdleCallback(idle);
  }, [windowed, drawn, count]);

  useEffect(() => {
    const box = scroller.current;
    if (!windowed || !box) return;
    let frame = 0;
    const follow = (): void => {
      frame = 0;
      const elements = article.current?.querySelectorAll(CHUNKS) ?? [];
      const needed = chunksWithin(box, elements, NEEDED);
      setNear((last) =>
        last.from <= needed.from && needed.to <= last.to
          ? last
          : chunksWithin(box, elements, WANTED),
      );
    };
    const schedule = (): void => {
      frame ||= requestAnimationFrame(follow);
    };
    const stop = new AbortController();
    box.addEventListener('scroll', schedule, { passive: true, signal: stop.signal });
    const growth = new ResizeObserver(schedule);
    growth.observe(box);
    return () => {
      cancelAnimationFrame(frame);
      growth.disconnect();
      stop.abort();
    };
  }, [windowed, scroller, article]);

  return windowed && !everything
    ? { windowed, near, drawn: Math.min(drawn, count), drawAll }
    : { windowed, near: { from: 0, to: count }, drawn: count, drawAll };
}

/** What ArticleView draws for each chunk. */
const CHUNKS = '.chunk';

/** The chunks that stand in the window or within `heights` of its height above or below it. */
function chunksWithin(box: Element, chunks: ArrayLike<Element>, heights: number): Near {
  const { top, height } = box.getBoundingClientRect();
  const from = firstBelow(chunks, top - heights * height);
  const end = firstBelow(chunks, top + (1 + heights) * height);
  return { from, to: Math.min(end + 1, chunks.length) };
}

/** The first of `elements`, which stand below each other, whose end is below `y`; by bisection. */
export function firstBelow(elements: ArrayLike<Element>, y: number): number {
  let low = 0;
  let high = Math.max(0, elements.length - 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle]?.getBoundingClientRect().bottom ?? 0) > y) high = middle;
    else low = middle + 1;
  }
  return low;
}
