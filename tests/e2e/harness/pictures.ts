import { openExtensionPage } from './extension-page';
import type { Launched } from './launch';
import { until } from './until';

/** As wide as Chrome lets a popup be at most, and taller than ours. */
const POPUP_VIEWPORT = { width: 400, height: 900 };

/** Takes a picture of the popup, as it stands for the web page that was used last. */
export async function pictureOfPopup(launched: Launched, path: string): Promise<void> {
  const page = await openExtensionPage(launched, 'popup.html', 'body');
  await page.setViewport(POPUP_VIEWPORT);
  await until('the popup is filled in', () =>
    page.evaluate(() => Boolean(document.querySelector('[data-part=verdict]')?.textContent)),
  );
  const { width, height } = await page.evaluate(() => {
    const box = document.body.getBoundingClientRect();
    return { width: Math.ceil(box.width), height: Math.ceil(box.height) };
  });
  await page.screenshot({ path, clip: { x: 0, y: 0, width, height } });
  await page.close();
}
