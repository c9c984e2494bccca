import { overrideStyle } from './inline-style';

/**
 * Keeps the page itself out of print until `signal` aborts: only what stands beside its body, the
 * overlay, is printed. The page is changed for the time of printing alone.
 */
export function printAlone(document: Document, signal: AbortSignal): void {
  const window = document.defaultView;
  let restore: (() => void) | null = null;
  const show = (): void => {
    restore?.();
    restore = null;
  };
  window?.addEventListener(
    'beforeprint',
    () => {
      if (document.body) restore ??= overrideStyle(document.body, 'display', 'none');
    },
    { signal },
  );
  window?.addEventListener('afterprint', show, { signal });
  signal.addEventListener('abort', show);
}
