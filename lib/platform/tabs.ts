import { browser } from 'wxt/browser';
import type { PageDescription } from '@/lib/core/page-description';
import type { InjectedScript } from './injection';
import { PageAnswer } from './page-messages';
import type { PageRequest } from './page-request';
import { parse } from './schema';

/** Injects a script of ours into a tab's page; harmless where it is there already. */
export async function injectScript(tabId: number, script: InjectedScript): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [`/${script}.js`] });
}

/** Injects the card of the dictionary into one frame of a tab. */
export async function injectCard(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: ['/page-card.js'],
  });
}

/**
 * Opens the panel that annotates what is selected in a tab's page: in `frameId`, or in the first frame
 * that has a selection. Answers whether that could be done: not on the browser's own pages, nor where
 * access is refused.
 */
export async function annotateSelection(tabId: number, frameId?: number): Promise<boolean> {
  try {
    const frame = frameId ?? (await frameWithSelection(tabId));
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frame] },
      files: ['/selection.js'],
    });
    return true;
  } catch {
    return false;
  }
}

/** Opens the popup, which says why a page can't be read; not every version of every browser lets us. */
export async function explainPage(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    // The reader opens it by the icon then.
  }
}

/** The top frame where none has a selection. */
async function frameWithSelection(tabId: number): Promise<number> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => String(getSelection()).trim() !== '',
  });
  return frames.find(({ result }) => result === true)?.frameId ?? 0;
}

/**
 * Sends a request to a tab's content script, and injects that first where the tab was open before
 * Qingdu was. Answers null where it can't be: on the browser's own pages and where access is refused.
 */
export async function sendToPage(
  tabId: number,
  request: PageRequest,
): Promise<PageDescription | null> {
  const send = async (): Promise<PageDescription | null> => {
    const answer = parse(
      PageAnswer,
      await browser.tabs.sendMessage(tabId, request, { frameId: 0 }),
    );
    return answer.ok ? answer.value : null;
  };
  try {
    return await send();
  } catch {
    try {
      await browser.scripting.executeScript({
        target: { tabId },
        files: ['/content-scripts/detector.js'],
      });
      return await send();
    } catch {
      return null;
    }
  }
}

/**
 * The tab that the popup acts on: the one it hangs on, or, where the popup is open in a tab of its
 * own, the web page that was used last in that window. Null where there is none.
 */
export async function tabToActOn(): Promise<number | null> {
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  const own = browser.runtime.getURL('/');
  if (active?.id !== undefined && !active.url?.startsWith(own)) return active.id;
  const tabs = await browser.tabs.query({
    currentWindow: true,
    url: ['http://*/*', 'https://*/*'],
  });
  const [last] = tabs.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  return last?.id ?? null;
}

/** Opens the options page, or shows it where it is open already. */
export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** Opens the welcome page in a tab of its own. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** Opens the page of words, with `entry` ready to be defined. */
export async function openWords(entry: string): Promise<void> {
  const query = new URLSearchParams({ entry });
  await browser.tabs.create({ url: browser.runtime.getURL(`/words.html?${query}`) });
}
