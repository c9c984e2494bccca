import type { Finding } from '@/lib/core/article/model';
import { isNoName } from '@/lib/core/article/names';
import { isNoMedium } from '@/lib/core/article/source';
import type { Line } from './page';

/** How elements are called that name the author (Readability has the first four). */
const AUTHOR =
  '[rel~="author" i], [itemprop~="author" i], [class*="author" i], [class~="auth" i], [class*="byline" i], [id*="author" i], [class~="up-name" i], [class*="username" i], [class*="user-name" i]';
/** WeChat's pages name the account so (`js_name`). */
const SOURCE = '[itemprop~="publisher" i], [class*="source" i], [id*="source" i], [id="js_name"]';
/** A name, and nothing beside it. */
const NAME = /^(?=.*\p{Script=Han}{2})[\p{Script=Han}A-Za-z0-9_·]{2,12}$/u;

/** An element between title and text that says of itself that it names the author. */
export function markedByline(document: Document, zone: readonly Line[]): Finding<string> | null {
  const value = marked(document, AUTHOR, zone).find((name) => !isNoName(name));
  return value === undefined ? null : { value, rule: 'byline:marked' };
}

/** An element there that says that it names the source. */
export function markedSource(document: Document, zone: readonly Line[]): Finding<string> | null {
  const value = marked(document, SOURCE, zone).find((name) => !isNoMedium(name));
  return value === undefined ? null : { value, rule: 'source:marked' };
}

function marked(document: Document, selector: string, zone: readonly Line[]): string[] {
  return [...document.querySelectorAll(selector)].flatMap((element) => {
    const text = (element.textContent ?? '').trim();
    return NAME.test(text) && zone.some(({ box }) => touches(box.element, element)) ? [text] : [];
  });
}

function touches(one: Element, other: Element): boolean {
  return one.contains(other) || other.contains(one);
}
