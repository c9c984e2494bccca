/** The name of a passage: block `index`, its passage `i` as passagesOf numbers them. */
export function passageKey(index: number, i: number): string {
  return `${index}.${i}`;
}

/** The id of the heading that stands at block `index`. */
export function sectionId(index: number): string {
  return `section-${index}`;
}

/** The passages that stand outside the blocks. */
export const TITLE_KEY = 'title';
export const BYLINE_KEY = 'byline';
export const SOURCE_KEY = 'source';

export function breadcrumbKey(i: number): string {
  return `breadcrumb.${i}`;
}

/** What the outline says of section `i`. */
export function sectionKey(i: number): string {
  return `section.${i}`;
}
