import type { Page } from 'puppeteer-core';

/** The page's DOM as markup. `without` selects what is left out of it. */
export function serialized(page: Page, without = 'no-such-element'): Promise<string> {
  return page.evaluate((selector) => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const element of copy.querySelectorAll(selector)) element.remove();
    return copy.outerHTML;
  }, without);
}

/** What the page's DOM is without anybody's doing: its source once more, parsed and not run. */
export function asServed(page: Page, without = 'no-such-element'): Promise<string> {
  return page.evaluate(async (selector) => {
    const source = await (await fetch(location.href)).text();
    const copy = new DOMParser().parseFromString(source, 'text/html').documentElement;
    for (const element of copy.querySelectorAll(selector)) element.remove();
    return copy.outerHTML;
  }, without);
}
