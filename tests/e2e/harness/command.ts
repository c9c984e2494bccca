import type { Page } from 'puppeteer-core';

/**
 * Chromium tells the background of a shortcut in `tab`, as if its keys had been pressed: no automation
 * reaches the browser's own keys.
 */
export async function fireCommand(tab: Page, command: string): Promise<void> {
  const target = tab
    .browser()
    .targets()
    .find((found) => found.type() === 'service_worker');
  const worker = await target?.worker();
  await worker?.evaluate(
    async (url, name) => {
      const api = Reflect.get(globalThis, 'chrome');
      const [found] = await api.tabs.query({ url });
      api.commands.onCommand.dispatch(name, found);
    },
    tab.url(),
    command,
  );
}
