import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Section } from '@/lib/core/article/outline';

interface Progress {
  /** Which section is being read. */
  readonly section: number;
  /** How far the reader is, from 0 to 1. */
  readonly progress: number;
}

/** A section is being read once its heading has come this far up, in parts of the window's height. */
const READING_LINE = 0.3;

/** Follows the reading: at most once a frame, and only while the article scrolls. */
export function useProgress(
  scroller: RefObject<HTMLElement | null>,
  root: RefObject<HTMLElement | null>,
  sections: readonly Section[],
): Progress {
  const [progress, setProgress] = useState<Progress>({ section: 0, progress: 0 });
  useEffect(() => {
    const box = scroller.current;
    const article = root.current;
    if (!box || !article) return;
    let frame = 0;
    const measure = (): void => {
      frame = 0;
      const next = { section: currentSection(box, article, sections), progress: progressOf(box) };
      setProgress((last) =>
        last.section === next.section && last.progress === next.progress ? last : next,
      );
    };
    const onScroll = (): void => {
      frame ||= requestAnimationFrame(measure);
    };
    box.addEventListener('scroll', onScroll, { passive: true });
    measure();
    return () => {
      cancelAnimationFrame(frame);
      box.removeEventListener('scroll', onScroll);
    };
  }, [scroller, root, sections]);
  return progress;
}

function progressOf(box: HTMLElement): number {
  const room = box.scrollHeight - box.clientHeight;
  return room <= 0 ? 1 : Math.round((box.scrollTop / room) * 1000) / 1000;
}

function currentSection(
  box: HTMLElement,
  article: HTMLElement,
  sections: readonly Section[],
): number {
  if (box.scrollTop + box.clientHeight >= box.scrollHeight - 1 && box.scrollTop > 0)
    return sections.length - 1;
  const line = box.getBoundingClientRect().top + box.clientHeight * READING_LINE;
  let current = 0;
  for (const [i, section] of sections.entries()) {
    const heading = article.querySelector(`[data-block="${section.blockIndex}"]`);
    if (heading && heading.getBoundingClientRect().top <= line) current = i;
  }
  return current;
}
