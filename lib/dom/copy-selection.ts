/** What ends a line of the copied text. */
const LINES = 'p, h1, h2, h3, h4, li, tr, figcaption, blockquote, pre';

/**
 * Copies what is selected in the overlay as its text alone, or with each reading in brackets after
 * its word. Browsers differ in what of a ruby they copy; here both give the same.
 *
 * @param root the overlay, in its shadow tree.
 * @param withReadings asked at each copy.
 */
export function ownCopies(root: Element, withReadings: () => boolean, signal: AbortSignal): void {
  const document = root.ownerDocument;
  const shadow = root.getRootNode();
  if (!(shadow instanceof ShadowRoot)) return;
  document.defaultView?.addEventListener(
    'copy',
    (event) => {
      const text = selectedText(document, shadow, withReadings());
      if (text === '') return;
      event.stopImmediatePropagation();
      event.preventDefault();
      event.clipboardData?.setData('text/plain', text);
    },
    { capture: true, signal },
  );
}

function selectedText(document: Document, shadow: ShadowRoot, withReadings: boolean): string {
  const [range] = document.getSelection()?.getComposedRanges({ shadowRoots: [shadow] }) ?? [];
  if (!range || !shadow.contains(range.startContainer)) return '';
  const lines: string[] = [];
  let block: Element | null = null;
  let reading: Element | null = null;
  for (const { text, part } of selectedTexts(document, shadow, range)) {
    const parent = text.parentElement;
    const rt = parent?.closest('rt') ?? null;
    if (rt && !withReadings) continue;
    const line = parent?.closest(LINES) ?? null;
    if (lines.length === 0 || line !== block) lines.push('');
    block = line;
    const before = lines.pop() ?? '';
    // The syllables of a reading may be texts of their own.
    if (rt && rt === reading) lines.push(`${before.slice(0, -1)}${part})`);
    else lines.push(rt ? `${before}(${part})` : before + part);
    reading = rt;
  }
  return lines.join('\n');
}

interface SelectedText {
  readonly text: Text;
  /** What of it is selected. */
  readonly part: string;
}

function selectedTexts(document: Document, shadow: ShadowRoot, range: StaticRange): SelectedText[] {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const walker = document.createTreeWalker(shadow, NodeFilter.SHOW_TEXT);
  const found: SelectedText[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || !live.intersectsNode(node)) continue;
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : node.data.length;
    if (end > start) found.push({ text: node, part: node.data.slice(start, end) });
  }
  return found;
}
