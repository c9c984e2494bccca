import { browser } from 'wxt/browser';

const PAGES = { origins: ['http://*/*', 'https://*/*'] };

/** Whether pages may be read. Granted at install, but the user can take it back (Firefox shows a switch). */
export function hasPageAccess(): Promise<boolean> {
  return browser.permissions.contains(PAGES);
}

/** Asks for it again; only from a click. Answers whether it was granted. */
export function requestPageAccess(): Promise<boolean> {
  return browser.permissions.request(PAGES);
}
