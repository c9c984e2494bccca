import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { fireCommand } from './harness/command';
import { overlayIn } from './harness/overlay';
import { inBothBrowsers } from './harness/suites';
import { until } from './harness/until';

/** Focuses the outline's entry number `at`. */
const focusEntry = (tab: Page, at: number) =>
  tab.evaluate((at) => {
    const root = document.querySelector('qingdu-reader')?.shadowRoot;
    root?.querySelectorAll<HTMLElement>('nav ol a')[at]?.focus();
  }, at);

/** How far the top of the block that has the focus is from the top of what scrolls. */
const focusedBlock = (tab: Page) =>
  tab.evaluate(() => {
    const root = document.querySelector('qingdu-reader')?.shadowRoot;
    const block = root?.activeElement?.closest('[data-block]');
    const scroller = root?.querySelector('.scroller');
    if (!block || !scroller) return null;
    return {
      words: block.textContent ?? '',
      seen: block.getBoundingClientRect().top < scroller.getBoundingClientRect().bottom,
    };
  });

inBothBrowsers('without a mouse', (session) => {
  it.each([
    ['wide', 1200],
    ['narrow', 420],
  ])('Enter in the outline jumps, in a %s window', async (name, width) => {
    const tab = await session().open('/sample/article.html');
    await tab.setViewport({ width, height: 780 });
    const overlay = overlayIn(tab);
    await overlay.annotated();
    if (name === 'narrow') {
      await tab.keyboard.press('o');
      await until('the outline is open', () =>
        tab.evaluate(
          () =>
            document
              .querySelector('qingdu-reader')
              ?.shadowRoot?.querySelector('dialog')
              ?.getAttribute('data-panel') === 'outline',
        ),
      );
    }
    await focusEntry(tab, 3);
    await tab.keyboard.press('Enter');
    const block = await until('a block has the focus', () => focusedBlock(tab));
    expect(block.seen).toBe(true);
    await until('the outline tells of it', async () => {
      const { current, outline } = await overlay.content();
      return current !== null && current === outline[3];
    });
    await tab.keyboard.press('Escape');
    await overlay.closed();
  });

  it('the browser’s shortcut opens and closes', async () => {
    // Remote control reaches the page, not the browser's own keys: the command is fired where it arrives.
    if (session().name === 'firefox') return;
    await session().change({ open: 'manual' });
    const tab = await session().open('/sample/article.html');
    const overlay = overlayIn(tab);
    const press = async () => {
      const control = await session().page('popup.html', '[data-part=verdict]');
      await control.close();
      await tab.bringToFront();
      await fireCommand(tab, 'toggle-reader');
    };
    await press();
    await overlay.annotated();
    await press();
    await overlay.closed();
  });
});
