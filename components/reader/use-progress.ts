import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Section } from '@/lib/core/article/outline';
import { sectionElement } from './section-element';

interface Progress {
  /** Which section is being read. */
  readonly section: number;
  /** How far the reader is in the article and in the section, from 0 to 1. */
  readonly progress: number;
  readonly inSection: number;
}

/** A section is being read once its heading has come this far up, in parts of the window's height. */
const READING_LINE = 0.3;

/** Follows the reading: at most once a frame, and only while the article scrolls. */
export function useProgress(
  scroller: RefObject<HTMLElement | null>,
  root: RefObject<HTMLElement | null>,
  sections: readonly Section[],
): Progress {
  const [progress, setProgress] = useState<Progress>({ section: 0, progress: 0, inSection: 0 });
  useEffect(() => {
    const box = scroller.current;
    const article = root.current;
    if (!box || !article) return;
    let frame = 0;
    const measure = (): void => {
      frame = 0;
      const next = { ...placeIn(box, article, sections), progress: progressOf(box) };
      setProgress((last) =>
        last.section === next.section &&
        last.progress === next.progress &&
        last.inSection === next.inSection
          ? last
          : next,
      );
    };
    const schedule = (): void => {
      frame ||= requestAnimationFrame(measure);
    };
    box.addEventListener('scroll', schedule, { passive: true });
    const growth = new ResizeObserver(schedule);
    growth.observe(article);
    measure();
    return () => {
      cancelAnimationFrame(frame);
      growth.disconnect();
      box.removeEventListener('scroll', schedule);
    };
  }, [scroller, root, sections]);
  return progress;
}

function progressOf(box: HTMLElement): number {
  const room = box.scrollHeight - box.clientHeight;
  return room <= 0 ? 1 : inThousandths(box.scrollTop / room);
}

/** Which section is being read, and how far its text has come up to the reading line. */
function placeIn(
  box: HTMLElement,
  article: HTMLElement,
  sections: readonly Section[],
): Pick<Progress, 'section' | 'inSection'> {
  const last = Math.max(0, sections.length - 1);
  if (box.scrollTop + box.clientHeight >= box.scrollHeight - 1 && box.scrollTop > 0) {
    return { section: last, inSection: 1 };
  }
  const window = box.getBoundingClientRect();
  const line = window.top + box.clientHeight * READING_LINE;
  const topOf = (at: number): number | undefined => {
    const heading = sectionElement(article, sections[at]);
    const chunk = heading?.closest('.chunk')?.getBoundingClientRect();
    // Of a heading far off, its chunk tells enough: for its own place the browser would lay it out.
    const isFar = chunk && (chunk.bottom < window.top || chunk.top > window.bottom);
    return isFar ? chunk.top : heading?.getBoundingClientRect().top;
  };
  const section = lastAbove(sections.length, (at) => (topOf(at) ?? Infinity) <= line);
  const start = topOf(section) ?? line;
  const end = topOf(section + 1) ?? article.getBoundingClientRect().bottom;
  const read = end > start ? (line - start) / (end - start) : 0;
  return { section, inSection: inThousandths(Math.min(1, Math.max(0, read))) };
}

/** The last of `count` sections, which stand below each other, that `isAbove`, or the first; by bisection. */
function lastAbove(count: number, isAbove: (at: number) => boolean): number {
  let low = 0;
  let high = Math.max(0, count - 1);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (isAbove(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Finer differences would draw the same again. */
function inThousandths(part: number): number {
  return Math.round(part * 1000) / 1000;
}
