import type { Section } from './outline';

/** Enough of a section's first words to be found again, short enough for an address. */
const LENGTH = 20;

/**
 * A link to a section of the page itself: pages seldom name their headings, so it goes by the words
 * (text fragments: Chromium 80, Firefox 131, Safari 16.1). The introduction's link is the page's.
 */
export function sectionLink(url: string, section: Section, isIntroduction: boolean): string {
  const [page = url] = url.split('#');
  if (isIntroduction) return page;
  const words = (section.title || section.preview).replace(/…$/, '');
  const text = [...words].slice(0, LENGTH).join('');
  // A dash and a comma have meanings of their own in a text fragment; the comma is escaped already.
  return `${page}#:~:text=${encodeURIComponent(text).replaceAll('-', '%2D')}`;
}
