const XHTML = 'http://www.w3.org/1999/xhtml';

const CSS = `
:host { all: initial !important; display: block !important; direction: ltr !important; }
div {
  position: fixed; inset-block-end: 20px; inset-inline-end: 20px; z-index: 2147483647;
  display: flex; overflow: clip; border: 1px solid #a8382a; border-radius: 20px;
  background: #fbfaf7; color: #a8382a; font: 600 15px/1 system-ui, sans-serif;
  box-shadow: 0 2px 10px rgb(0 0 0 / 18%);
}
button { padding: 11px 14px; border: 0; background: none; color: inherit; font: inherit; cursor: pointer; }
button + button { padding-inline: 4px 12px; font-weight: 400; }
button:hover { background: #f3e3df; }
button:focus-visible { outline: 2px solid #a8382a; outline-offset: -4px; border-radius: 20px; }
@media (prefers-color-scheme: dark) {
  div { border-color: #f0917f; background: #1b1a18; color: #f0917f; }
  button:hover { background: #3a3732; }
}
@media print { :host { display: none !important; } }
`;

export interface OfferButton {
  readonly label: string;
  readonly dismissLabel: string;
  readonly lang: string;
  readonly onOpen: () => void;
}

/** Shows a small button that offers the reading view, until it is used, dismissed, or `stop` aborts. */
export function showOfferButton(
  document: Document,
  offer: OfferButton,
  stop: AbortController,
): void {
  const host = document.createElementNS(XHTML, 'qingdu-button') as HTMLElement;
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElementNS(XHTML, 'style');
  style.textContent = CSS;
  const box = document.createElementNS(XHTML, 'div') as HTMLElement;
  box.lang = offer.lang;
  const open = button(document, offer.label, offer.label, () => {
    stop.abort();
    offer.onOpen();
  });
  const dismiss = button(document, '✕', offer.dismissLabel, () => stop.abort());
  open.dataset.action = 'open';
  dismiss.dataset.action = 'dismiss';
  box.append(open, dismiss);
  shadow.append(style, box);
  document.documentElement.append(host);
  stop.signal.addEventListener('abort', () => host.remove());
}

function button(
  document: Document,
  text: string,
  label: string,
  onPress: () => void,
): HTMLButtonElement {
  const made = document.createElementNS(XHTML, 'button') as HTMLButtonElement;
  made.type = 'button';
  made.textContent = text;
  made.setAttribute('aria-label', label);
  // A script of the page presses nothing.
  made.addEventListener('click', ({ isTrusted }) => isTrusted && onPress());
  return made;
}
