import { browser } from 'wxt/browser';
import { listenTo } from '@/lib/platform/context';

/** Storage events reach every page of ours, tabs included; IndexedDB has none. */
const REVISION = 'wordsRevision';
/** Changes with the reader's own entries alone: they make the engines, and all annotations, anew. */
const ENTRIES_REVISION = 'entriesRevision';

/** Tells everyone that the list of words has changed. */
export async function tellOfChange(): Promise<void> {
  await browser.storage.local.set({ [REVISION]: newRevision() });
}

/** Tells everyone that the reader's own entries have changed. */
export async function tellOfEntries(): Promise<void> {
  await browser.storage.local.set({ [ENTRIES_REVISION]: newRevision() });
}

/** Which entries there are, as a name that changes whenever they do. */
export async function entriesRevision(): Promise<string> {
  const { [ENTRIES_REVISION]: revision } = await browser.storage.local.get(ENTRIES_REVISION);
  return String(revision);
}

function newRevision(): string {
  return `${Date.now()} ${Math.random()}`;
}

/** Calls `onChange` whenever the list has changed, in whatever window. */
export function watchWords(onChange: () => void, signal: AbortSignal): void {
  watch(REVISION, onChange, signal);
}

/** Calls `onChange` whenever the reader's own entries have changed. */
export function watchEntries(onChange: () => void, signal: AbortSignal): void {
  watch(ENTRIES_REVISION, onChange, signal);
}

function watch(key: string, onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, unknown>>): void => {
    if (key in changes) onChange();
  };
  listenTo(browser.storage.local.onChanged, listener, signal);
}
