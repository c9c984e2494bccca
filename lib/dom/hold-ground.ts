/** How often in a row the host comes back before the page has its way. */
const MOST_RETURNS = 5;
/** After this long without a fight, in ms, the count begins anew. */
const PEACE_MS = 1_000;

/**
 * Keeps `host` on the document element and the dialog in its shadow above whatever the page puts into
 * the top layer later: modal dialogs, popovers, full screen. Frameworks that hydrate a whole document
 * delete what they don't know; the host comes back, scrolled and focused as it was. Where the page
 * takes it away again and again, or replaces its document (which also takes all listeners from the
 * host), `stop` is aborted.
 */
export function holdGround(host: Element, stop: AbortController): void {
  const { ownerDocument: document, parentElement: page, shadowRoot: shadow } = host;
  const { signal } = stop;
  const places = new Map<Element, number>();
  let focused: Element | null = null;
  let returns = 0;
  let lastReturn = Number.NEGATIVE_INFINITY;

  const mayReturn = (): boolean => {
    const now = performance.now();
    returns = now - lastReturn < PEACE_MS ? returns + 1 : 1;
    lastReturn = now;
    return returns <= MOST_RETURNS;
  };
  const raise = (): void => {
    const dialog = shadow?.querySelector('dialog');
    const [wasFocused, wereScrolled] = [focused, [...places]];
    dialog?.close();
    dialog?.showModal();
    for (const [element, top] of wereScrolled) element.scrollTop = top;
    if (wasFocused instanceof HTMLElement) wasFocused.focus({ preventScroll: true });
  };

  shadow?.addEventListener('focusin', ({ target }) => {
    focused = target as Element;
  });
  const onScroll = ({ target }: Event): void => {
    if (target instanceof Element) places.set(target, target.scrollTop);
  };
  shadow?.addEventListener('scroll', onScroll, { capture: true });

  const observer = new MutationObserver(() => {
    if (signal.aborted || (host.parentNode === page && page?.isConnected)) return;
    if (!page?.isConnected || !mayReturn()) return stop.abort();
    page.append(host);
    raise();
  });
  observer.observe(document, { childList: true });
  if (page) observer.observe(page, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());

  const onTop = ({ target }: Event): void => {
    const isAbove = target instanceof Element && target.matches(':modal, :popover-open');
    if ((isAbove || document.fullscreenElement) && mayReturn()) raise();
  };
  for (const type of ['toggle', 'fullscreenchange']) {
    document.addEventListener(type, onTop, { capture: true, signal });
  }
}
