import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Section } from '@/lib/core/article/outline';
import { sectionElement } from './section-element';

/**
 * Gives what goes to a section, by its place in `sections`, with the focus; to the article's beginning
 * where there are none. What is not drawn yet is drawn first: the jump ends with that render.
 */
export function useJump(
  article: RefObject<HTMLElement | null>,
  sections: readonly Section[],
  drawAll: () => void,
): (section: number) => void {
  const goal = useRef<Section | null>(null);
  const arrive = (): boolean => {
    const target = goal.current ? sectionElement(article.current, goal.current) : article.current;
    if (!target) return false;
    goal.current = null;
    target.scrollIntoView({ block: 'start' });
    target.focus({ preventScroll: true });
    return true;
  };
  useLayoutEffect(() => {
    if (goal.current) arrive();
  });
  return (index) => {
    goal.current = sections[index] ?? null;
    if (!arrive()) drawAll();
  };
}
