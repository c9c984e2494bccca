import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { inBothBrowsers } from './harness/suites';
import { until } from './harness/until';

/** Too short to be an article: the reading view stays away. */
const PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>告示</title>
<body style="font: 24px/2 sans-serif; margin: 40px">
<p id="japanese">日本の銀行です。</p>
<p id="plain">他在<b>银</b>行工作。</p>
<p id="latin">Nothing to look up here.</p>
<div id="host"></div>
<iframe srcdoc="<body style='font: 24px sans-serif'><p id=framed>朋友来了。" width="700" height="420"></iframe>
<p><input id="field"></p>
<script>document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML =
  '<p id="shadowed">图书馆今天开门。</p>';</script>`;

/** Where a character of the page stands in its frame, by the element that it stands in. */
function middleOf(frame: Frame, selector: string, character: string) {
  return frame.evaluate(
    (wanted, sought) => {
      const shadow = document.querySelector('#host')?.shadowRoot;
      const element = document.querySelector(wanted) ?? shadow?.querySelector(wanted);
      const walker = document.createTreeWalker(element!, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent!.indexOf(sought);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + sought.length);
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }
      throw new Error(`no ${sought}`);
    },
    selector,
    character,
  );
}

const cardIn = (frame: Frame) =>
  frame.evaluate(
    () =>
      document.querySelector('qingdu-card')?.shadowRoot?.querySelector('.word-card')?.textContent,
  );
const says = (frame: Frame, words: string) =>
  until(`the card says ‘${words}’`, async () => (await cardIn(frame))?.includes(words));
const isGone = (frame: Frame) =>
  until('the card is gone', () =>
    frame.evaluate(() => document.querySelector('qingdu-card') === null),
  );

inBothBrowsers('looking words up on a page as it is', (session) => {
  beforeAll(() => session().site.put('/notice.html', { body: PAGE }));

  const pointAt = async (page: Page, selector: string, character: string, frame?: Frame) => {
    const { x, y } = await middleOf(frame ?? page.mainFrame(), selector, character);
    const box = frame ? await (await frame.frameElement())?.boundingBox() : null;
    const [left, top] = [x + (box?.x ?? 0), y + (box?.y ?? 0)];
    await page.mouse.move(left - 2, top);
    await page.mouse.move(left, top);
  };
  /** Points until there is a card: what was turned on just now reaches the page in its own time. */
  const pointUntil = (
    page: Page,
    words: string,
    selector: string,
    character: string,
    frame?: Frame,
  ) =>
    until(`a card says ‘${words}’`, async () => {
      await page.mouse.move(2, 2);
      await pointAt(page, selector, character, frame);
      await new Promise((resolve) => setTimeout(resolve, 150));
      return (await cardIn(frame ?? page.mainFrame()))?.includes(words);
    });
  const open = async (pageLookUp: string) => {
    await session().change({ pageLookUp });
    return session().open('/notice.html');
  };

  it('does nothing, and is not even there, until it is turned on', async () => {
    const page = await session().open('/notice.html');
    await session().change({ pageLookUp: 'always' });
    await page.bringToFront();
    await pointUntil(page, 'bank', '#plain', '银');
    await session().change({ pageLookUp: 'off' });
    await page.bringToFront();
    await isGone(page.mainFrame());
    const off = await session().open('/notice.html');
    await pointAt(off, '#plain', '银');
    expect(await cardIn(off.mainFrame())).toBeUndefined();
  });

  it('tells what a word means, over the bounds of an emphasis, and leaves the page as it was', async () => {
    const page = await open('always');
    const html = () => page.evaluate(() => document.documentElement.outerHTML);
    const before = await html();
    await pointUntil(page, 'bank', '#plain', '行');
    expect(await cardIn(page.mainFrame())).toContain('yínháng');
    await page.keyboard.press('Escape');
    await isGone(page.mainFrame());
    expect(await html()).toBe(before);
  });

  it('reaches into open shadow roots and frames', async () => {
    const page = await open('always');
    await pointUntil(page, 'library', '#shadowed', '书');
    await page.keyboard.press('Escape');
    await isGone(page.mainFrame());
    const frame = page.frames().find((one) => one !== page.mainFrame())!;
    await pointUntil(page, 'friend', '#framed', '友', frame);
  });

  it('leaves Japanese alone', async () => {
    const page = await open('always');
    await pointUntil(page, 'bank', '#plain', '行');
    await pointAt(page, '#japanese', '銀');
    await isGone(page.mainFrame());
  });

  it('looks up only while Shift is held, where that is what the reader chose', async () => {
    const page = await open('held');
    await page.keyboard.down('Shift');
    await pointUntil(page, 'bank', '#plain', '银');
    await page.keyboard.up('Shift');
    await page.keyboard.press('Escape');
    await isGone(page.mainFrame());
    await pointAt(page, '#plain', '工');
    await page.keyboard.down('Shift');
    await says(page.mainFrame(), 'work');
    await page.keyboard.up('Shift');
  });

  it('goes by keys: from what is selected, word by word, and keeps the word', async () => {
    const page = await open('held');
    await page.evaluate(() => {
      const text = document.querySelector('#plain')!.firstChild!;
      document.getSelection()!.setBaseAndExtent(text, 0, text, 1);
    });
    await until('a card is there', async () => {
      await page.keyboard.down('Alt');
      await page.keyboard.press('KeyL');
      await page.keyboard.up('Alt');
      await new Promise((resolve) => setTimeout(resolve, 150));
      return cardIn(page.mainFrame());
    });
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await says(page.mainFrame(), 'bank');
    await page.keyboard.press('k');
    await until('the word is kept', () =>
      page.evaluate(
        () =>
          document
            .querySelector('qingdu-card')
            ?.shadowRoot?.querySelector('[data-action=keep-word]')
            ?.getAttribute('aria-pressed') === 'true',
      ),
    );
    await page.keyboard.press('k');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Escape');
    await isGone(page.mainFrame());
  });

  it('leaves a field its keys', async () => {
    const page = await open('always');
    await page.click('#field');
    await pointUntil(page, 'bank', '#plain', '银');
    await page.keyboard.type('pk');
    expect(await page.$eval('#field', (field) => (field as HTMLInputElement).value)).toBe('pk');
  });

  it('comes back after the background was stopped, and is still there in the next page', async () => {
    const page = await open('always');
    await pointUntil(page, 'bank', '#plain', '银');
    await session().suspend();
    await page.bringToFront();
    await page.reload();
    await pointUntil(page, 'work', '#plain', '工');
  });
});
