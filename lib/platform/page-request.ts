/** What can be asked of a tab's content script. */
export type PageRequest =
  | { readonly type: 'describe' }
  | { readonly type: 'toggle-overlay' }
  | { readonly type: 'show-tickers'; readonly shown: boolean };

/**
 * Reads a request, or null where it is none. By hand, unlike the other messages: the detector is in
 * every page, and the schema library would be a fifth of it.
 */
export function parsePageRequest(message: unknown): PageRequest | null {
  if (typeof message !== 'object' || message === null || !('type' in message)) return null;
  const { type } = message;
  if (type === 'describe' || type === 'toggle-overlay') return { type };
  if (type !== 'show-tickers' || !('shown' in message)) return null;
  return typeof message.shown === 'boolean' ? { type, shown: message.shown } : null;
}
