/** Elements whose content is no text of the page. */
const SKIPPED = 'script, style, noscript, template, textarea, select, button, svg, iframe, object';

/** NodeFilter.SHOW_TEXT, which a document without a window has no name for. */
const SHOW_TEXT = 4;

/**
 * The texts of the page that aren't blank, in order, until `most` of all its texts have been visited.
 * No filter is handed to the walker: in pages that are sandboxed without scripts, Chromium refuses to
 * call one, and calling it costs more than all the rest.
 */
export function* textsOf(root: Element, most: number): Generator<Text> {
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  for (let visited = 0; visited < most && walker.nextNode(); visited += 1) {
    const text = walker.currentNode as Text;
    if (/\S/.test(text.data) && !text.parentElement?.closest(SKIPPED)) yield text;
  }
}
