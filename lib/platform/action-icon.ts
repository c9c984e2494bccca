import { browser } from 'wxt/browser';
import type { PageState } from '@/lib/core/page-description';
import { type MessageKey, t } from './i18n';

const WORDS: Readonly<Record<PageState, MessageKey>> = {
  quiet: 'stateQuiet',
  found: 'stateFound',
  open: 'stateOpen',
  off: 'stateOff',
};

/** Shows a page's state on the toolbar's icon, in picture and words, until the tab goes elsewhere. */
export async function showState(tabId: number, state: PageState): Promise<void> {
  const path = { 16: `/icon/${state}-16.png`, 32: `/icon/${state}-32.png` };
  await Promise.all([
    browser.action.setIcon({ tabId, path }),
    browser.action.setTitle({ tabId, title: t(WORDS[state]) }),
  ]);
}
