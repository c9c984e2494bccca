import { type Browser, browser } from 'wxt/browser';
import { type MessageKey, t } from './i18n';

/** The entries of the pages' context menu: one on the page, another on what is selected in it. */
const ENTRIES = [
  { id: 'open-reader', title: 'menuOpen', contexts: ['page'] },
  { id: 'annotate-selection', title: 'annotateSelection', contexts: ['selection'] },
] as const satisfies readonly {
  readonly id: string;
  readonly title: MessageKey;
  readonly contexts: readonly [`${Browser.contextMenus.ContextType}`];
}[];

export type MenuEntry = (typeof ENTRIES)[number]['id'];

/** Makes the entries anew; the browser keeps them while the background sleeps. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, contexts } of ENTRIES) {
    browser.contextMenus.create({
      id,
      title: t(title),
      contexts: [...contexts],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  }
}

/** Tells of the entry that was chosen, in which tab, and in which frame of it. */
export function onMenu(choose: (entry: MenuEntry, tabId: number, frameId: number) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId = 0 }, tab) => {
    const entry = ENTRIES.find(({ id }) => id === menuItemId);
    if (entry && tab?.id !== undefined) choose(entry.id, tab.id, frameId);
  });
}
