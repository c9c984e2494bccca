import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Overlay, overlayIn } from './harness/overlay';
import type { Session } from './harness/session';
import { inBothBrowsers } from './harness/suites';
import { until } from './harness/until';
import { PARAGRAPHS } from './made-article';

const PAGE = '/news/long.html';
/** Simplified characters that change in traditional script, at the end of the article alone. */
const LAST = '最后一段说的是发现一条后来没有人走的长路。';

/** An article of so many sections, each of 20 numbered paragraphs: about 800 characters. */
function bookOf(sections: number): string {
  const body = Array.from({ length: sections }, (_, section) => {
    const paragraphs = Array.from(
      { length: 20 },
      (_, i) => `<p>第${section * 20 + i}段。${PARAGRAPHS[i % PARAGRAPHS.length]}</p>`,
    );
    return `<h2>第${section + 1}章 江边的一天</h2>${paragraphs.join('')}`;
  });
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>修车铺的一年</title>
    <h1>修车铺的一年</h1><p>2024-05-18 09:12 来源：数字码头</p>
    <article>${body.join('')}<p>${LAST}</p></article><textarea></textarea>`;
}

async function open(session: Session, sections: number): Promise<{ tab: Page; overlay: Overlay }> {
  session.site.put(PAGE, { body: bookOf(sections) });
  const tab = await session.open(PAGE);
  const overlay = overlayIn(tab);
  await overlay.annotated();
  await until('all of the text is there', async () => (await textOf(tab)).includes('最后一段'));
  return { tab, overlay };
}

/** The text of the article's blocks as browsers search it. */
const textOf = (tab: Page): Promise<string> =>
  tab.evaluate(
    () =>
      document.querySelector('qingdu-reader')?.shadowRoot?.querySelector('.chunk:last-child')
        ?.textContent ?? '',
  );

/** How many elements the overlay has, and how many readings. */
const weigh = (tab: Page): Promise<{ elements: number; readings: number }> =>
  tab.evaluate(() => {
    const root = document.querySelector('qingdu-reader')?.shadowRoot;
    return {
      elements: root?.querySelectorAll('article .chunk *').length ?? 0,
      readings: root?.querySelectorAll('article .chunk rt').length ?? 0,
    };
  });

/** Whether the blocks in the window have readings. */
const isReadInWindow = (tab: Page): Promise<boolean> =>
  tab.evaluate(() => {
    const root = document.querySelector('qingdu-reader')?.shadowRoot;
    const inWindow = [...(root?.querySelectorAll('article .chunk p') ?? [])].filter((block) => {
      const { top, bottom } = block.getBoundingClientRect();
      return top >= 60 && bottom <= innerHeight;
    });
    return inWindow.length > 0 && inWindow.every((block) => block.querySelector('rt') !== null);
  });

const scrollTo = (tab: Page, part: number): Promise<void> =>
  tab.evaluate((wanted) => {
    const box = document.querySelector('qingdu-reader')?.shadowRoot?.querySelector('.scroller');
    box?.scrollTo({ top: wanted * box.scrollHeight });
  }, part);

inBothBrowsers('a long article', (session) => {
  it('has readings where the window is, and lets go of those far from it', async () => {
    const { tab } = await open(session(), 40);
    expect(await isReadInWindow(tab)).toBe(true);
    const first = () =>
      tab.evaluate(
        () =>
          document
            .querySelector('qingdu-reader')
            ?.shadowRoot?.querySelector('[data-block="1"] rt') != null,
      );
    expect(await first()).toBe(true);
    for (const part of [0.3, 0.7, 1]) {
      await scrollTo(tab, part);
      await until('the window has readings', () => isReadInWindow(tab));
    }
    expect(await first()).toBe(false);
    await scrollTo(tab, 0);
    await until('the beginning has readings again', first);
  });

  it('weighs little more when it is four times as long', async () => {
    const short = await open(session(), 25);
    const before = await weigh(short.tab);
    const long = await open(session(), 100);
    const after = await weigh(long.tab);
    expect(before.readings).toBeGreaterThan(500);
    expect(after.readings).toBeLessThan(before.readings * 1.2);
    // A paragraph that is far is one element.
    expect(after.elements - before.elements).toBeLessThan(75 * 21 * 1.5);
  });

  it('is gone through by its outline, also to what was never on the screen', async () => {
    const { tab, overlay } = await open(session(), 60);
    await overlay.click('nav li:nth-child(50) a');
    await until('chapter 50 is at the top, with readings', () =>
      tab.evaluate(() => {
        const root = document.querySelector('qingdu-reader')?.shadowRoot;
        const heading = root?.activeElement;
        const top = heading?.getBoundingClientRect().top ?? 0;
        return (
          heading?.localName === 'h2' &&
          heading.querySelector('rt') !== null &&
          (heading.textContent ?? '').includes('50') &&
          top > 0 &&
          top < 200
        );
      }),
    );
    await until('the outline follows', async () =>
      ((await overlay.content()).current ?? '').includes('50'),
    );
    await until('the window has readings', () => isReadInWindow(tab));
  });

  it('is copied whole in the script that is shown', async () => {
    await session().change({ script: 'hant' });
    const { tab, overlay } = await open(session(), 25);
    await overlay.click('[data-action=more]');
    await until('the panel is there', async () => (await overlay.textOf('#more')) !== null);
    await overlay.click('[data-action=copy-plain]');
    await until('it is copied', async () =>
      ((await overlay.textOf('[role=status]')) ?? '').includes('copied'),
    );
    await tab.keyboard.press('Escape');
    await overlay.closed();
    await tab.focus('textarea');
    await tab.keyboard.down('Control');
    await tab.keyboard.press('KeyV');
    await tab.keyboard.up('Control');
    await until('the last paragraph is pasted in traditional script', () =>
      tab.evaluate(() => document.querySelector('textarea')!.value.includes('最後一段說的是發現')),
    );
  });
});
