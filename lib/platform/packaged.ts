import { browser, type PublicPath } from 'wxt/browser';

/** The bytes of a file of the extension's own package. This is no network request: it never leaves the browser. */
export async function readPackaged(path: PublicPath): Promise<Uint8Array> {
  const response = await fetch(browser.runtime.getURL(path));
  return new Uint8Array(await response.arrayBuffer());
}
