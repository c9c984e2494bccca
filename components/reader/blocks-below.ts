import { firstBelow } from './use-near';

/** What counts as a block: everything of the article that has lines of its own. */
const BLOCKS = 'h1, [data-block]';
/** The article's title and its chunks, which are laid out wherever they stand. */
const LAID_OUT = 'h1, .chunk';

/**
 * The blocks of the article from the first whose end is below `y`. Blocks of that one's chunk alone are
 * asked where they stand: to answer for one far off, the browser would lay it out.
 */
export function blocksBelow(article: Element, y: number): readonly Element[] {
  const laidOut = article.querySelectorAll(LAID_OUT);
  const found = laidOut[firstBelow(laidOut, y)];
  const within = found?.matches(BLOCKS) ? [found] : (found?.querySelectorAll(BLOCKS) ?? []);
  const first = within[firstBelow(within, y)];
  const blocks = [...article.querySelectorAll(BLOCKS)];
  return first ? blocks.slice(blocks.indexOf(first)) : [];
}
