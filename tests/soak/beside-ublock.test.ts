import { existsSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { overlayIn } from '@/tests/e2e/harness/overlay';
import { type Session, startSession } from '@/tests/e2e/harness/session';
import { until } from '@/tests/e2e/harness/until';

/** Where Debian's package webext-ublock-origin-firefox puts it, or where you unpacked that package. */
const UBLOCK =
  process.env.UBLOCK_PATH ??
  '/usr/share/mozilla/extensions/{ec8030f7-c20a-464f-9b0e-13a3a9e97384}/uBlock0@raymondhill.net';

/** Whether a request that every list of uBlock's names is stopped before it reaches the proxy. */
async function isBlocked(tab: Page, { site }: Session): Promise<boolean> {
  const asked = site.outside.length;
  await tab.evaluate(() =>
    fetch('http://ad.doubleclick.net/x.js', { mode: 'no-cors' }).catch(() => {}),
  );
  return !site.outside.slice(asked).some((address) => address.includes('doubleclick'));
}

it.skipIf(!existsSync(UBLOCK))(
  'beside uBlock Origin, in Firefox: articles open and close as ever',
  async () => {
    const session = await startSession('firefox');
    try {
      const first = await session.open('/pages/empty.html');
      await first.browser().installExtension(UBLOCK);
      await until('uBlock is at work', () => isBlocked(first, session));
      for (let time = 0; time < 3; time++) {
        const tab = await session.open('/sample/article.html');
        const overlay = overlayIn(tab);
        await overlay.annotated();
        expect(await overlay.readingOf('銀行')).toBe('yínháng');
        await tab.keyboard.press('Escape');
        await overlay.closed();
        await until('the ticker stays hidden', () =>
          tab.$eval('#scroll', (strip) => strip.getBoundingClientRect().height === 0),
        );
      }
      // It fetches its lists, which is its own business: nothing is asked of ours but what is ours.
      expect(session.takeProblems().filter((problem) => problem.includes('7d1f8a52'))).toEqual([]);
    } finally {
      await session.close();
    }
  },
);
