const KEY_EVENTS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Keeps the keys that are typed in `host` from the page, and hands each key press to `onKey`, whose
 * answer says whether it used it up. The listeners sit on the window and capture, which is before
 * every listener of the page but those that the page itself put there, earlier and capturing.
 */
export function ownKeys(
  host: Element,
  onKey: (event: KeyboardEvent) => boolean,
  signal: AbortSignal,
): void {
  const window = host.ownerDocument.defaultView;
  const listener = (event: KeyboardEvent): void => {
    if (!event.composedPath().includes(host)) return;
    event.stopImmediatePropagation();
    if (event.type === 'keydown' && onKey(event)) event.preventDefault();
  };
  for (const type of KEY_EVENTS)
    window?.addEventListener(type, listener, { capture: true, signal });
}
