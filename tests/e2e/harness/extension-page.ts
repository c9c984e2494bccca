import type { Page } from 'puppeteer-core';
import type { Launched } from './launch';
import { until } from './until';

/** Opens a file of the extension in a new tab, and waits until `ready` is in it. */
export async function openExtensionPage(
  { browser, extensionUrl }: Launched,
  path: string,
  ready: string,
): Promise<Page> {
  const url = extensionUrl(path);
  const page = await browser.newPage();
  // In Firefox this promise never settles for a page of an extension.
  void page.goto(url).catch(() => {});
  await until(`${path} shows ${ready}`, () =>
    page.evaluate(
      (url, selector) => location.href === url && document.querySelector(selector) !== null,
      url,
      ready,
    ),
  );
  return page;
}
