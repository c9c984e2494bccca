import type { Section } from '@/lib/core/article/outline';
import { sectionId } from './names';

/**
 * Where a section starts in the article; null while that isn't drawn. Found by its id, which browsers
 * look up at once: this is asked at each frame of a scroll, and long books have a thousand chapters.
 */
export function sectionElement(
  article: Element | null,
  section: Section | undefined,
): HTMLElement | null {
  if (!article || !section) return null;
  const root = article.getRootNode();
  const heading =
    root instanceof DocumentFragment ? root.getElementById(sectionId(section.blockIndex)) : null;
  return heading ?? article.querySelector<HTMLElement>(`[data-block="${section.blockIndex}"]`);
}
