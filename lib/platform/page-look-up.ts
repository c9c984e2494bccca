import { browser } from 'wxt/browser';
import type { Settings } from '@/lib/core/settings/schema';
import { loadSettings, watchSettings } from './settings';

const ID = 'page-dictionary';
const FILE = '/page-dictionary.js';
const PAGES = ['http://*/*', 'https://*/*'];

/**
 * Keeps the script that looks words up on pages registered for as long as the reader wants it, and
 * unregistered otherwise: who hasn't turned it on pays nothing for it. Called once, as the background
 * starts: registrations are settled then, at each change of the setting, and at each start of the
 * browser, for an update of the extension forgets them.
 */
export function keepPageLookUp(): void {
  // One after the other: a registration that is there already can't be made again.
  let settled: Promise<void> = Promise.resolve();
  const settle = (settings: Settings): void => {
    settled = settled
      .then(() => settleRegistration(settings.pageLookUp !== 'off'))
      .catch((error) => console.warn('Qingdu: look-up on pages could not be set up.', error));
  };
  watchSettings(settle, new AbortController().signal);
  // Wakes the background; the work is done below, as it starts.
  browser.runtime.onStartup.addListener(() => {});
  void loadSettings().then(settle);
}

async function settleRegistration(isWanted: boolean): Promise<void> {
  const filter = { ids: [ID] };
  const isRegistered = (await browser.scripting.getRegisteredContentScripts(filter)).length > 0;
  if (isWanted === isRegistered) return;
  if (!isWanted) {
    // The scripts that run hear of the setting themselves.
    await browser.scripting.unregisterContentScripts(filter);
    return;
  }
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      js: [FILE],
      matches: PAGES,
      allFrames: true,
      // Frames without an address of their own (srcdoc, about:blank) are their page's.
      matchOriginAsFallback: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
  await injectIntoOpenPages();
}

/** Registered scripts run in pages that load from now on; those that are open get theirs here. */
async function injectIntoOpenPages(): Promise<void> {
  const tabs = await browser.tabs.query({ url: PAGES });
  await Promise.allSettled(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      await browser.scripting.executeScript({
        target: { tabId: id, allFrames: true },
        files: [FILE],
      });
    }),
  );
}
