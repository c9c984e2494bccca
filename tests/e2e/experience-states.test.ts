import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { overlayIn } from './harness/overlay';
import { inBothBrowsers } from './harness/suites';
import { until } from './harness/until';

const ARTICLE = '/sample/article.html';

/** storage.sync's MAX_ITEMS, in both browsers. */
const MOST_ITEMS = 512;

inBothBrowsers('the state of things', (session) => {
  async function open(): Promise<Page> {
    const page = await session().open(ARTICLE);
    await overlayIn(page).annotated();
    return page;
  }

  it('offline changes nothing: readings, script and dictionary are all here', async () => {
    const page = await open();
    await page.setOfflineMode(true);
    await session().suspend();
    await session().change({ script: 'hans' });
    await overlayIn(page).shows('渡口单车');
    await page.keyboard.press('ArrowRight');
    await until('the dictionary answers', () => overlayIn(page).textOf('.word-card .entry'));
    await page.setOfflineMode(false);
  });

  it('a full storage is told with what to do, and the choice holds in the open overlay', async () => {
    const rules = Array.from({ length: MOST_ITEMS }, (_, i) => [`site:${i}.example`, 'never']);
    await session().change(Object.fromEntries(rules));
    const page = await open();
    await page.keyboard.press('t');
    await until('it says so', async () =>
      (await overlayIn(page).textOf('[role=status]'))?.includes('Remove site rules'),
    );
    const theme = await page.evaluate(() =>
      document
        .querySelector('qingdu-reader')
        ?.shadowRoot?.querySelector('dialog')
        ?.getAttribute('data-theme'),
    );
    expect(theme).toBe('light');
    expect(await session().stored()).not.toHaveProperty('theme');
  });

  it('without leave to read pages the popup says so and asks', async (context) => {
    // Chromium gives the leave with the install, and takes it back in its own settings alone.
    if (session().name === 'chrome') return context.skip();
    await session().change({ open: 'manual' });
    await session().open(ARTICLE);
    const options = await session().page('options.html', '.groups');
    const origins = ['http://*/*', 'https://*/*'];
    const ask = (what: 'remove' | 'contains') =>
      options.evaluate(
        (method, wanted) =>
          Reflect.get(globalThis, 'browser').permissions[method]({ origins: wanted }),
        what,
        origins,
      );
    expect(await ask('remove')).toBe(true);
    const page = await session().open(ARTICLE);
    const popup = await session().popup();
    await until('it asks', async () => (await popup.textOf('.permission')).includes('not allowed'));
    await popup.page.focus('[data-action=grant]');
    await popup.page.keyboard.press('Enter');
    await until('it is granted', async () => (await ask('contains')) === true);
    await popup.says('拆解渡口單車');
    expect(await popup.textOf('.permission')).toBe('');
    await popup.click('[data-action=toggle-overlay]');
    await overlayIn(page).annotated();
  });
});

/**
 * Hangs up on the first calls for the engines, as a background does that dies at each: on the four of a request for
 * mending, the four of one for annotations, and the one before them that only wakes it.
 */
const HANG_UP = `
{
  let left = 9;
  const { onConnect } = (globalThis.browser ?? globalThis.chrome).runtime;
  const add = onConnect.addListener.bind(onConnect);
  onConnect.addListener = (answer) => add((port) => (left-- > 0 ? port.disconnect() : answer(port)));
}
`;

inBothBrowsers(
  'annotations that fail',
  (session) => {
    it('leave the text as it is, say so, and come when tried again', async () => {
      const page = await session().open(ARTICLE);
      const overlay = overlayIn(page);
      await until('it says so', async () =>
        (await overlay.textOf('[role=status]'))?.includes('could not be made'),
      );
      expect((await overlay.content()).title).toBe('拆解渡口單車的“耐用觀”');
      await until('trying again helps', async () => {
        if (await overlay.textOf('[data-action=retry]')) await overlay.click('[data-action=retry]');
        return page.evaluate(
          () =>
            document
              .querySelector('qingdu-reader')
              ?.shadowRoot?.querySelector('article[data-annotated=all]') != null,
        );
      });
      expect(await overlay.readingOf('銀行')).toBe('yínháng');
      expect(await overlay.textOf('[role=status]')).toBe('');
    });
  },
  { before: { 'background.js': HANG_UP } },
);
