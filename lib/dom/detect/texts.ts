/** Elements whose content is no text of the page. */
const SKIPPED = new Set(
  'script style noscript template textarea select button svg iframe object'.split(' '),
);

/**
 * The texts of the page that aren't blank, in order, until `most` nodes have been visited. Walked by
 * hand: where a page is sandboxed without scripts, Chromium refuses to call a TreeWalker's filter.
 */
export function* textsOf(root: Element, most: number): Generator<Text> {
  let node: Node | null = root.firstChild;
  for (let visited = 0; node && visited < most; visited += 1) {
    if (node.nodeType === 3 && /\S/.test((node as Text).data)) yield node as Text;
    const inside: Node | null =
      node.nodeType === 1 && !SKIPPED.has((node as Element).localName) ? node.firstChild : null;
    node = inside ?? after(node, root);
  }
}

/** The next node in order that isn't inside `node`. */
function after(node: Node, root: Element): Node | null {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) {
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}
