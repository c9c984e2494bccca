import { browser } from 'wxt/browser';

/**
 * Whether this content script still belongs to a running extension. After an update the old script
 * lives on in the pages that are open, and every call of browser.* throws.
 */
export function isContextValid(): boolean {
  return browser.runtime?.id !== undefined;
}
