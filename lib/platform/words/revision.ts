import { browser } from 'wxt/browser';

/** Storage events reach every page of ours, tabs included; IndexedDB has none. */
const REVISION = 'wordsRevision';

/** Tells everyone that the list of words has changed. */
export async function tellOfChange(): Promise<void> {
  await browser.storage.local.set({ [REVISION]: `${Date.now()} ${Math.random()}` });
}

/** Calls `onChange` whenever the list has changed, in whatever window. */
export function watchWords(onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, unknown>>): void => {
    if (REVISION in changes) onChange();
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}
