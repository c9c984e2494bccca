import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { overlayIn } from './harness/overlay';
import { asServed, serialized } from './harness/serialized';
import { inBothBrowsers } from './harness/suites';

const ARTICLE = '/sample/article.html';

inBothBrowsers('closing the overlay', (session) => {
  const openByPopup = async (tab: Page) => {
    const overlay = overlayIn(tab);
    const popup = await session().popup();
    await popup.click('[data-action=toggle-overlay]');
    await overlay.annotated();
    await popup.page.close();
    await tab.bringToFront();
    return overlay;
  };

  it('leaves the page’s DOM as it was', async () => {
    await session().change({ hideTickers: false });
    const tab = await session().open(ARTICLE);
    const overlay = overlayIn(tab);
    await overlay.annotated();
    await tab.keyboard.press('Escape');
    await overlay.closed();
    expect(await serialized(tab)).toBe(await asServed(tab));
  });

  it('leaves the page’s DOM as it was, but for the ticker that stays hidden', async () => {
    const tab = await session().open(ARTICLE);
    const overlay = overlayIn(tab);
    await overlay.annotated();
    await overlay.click('[data-action=close]');
    await overlay.closed();
    expect(await serialized(tab, '.top')).toBe(await asServed(tab, '.top'));
    expect(await tab.$eval('#scroll', (strip) => strip.getBoundingClientRect().height)).toBe(0);
  });

  it('gives the page its scroll position and its focus back', async () => {
    await session().change({ open: 'manual' });
    const tab = await session().open(ARTICLE);
    await tab.evaluate(() => {
      scrollTo(0, 700);
      document.querySelector<HTMLElement>('.share a')?.focus({ preventScroll: true });
    });
    const overlay = await openByPopup(tab);
    await overlay.click('nav ol li:last-child a');
    await tab.keyboard.press('Escape');
    await overlay.closed();
    const after = await tab.evaluate(() => ({
      scroll: scrollY,
      focus: document.activeElement?.textContent,
    }));
    expect(after).toEqual({ scroll: 700, focus: '分享到微信' });
  });

  it('gives the page its scroll bar back, where it was taken away (decision record 0001)', async () => {
    const tab = await session().open(ARTICLE);
    const overlay = overlayIn(tab);
    await overlay.annotated();
    const overflow = () => tab.evaluate(() => getComputedStyle(document.documentElement).overflowY);
    expect(await overflow()).toBe(session().name === 'chrome' ? 'hidden' : 'visible');
    await tab.keyboard.press('Escape');
    await overlay.closed();
    expect(await overflow()).toBe('visible');
  });

  it('opens again, again and again', async () => {
    const tab = await session().open(ARTICLE);
    const overlay = overlayIn(tab);
    await overlay.annotated();
    const first = await overlay.content();
    for (let time = 0; time < 3; time++) {
      await tab.keyboard.press('Escape');
      await overlay.closed();
      await openByPopup(tab);
    }
    expect(await overlay.content()).toEqual(first);
  });

  it('keeps what is typed in it from the page, and nothing else', async () => {
    const tab = await session().open(ARTICLE);
    const overlay = overlayIn(tab);
    await overlay.annotated();
    await tab.evaluate(() => {
      const heard: string[] = [];
      Reflect.set(window, 'heard', heard);
      for (const type of ['keydown', 'keypress', 'keyup'] as const) {
        document.addEventListener(type, ({ key }) => heard.push(key));
        document.addEventListener(type, ({ key }) => heard.push(key), true);
      }
    });
    const heard = () => tab.evaluate<[], () => string[]>(() => Reflect.get(window, 'heard'));
    await tab.keyboard.press('j');
    await tab.keyboard.press('Escape');
    await overlay.closed();
    expect((await heard()).filter((key) => key !== 'Escape')).toEqual([]);
    await tab.keyboard.press('k');
    expect(await heard()).toContain('k');
  });
});
