import type { Page } from 'puppeteer-core';
import { expect, it, vi } from 'vitest';
import { overlayIn } from '@/tests/e2e/harness/overlay';
import { serialized } from '@/tests/e2e/harness/serialized';
import { inBothBrowsers } from '@/tests/e2e/harness/suites';
import { toggleOverlay } from '@/tests/e2e/harness/toggle';
import { until } from '@/tests/e2e/harness/until';

const TIMES = 200;
/** The first ones fill caches that stay: fonts, the code of functions, the language of the page. */
const WARM_UP = 20;
/** What may be left in the end, of what one open overlay holds: a tenth of one, after 200. */
const MOST_LEFT = 0.1;

interface Held {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What the page's process holds after a collection, in all its worlds. */
async function heldBy(tab: Page): Promise<Held> {
  const client = await tab.createCDPSession();
  // Twice: what one collection frees may free more.
  for (let time = 0; time < 2; time++) await client.send('HeapProfiler.collectGarbage');
  await client.detach();
  const metrics = await tab.metrics();
  return {
    heap: metrics.JSHeapUsedSize ?? 0,
    nodes: metrics.Nodes ?? 0,
    listeners: metrics.JSEventListeners ?? 0,
  };
}

inBothBrowsers('opened and closed 200 times', (session) => {
  it('leaves the page’s memory, listeners and DOM as they were', async () => {
    await session().change({ open: 'manual', hideTickers: false });
    const tab = await session().open('/sample/article.html');
    const overlay = overlayIn(tab);
    const control = await session().page('popup.html', '[data-part=verdict]');
    await tab.bringToFront();
    const toggle = () => toggleOverlay(control, tab.url());
    const openAndClose = async () => {
      await toggle();
      await overlay.annotated();
      await toggle();
      await overlay.closed();
    };
    const measured = session().name === 'chrome';
    const domBefore = await serialized(tab);

    for (let time = 0; time < WARM_UP; time++) await openAndClose();
    const before = measured ? await heldBy(tab) : null;
    await toggle();
    await overlay.annotated();
    const open = measured ? await heldBy(tab) : null;
    await toggle();
    await overlay.closed();
    const looks = vi.spyOn(tab, 'evaluate');
    for (let time = 0; time < TIMES; time++) await openAndClose();
    const looked = looks.mock.calls.length;
    looks.mockRestore();

    expect(await serialized(tab)).toBe(domBefore);
    // Firefox tells nobody what a page holds.
    if (!before || !open) return;
    // Chromium keeps the source of whatever a test asks a page: as many questions once more tell how much.
    const asked = await heldBy(tab);
    for (let look = 0; look < looked; look++) await overlay.isOpen();
    const questions = (await heldBy(tab)).heap - asked.heap;
    // What was removed last is let go of at the next idle moment.
    const left = await until('it is let go of', async () => {
      const held = await heldBy(tab);
      const after = { ...held, heap: held.heap - 2 * questions };
      const shares = (['heap', 'nodes', 'listeners'] as const).map((name) => ({
        name,
        share: (after[name] - before[name]) / (open[name] - before[name]),
      }));
      return shares.every(({ share }) => share < MOST_LEFT) && shares;
    });
    expect(left).toHaveLength(3);
  });
});
