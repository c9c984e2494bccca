const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const;

/** Whether a key press was used up. */
type OnKey = (event: KeyboardEvent) => boolean;

/** The key presses in the overlay. */
export interface Keys {
  /** Hands each key press that no later listener used up to `onKey`. Returns what ends it. */
  readonly listen: (onKey: OnKey) => () => void;
}

/**
 * Keeps the keys that are typed in `host` from the page, and hands each key press to our own
 * listeners. Those of the window capture, which is before every listener of the page but what the
 * page itself put there, earlier and capturing. Keys of an input method's composition are its own; a script's mean nothing.
 */
export function ownKeys(host: Element, signal: AbortSignal): Keys {
  const window = host.ownerDocument.defaultView;
  const listeners: OnKey[] = [];
  const hear = (event: KeyboardEvent): void => {
    if (!event.composedPath().includes(host)) return;
    event.stopImmediatePropagation();
    if (event.type !== 'keydown' || event.isComposing || !event.isTrusted) return;
    if (listeners.some((onKey) => onKey(event))) event.preventDefault();
  };
  for (const type of KEY_EVENTS) window?.addEventListener(type, hear, { capture: true, signal });
  return {
    listen(onKey) {
      // The last one first: what opened last is what a key means.
      listeners.unshift(onKey);
      return () => void listeners.splice(listeners.indexOf(onKey), 1);
    },
  };
}
