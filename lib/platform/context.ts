import { browser } from 'wxt/browser';

/**
 * Whether this content script still belongs to a running extension. After an update the old script
 * lives on in the pages that are open, and every call of browser.* throws.
 */
export function isContextValid(): boolean {
  return browser.runtime?.id !== undefined;
}

/** An event of `browser.*`, as far as scripts in pages need it. */
interface BrowserEvent<Listener> {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

/** Has `listener` hear `event` until `signal` aborts. An extension that is gone hears nothing more, and throws when asked. */
export function listenTo<Listener>(
  event: BrowserEvent<Listener>,
  listener: Listener,
  signal: AbortSignal,
): void {
  event.addListener(listener);
  signal.addEventListener('abort', () => {
    if (isContextValid()) event.removeListener(listener);
  });
}
