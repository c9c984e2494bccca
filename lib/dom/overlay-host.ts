import { overrideStyle } from './inline-style';
import { ownKeys } from './keys';

const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * Puts the overlay's one host element, with an open shadow root, on the document element. Until `stop`
 * aborts, the page behind it doesn't scroll and hears no key that is typed in it; Escape aborts. Then
 * the host is taken away, and the page has its scroll position and its focus back.
 *
 * @param css what styles the shadow tree.
 * @param lang the language of the interface, BCP 47.
 */
export function createOverlayHost(
  document: Document,
  css: string,
  lang: string,
  stop: AbortController,
): { readonly root: HTMLElement } {
  const page = document.documentElement;
  const window = document.defaultView;
  const scroll = { left: window?.scrollX ?? 0, top: window?.scrollY ?? 0 };
  const focused = document.activeElement;

  const host = document.createElementNS(XHTML, 'qingdu-reader') as HTMLElement;
  const shadow = host.attachShadow({ mode: 'open' });
  const style = document.createElementNS(XHTML, 'style');
  style.textContent = css;
  const root = document.createElementNS(XHTML, 'div') as HTMLElement;
  root.lang = lang;
  shadow.append(style, root);
  const releaseScroll = overrideStyle(page, 'overflow', 'hidden');
  page.append(host);

  ownKeys(host, (event) => event.key === 'Escape' && closeOn(event, stop), stop.signal);
  stop.signal.addEventListener('abort', () => {
    host.remove();
    releaseScroll();
    window?.scrollTo({ ...scroll, behavior: 'instant' });
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  });
  return { root };
}

/** Escape that ends a composition in an input method is the input method's. */
function closeOn(event: KeyboardEvent, stop: AbortController): boolean {
  if (event.isComposing) return false;
  stop.abort();
  return true;
}
