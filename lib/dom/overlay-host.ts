import { letOnlyHandsIn } from './hands-only';
import { holdGround } from './hold-ground';
import { overrideStyle } from './inline-style';
import { type Keys, ownKeys } from './keys';
import { printAlone } from './print';

const XHTML = 'http://www.w3.org/1999/xhtml';

export interface OverlayHostOptions {
  /** The host's element: `qingdu-reader` where it isn't said. */
  readonly name?: `qingdu-${string}`;
  /** What styles the shadow tree. */
  readonly css: string;
  /** The language of the interface, BCP 47. */
  readonly lang: string;
  /**
   * Whether to take the page's scroll bar away while the overlay is open, by a style on the document
   * element. Not in Firefox: when the extension is updated there, its scripts die on the spot, and
   * nobody would give the scroll bar back.
   */
  readonly hidesScrollBar: boolean;
}

/**
 * Puts the overlay's one host element, with an open shadow root, on the document element. Until `stop`
 * aborts, the page isn't printed and hears no key that is typed in the host; an Escape that nobody
 * else in the overlay has a use for aborts. Then the host is taken away, and the page has its scroll
 * position and its focus back. Meanwhile the host holds its ground against the page (hold-ground).
 */
export function createOverlayHost(
  document: Document,
  { name = 'qingdu-reader', css, lang, hidesScrollBar }: OverlayHostOptions,
  stop: AbortController,
): { readonly root: HTMLElement; readonly keys: Keys } {
  const page = document.documentElement;
  const window = document.defaultView;
  const scroll = { left: window?.scrollX ?? 0, top: window?.scrollY ?? 0 };
  const focused = document.activeElement;

  // What an extension that was updated with its overlay open left behind, or a page put back.
  for (const left of document.querySelectorAll(name)) left.remove();
  const host = document.createElementNS(XHTML, name) as HTMLElement;
  const shadow = host.attachShadow({ mode: 'open' });
  letOnlyHandsIn(shadow);
  const style = document.createElementNS(XHTML, 'style');
  style.textContent = css;
  const root = document.createElementNS(XHTML, 'div') as HTMLElement;
  root.lang = lang;
  shadow.append(style, root);
  const showScrollBar = hidesScrollBar ? overrideStyle(page, 'overflow', 'hidden') : null;
  page.append(host);

  const keys = ownKeys(host, stop.signal);
  keys.listen((event) => {
    if (event.key !== 'Escape') return false;
    stop.abort();
    return true;
  });
  printAlone(document, stop.signal);
  holdGround(host, stop);
  stop.signal.addEventListener('abort', () => {
    host.remove();
    showScrollBar?.();
    window?.scrollTo({ ...scroll, behavior: 'instant' });
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  });
  return { root, keys };
}
