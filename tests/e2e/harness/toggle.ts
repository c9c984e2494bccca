import type { Page } from 'puppeteer-core';

/**
 * Asks the content script of the page at `url` to open or close its overlay, as the shortcut does.
 *
 * @param control a page of the extension.
 * @returns when it was asked, in milliseconds since 1970; the answer is not waited for.
 */
export function toggleOverlay(control: Page, url: string): Promise<number> {
  return control.evaluate(async (wanted) => {
    const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
    // By hand: Firefox's patterns know no ports.
    const tabs: { id: number; url: string }[] = await api.tabs.query({});
    const found = tabs.find((tab) => tab.url === wanted);
    const time = performance.timeOrigin + performance.now();
    void api.tabs.sendMessage(found?.id, { type: 'toggle-overlay' });
    return time;
  }, url);
}
