import type { Box, Page } from './page';
import { HEADING } from './tags';

/** What encloses a box, inside the container: each the nearest, but for `list`, the outermost. */
export interface Structure {
  readonly list?: Box;
  readonly item?: Box;
  readonly quote?: Box;
  readonly table?: Box;
  readonly row?: Box;
  readonly cell?: Box;
  readonly figure?: Box;
  readonly caption?: Box;
  readonly heading?: Box;
  readonly pre?: Box;
}

export const NO_STRUCTURE: Structure = {};

/** More Han characters than this in a cell, on average, and the table is there for its layout. */
const LAYOUT_CELL_HAN = 80;
/** A cell of running text as long as this makes a layout of the table. */
const LAYOUT_LONGEST_CELL = 300;

/** Of a list, as many boxes are counted: lists nest, and each would count what the outer ones did. */
const MOST_BOXES = 2000;

/** The structure of every box of the container, by box index. One pass: children inherit. */
export function structuresIn(page: Page, container: Box): ReadonlyMap<number, Structure> {
  const structures = new Map<number, Structure>();
  for (let at = container.index; at < container.end; at += 1) {
    const box = page.boxes[at];
    if (!box) continue;
    const outer =
      box === container ? NO_STRUCTURE : (structures.get(box.parent?.index ?? -1) ?? NO_STRUCTURE);
    structures.set(at, box === container ? NO_STRUCTURE : structureOf(page, box, outer));
  }
  return structures;
}

function structureOf(page: Page, box: Box, outer: Structure): Structure {
  switch (box.tag) {
    case 'ul':
    case 'ol':
      return outer.list ? outer : isLayoutList(page, box) ? outer : { ...outer, list: box };
    case 'li':
      return outer.list ? { ...outer, item: box } : outer;
    case 'blockquote':
      return outer.quote || isWholeBody(page, box) ? outer : { ...outer, quote: box };
    case 'table':
      return isDataTable(page, box) ? { ...outer, table: box } : outer;
    case 'tr':
      return outer.table ? { ...outer, row: box } : outer;
    case 'td':
    case 'th':
      return outer.table ? { ...outer, cell: box } : outer;
    case 'figure':
      return { ...outer, figure: box };
    case 'figcaption':
      return { ...outer, caption: box };
    case 'pre':
      return { ...outer, pre: box };
    default:
      return HEADING.test(box.tag) ? { ...outer, heading: box } : outer;
  }
}

/** A list whose items are articles' paragraphs: several lines, or long ones. */
function isLayoutList(page: Page, list: Box): boolean {
  let items = 0;
  const end = Math.min(list.end, list.index + MOST_BOXES);
  for (let at = list.index + 1; at < end; at += 1) if (page.boxes[at]?.tag === 'li') items += 1;
  return items < 2 || list.han / items > 250;
}

/** A quotation that holds most of the page's prose is only an indent. */
function isWholeBody(page: Page, quote: Box): boolean {
  return quote.han > (page.boxes[0]?.han ?? 0) / 2;
}

function isDataTable(page: Page, table: Box): boolean {
  let cells = 0;
  let rows = 0;
  for (let at = table.index + 1; at < table.end; at += 1) {
    const box = page.boxes[at];
    if (box?.tag === 'table') return false;
    if (box?.tag === 'tr') rows += 1;
    if (box?.tag !== 'td' && box?.tag !== 'th') continue;
    cells += 1;
    if (box.han > LAYOUT_LONGEST_CELL) return false;
  }
  return rows >= 2 && cells > rows && table.han / cells < LAYOUT_CELL_HAN;
}
