/** What is selected in a page. */
export interface SelectedText {
  /** Its paragraphs, without empty ones; none where nothing is selected. */
  readonly paragraphs: readonly string[];
  /** Where it stands in the window, in CSS pixels. */
  readonly box: DOMRect;
  /** The language that the page claims for it, BCP 47; null where it claims none. */
  readonly lang: string | null;
}

/** Long enough for anything that one selects on purpose; the rest is left out. */
const MOST_UNITS = 4_000;

/** What is selected in the page, also in a text field of it. */
export function selectedText(document: Document): SelectedText {
  const field = fieldOf(document.activeElement);
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const text = field?.text || (selection?.toString() ?? '');
  const place = field?.text ? field.element : elementOf(range?.commonAncestorContainer ?? null);
  const box = field?.text
    ? field.element.getBoundingClientRect()
    : (range?.getBoundingClientRect() ?? new DOMRect());
  return {
    paragraphs: text
      .slice(0, MOST_UNITS)
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    box,
    lang: place?.closest('[lang]')?.getAttribute('lang') ?? null,
  };
}

function fieldOf(
  element: Element | null,
): { readonly element: Element; readonly text: string } | null {
  if (!(element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement)) return null;
  const { selectionStart, selectionEnd, value } = element;
  // A password is nobody's reading matter.
  if (selectionStart === null || element.type === 'password') return null;
  return { element, text: value.slice(selectionStart, selectionEnd ?? selectionStart) };
}

function elementOf(node: Node | null): Element | null {
  return node instanceof Element ? node : (node?.parentElement ?? null);
}
