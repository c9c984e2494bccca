/** Elements whose content is no text of the page. */
const SKIPPED = /^(?:script|style|noscript|template|textarea|select|button|svg|iframe|object)$/;

const ACCEPT = 1;
const REJECT = 2;
const SKIP = 3;
const ELEMENTS_AND_TEXTS = 5;

/** The texts of the page that aren't blank, in order, until `most` nodes have been visited. */
export function* textsOf(root: Element, most: number): Generator<Text> {
  const walker = root.ownerDocument.createTreeWalker(root, ELEMENTS_AND_TEXTS, (node) => {
    if (node.nodeType === 3) return /\S/.test((node as Text).data) ? ACCEPT : SKIP;
    return SKIPPED.test((node as Element).localName) ? REJECT : ACCEPT;
  });
  for (let visited = 0; visited < most; visited += 1) {
    const node = walker.nextNode();
    if (!node) return;
    if (node.nodeType === 3) yield node as Text;
  }
}
