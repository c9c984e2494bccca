import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { overlayIn } from './harness/overlay';
import { inBothBrowsers } from './harness/suites';
import { until } from './harness/until';
import { articleWith, PARAGRAPHS } from './made-article';

/** What the reader sees at a point of the window: the names of our host, or of the page's element. */
const atPoint = (tab: Page, x: number, y: number) =>
  tab.evaluate((x, y) => document.elementFromPoint(x, y)?.localName ?? null, x, y);

/** How far the overlay is scrolled, and what has its focus. */
const placeIn = (tab: Page) =>
  tab.evaluate(() => {
    const root = document.querySelector('qingdu-reader')?.shadowRoot;
    return {
      top: Math.round(root?.querySelector('.scroller')?.scrollTop ?? -1),
      focus: root?.activeElement?.className ?? null,
      isModal: root?.querySelector('dialog')?.matches(':modal') ?? false,
    };
  });

inBothBrowsers('a page that fights the overlay', (session) => {
  /** An article page whose script can be told to start: `begin()`. */
  const open = async (script: string, head = '') => {
    const begin = `<script>function begin() { ${script} }</script>`;
    session().site.put('/fight.html', { body: articleWith({ head: head + begin, bytes: 20_000 }) });
    const tab = await session().open('/fight.html');
    const overlay = overlayIn(tab);
    await overlay.annotated();
    return { tab, overlay };
  };

  const scrollTo = async (tab: Page, top: number) => {
    await tab.evaluate((top) => {
      document
        .querySelector('qingdu-reader')
        ?.shadowRoot?.querySelector('.scroller')
        ?.scrollTo(0, top);
    }, top);
    await until('it is scrolled', async () => (await placeIn(tab)).top === top);
  };

  it.each([
    ['deletes the host', 'document.querySelector("qingdu-reader").remove();'],
    ['moves the host', 'document.body.append(document.querySelector("qingdu-reader"));'],
    [
      'replaces all that it doesn’t know',
      'document.documentElement.replaceChildren(document.head, document.body);',
    ],
  ])('%s: it comes back, with its place and its focus', async (_, script) => {
    const { tab, overlay } = await open(script);
    await scrollTo(tab, 400);
    const before = await placeIn(tab);
    await tab.evaluate('begin()');
    await until('the host is back', () =>
      tab.evaluate(() => document.documentElement.lastElementChild?.localName === 'qingdu-reader'),
    );
    expect(await placeIn(tab)).toEqual(before);
    await tab.keyboard.press('Escape');
    await overlay.closed();
  });

  it('deletes the host whenever it sees it: the page has its way, and the reader is told no lie', async () => {
    const { tab, overlay } = await open(`
      window.deleted = 0;
      const take = () => {
        const host = document.querySelector('qingdu-reader');
        if (host) { window.deleted++; host.remove(); }
      };
      new MutationObserver(take).observe(document, { childList: true, subtree: true });
      take();`);
    await tab.evaluate('begin()');
    await overlay.closed();
    expect(await tab.evaluate(() => Number(Reflect.get(window, 'deleted')))).toBeLessThan(20);
    const popup = await session().popup();
    await until('the popup offers to open', async () =>
      (await popup.textOf('[data-action=toggle-overlay]')).includes('Open'),
    );
  });

  it('undoes every change of its document: closing still closes', async () => {
    const { tab, overlay } = await open(`
      new MutationObserver((records) => {
        for (const { target, removedNodes } of records) target.append(...removedNodes);
      }).observe(document.documentElement, { childList: true });`);
    await tab.evaluate('begin()');
    await tab.keyboard.press('Escape');
    await until('nothing of it is to be seen', async () => {
      const seen = await atPoint(tab, 300, 200);
      return seen !== null && seen !== 'qingdu-reader';
    });
    const popup = await session().popup();
    await popup.click('[data-action=toggle-overlay]');
    await popup.page.close();
    await overlay.annotated();
    expect(await overlay.content()).toMatchObject({ title: '修车铺的一天' });
  });

  it('takes the focus again and again: it stays in the overlay', async () => {
    const { tab, overlay } = await open(
      `setInterval(() => { window.tries = (window.tries ?? 0) + 1; document.querySelector('#own').focus(); }, 30);
       document.body.insertAdjacentHTML('beforeend', '<input id="own">');`,
    );
    await tab.evaluate('begin()');
    await until('the page has tried', () =>
      tab.evaluate(() => Number(Reflect.get(window, 'tries') ?? 0) > 3),
    );
    expect(await tab.evaluate(() => document.activeElement?.localName)).toBe('qingdu-reader');
    await tab.keyboard.press('Escape');
    await overlay.closed();
  });

  it('links to a page that would take its opener over: links of the article have no opener', async () => {
    const { tab, overlay } = await open(
      '',
      `<script>addEventListener('DOMContentLoaded', () => {
        document.querySelector('article p').innerHTML +=
          '它的<a href="/other.html" target="_blank" rel="opener">铺子</a>也在<a href="javascript:window.ran = true">江边</a>。';
      });</script>`,
    );
    await overlay.shows('也在江边');
    const links = await tab.evaluate(() => {
      const root = document.querySelector('qingdu-reader')?.shadowRoot;
      return [...(root?.querySelectorAll<HTMLAnchorElement>('article a[href]') ?? [])]
        .filter(({ target }) => target !== '')
        .map(({ pathname, rel, target }) => ({ pathname, rel, target }));
    });
    expect(links).toEqual([
      { pathname: '/other.html', rel: 'noopener noreferrer', target: '_blank' },
    ]);
  });

  it('traps every key at the window: the buttons still work', async () => {
    const { overlay } = await open(
      '',
      `<script>for (const type of ['keydown', 'keypress', 'keyup']) addEventListener(type, (event) => {
        event.stopImmediatePropagation(); event.preventDefault(); }, true);</script>`,
    );
    await overlay.click('input[name=script][value=hant]');
    await overlay.shows('修車鋪');
    expect(await session().stored()).toEqual({ script: 'hant' });
    await overlay.click('[data-action=close]');
    await overlay.closed();
  });

  it('unsets all styles with priority: ours are as they were', async () => {
    const { tab } = await open(
      `document.head.insertAdjacentHTML('beforeend', '<style>* { all: unset !important; } qingdu-reader { display: none !important; opacity: 0 !important; transform: scale(0) !important; }</style>');`,
    );
    const look = () =>
      tab.evaluate(() => {
        const root = document.querySelector('qingdu-reader')?.shadowRoot;
        const words = ['h1', 'article p', 'header', 'nav'].map((selector) => {
          const element = root?.querySelector(selector);
          if (!element) return null;
          const { color, display, fontSize } = getComputedStyle(element);
          return { color, display, fontSize, width: element.getBoundingClientRect().width };
        });
        return words;
      });
    const before = await look();
    await tab.evaluate('begin()');
    expect(await look()).toEqual(before);
    expect(await atPoint(tab, 300, 200)).toBe('qingdu-reader');
  });

  it('stacks up z-indexes, popovers and modal dialogs: the overlay stays on top', async () => {
    const { tab, overlay } = await open(`
      document.body.insertAdjacentHTML('beforeend',
        '<div style="position:fixed;inset:0;z-index:2147483647;background:red">广告</div>' +
        '<div id="pop" popover="manual" style="position:fixed;inset:0;width:100%;height:100%">广告</div>' +
        '<dialog id="own" style="inset:0;width:100%;height:100%">订阅吧</dialog>');
      document.querySelector('#pop').showPopover();
      document.querySelector('#own').showModal();`);
    await scrollTo(tab, 400);
    const before = await placeIn(tab);
    await tab.evaluate('begin()');
    await until(
      'the overlay is above them',
      async () => (await atPoint(tab, 300, 200)) === 'qingdu-reader',
    );
    expect(await placeIn(tab)).toEqual(before);
    await overlay.shows(PARAGRAPHS[0]);
    await tab.keyboard.press('Escape');
    await overlay.closed();
    // The page's own is where it was.
    expect(await tab.evaluate(() => document.querySelector('dialog')?.open)).toBe(true);
  });

  it('goes full screen: the overlay stays on top', async () => {
    const { tab } = await open(`
      document.body.insertAdjacentHTML('beforeend', '<div id="own" style="background:red">广告</div>');
      document.querySelector('#own').requestFullscreen().then(
        () => { window.full = true; }, (error) => { window.full = String(error); });`);
    // What the browser asks for before it gives a page the whole screen.
    await tab.mouse.click(640, 400);
    await tab.evaluate('begin()');
    await until('the page has its answer', () =>
      tab.evaluate(() => Reflect.get(window, 'full') !== undefined),
    );
    expect(await tab.evaluate(() => Reflect.get(window, 'full'))).toBe(true);
    await until(
      'the overlay is above it',
      async () => (await atPoint(tab, 300, 200)) === 'qingdu-reader',
    );
    await tab.evaluate(() => document.exitFullscreen());
  });
});
