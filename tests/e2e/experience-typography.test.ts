import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { overlayIn } from './harness/overlay';
import { inBothBrowsers } from './harness/suites';
import { until } from './harness/until';
import { articleWith } from './made-article';

const SAMPLE = '/sample/article.html';

/** What is left free after each character, in em (components/reader/appearance). */
const TRACKING = 0.06;
const TEXT_SIZE = 21;

inBothBrowsers('the text', (session) => {
  async function open(path = SAMPLE): Promise<Page> {
    const page = await session().open(path);
    await page.setViewport({ width: 1200, height: 800 });
    await overlayIn(page).annotated();
    return page;
  }

  async function openMade(): Promise<Page> {
    const body = articleWith({})
      .replaceAll('江边的修车铺', '台湾的修车铺')
      .replaceAll('他说，听', '他说：“听')
      .replaceAll('认得出来。', '认得出来。”');
    const headers = { 'content-type': 'text/html; charset=utf-8' };
    session().site.put('/made.html', { body, headers });
    return await open('/made.html');
  }

  it('keeps an even rhythm of characters under readings wider than they are', async () => {
    await session().change({ alignment: 'ragged' });
    const page = await open();
    const pitches = await pitchesOf(page);
    const pitch = TEXT_SIZE * (1 + TRACKING);
    const even = pitches.filter((one) => Math.abs(one - pitch) < 0.5);
    expect(pitches.length).toBeGreaterThan(300);
    expect(even.length / pitches.length).toBeGreaterThan(0.9);
    // Where two readings would touch, the characters move apart; never together.
    expect(Math.min(...pitches)).toBeGreaterThan(pitch - 0.5);
    expect(await overlappingReadings(page)).toEqual([]);
  });

  it('shows readings only over the word pointed at, where one wants that, and moves nothing', async () => {
    const page = await open();
    const before = await placeOfWords(page);
    await session().change({ rubyShown: 'pointed' });
    await until('no reading is to be seen', async () => (await seenReadings(page)).length === 0);
    expect(await placeOfWords(page)).toEqual(before);

    const [word] = before;
    if (!word) throw new Error('there is no word');
    await page.mouse.move(word.x, word.y);
    await until('its reading is', async () => (await seenReadings(page)).length > 0);
    const pointed = await seenReadings(page);
    await page.mouse.move(5, 300);
    await until('it is gone', async () => (await seenReadings(page)).length === 0);
    await until('the keys bring one', async () => {
      // Again, for the pointer may only now come to rest elsewhere, which closes the card.
      await page.keyboard.press('ArrowRight');
      return (await seenReadings(page)).length > 0;
    });
    expect(pointed.length).toBeLessThan(4);
  });

  it('reads tones as the setting says', async () => {
    await session().change({ rubyUnit: 'character' });
    const page = await openMade();
    const reads = (word: string, reading: string) =>
      until(
        `${word} is ${reading}`,
        async () => (await overlayIn(page).readingOf(word)) === reading,
      );
    await reads('每一种', 'měiyìzhǒng');
    await session().change({ sandhi: 'dictionary' });
    await reads('每一种', 'měiyīzhǒng');
    await session().change({ sandhi: 'spoken' });
    await reads('小板凳', 'xiáobǎndèng');
  });

  it('spells traditional characters as the setting says', async () => {
    await session().change({ script: 'hant' });
    const page = await openMade();
    await overlayIn(page).shows('台灣的修車鋪');
    await session().change({ spelling: 'opencc' });
    await overlayIn(page).shows('臺灣的修車鋪');
  });

  it('has the quotation marks of its script where one wants that', async () => {
    await session().change({ script: 'hant' });
    const page = await openMade();
    await overlayIn(page).shows('他說：“聽');
    await session().change({ quotationMarks: true });
    await overlayIn(page).shows('他說：「聽', '認得出來。」');
  });
});

inBothBrowsers('any window', (session) => {
  it.each([
    ['200 % zoom', { width: 640, height: 400, deviceScaleFactor: 2 }],
    ['320 pixels', { width: 320, height: 480 }],
  ])('at %s shows everything without scrolling sideways', async (_, viewport) => {
    const page = await session().open(SAMPLE);
    await page.setViewport(viewport);
    await overlayIn(page).annotated();
    for (const panel of ['speak', 'appearance', 'more', 'outline']) {
      await overlayIn(page).click(`[data-action=${panel}]`);
      expect(await widerThanWindow(page)).toEqual([]);
    }
    for (const path of ['options.html', 'welcome.html', 'popup.html']) {
      const other = await session().page(path, 'main');
      await other.setViewport(viewport);
      const over = () => other.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      await until(`${path} fits`, async () => (await over()) <= 0);
    }
  });

  it('opens the card at a tap', async () => {
    const page = await session().open(SAMPLE);
    await page.setViewport({ width: 420, height: 780, hasTouch: true });
    await overlayIn(page).annotated();
    const [word] = await placeOfWords(page);
    if (!word) throw new Error('there is no word');
    await page.touchscreen.tap(word.x, word.y);
    await until('the card is open', () => overlayIn(page).textOf('.word-card'));
  });

  it('puts the link of a section on the clipboard', async () => {
    const page = await session().open(SAMPLE);
    await page.setViewport({ width: 1200, height: 800 });
    await overlayIn(page).annotated();
    const box = await page.evaluate(() => {
      const root = document.querySelector('qingdu-reader')?.shadowRoot;
      const link = root!.querySelectorAll('[data-action=copy-link]')[1]!.getBoundingClientRect();
      return { x: link.x + link.width / 2, y: link.y + link.height / 2 };
    });
    await page.mouse.click(box.x, box.y);
    await until('it says so', async () =>
      (await overlayIn(page).textOf('[role=status]'))?.includes('copied'),
    );
    const other = await page.browser().newPage();
    await other.setContent('<textarea autofocus></textarea>');
    await other.focus('textarea');
    await other.keyboard.down('Control');
    await other.keyboard.press('v');
    await other.keyboard.up('Control');
    const pasted = await until('something is pasted', () =>
      other.$eval('textarea', ({ value }) => value || null),
    );
    expect(pasted).toContain(`${session().site.url(SAMPLE)}#`);
  });

  it('tells what is chosen also in the system’s own colours', async (context) => {
    // Only Chromium's protocol can force colours.
    if (session().name !== 'chrome') return context.skip();
    const page = await session().open(SAMPLE);
    await overlayIn(page).annotated();
    const protocol = await page.createCDPSession();
    await protocol.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    const [chosen, other] = await page.evaluate(() => {
      const root = document.querySelector('qingdu-reader')?.shadowRoot;
      return ['pinyin', 'zhuyin'].map((value) => {
        const found = root?.querySelector(`input[value=${value}] + span`);
        return found ? getComputedStyle(found).backgroundColor : '';
      });
    });
    expect(chosen).not.toBe(other);
  });
});

/** The distances between neighbouring Han characters of one line in the article's paragraphs, in CSS pixels. */
function pitchesOf(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const root = document.querySelector('qingdu-reader')?.shadowRoot;
    const pitches: number[] = [];
    for (const paragraph of root?.querySelectorAll('article p[data-block]') ?? []) {
      const walker = document.createTreeWalker(paragraph, 4 /* text */);
      let last: { readonly left: number; readonly bottom: number } | null = null;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement?.closest('rt')) continue;
        const text = node.textContent ?? '';
        for (let i = 0; i < text.length; i++) {
          const range = document.createRange();
          range.setStart(node, i);
          range.setEnd(node, i + 1);
          const { left, bottom } = range.getBoundingClientRect();
          const isHan = /\p{Script=Han}/u.test(text[i] ?? '');
          if (isHan && last && Math.abs(last.bottom - bottom) < 1) pitches.push(left - last.left);
          last = isHan ? { left, bottom } : null;
        }
      }
    }
    return pitches;
  });
}

/** Neighbouring readings that stand on each other. */
function overlappingReadings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('qingdu-reader')?.shadowRoot;
    const readings = [...(root?.querySelectorAll('article p[data-block] rt') ?? [])].map((rt) => ({
      text: rt.textContent,
      box: rt.getBoundingClientRect(),
    }));
    return readings.flatMap(({ text, box }, i) => {
      const next = readings[i + 1];
      const isSameLine = next && Math.abs(next.box.bottom - box.bottom) < 1;
      return isSameLine && next.box.left < box.right - 0.5 ? [`${text} ${next.text}`] : [];
    });
  });
}

/** The middles of the words of the paragraphs in sight. */
function placeOfWords(page: Page): Promise<{ readonly x: number; readonly y: number }[]> {
  return page.evaluate(() => {
    const root = document.querySelector('qingdu-reader')?.shadowRoot;
    return [...(root?.querySelectorAll('article h1 [data-word]') ?? [])].map((word) => {
      const range = document.createRange();
      range.selectNodeContents(
        (word.closest('ruby') ?? word.querySelector('ruby'))?.firstChild ?? word,
      );
      const { left, width, top, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
  });
}

function seenReadings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('qingdu-reader')?.shadowRoot;
    return [...(root?.querySelectorAll('article rt') ?? [])]
      .filter((rt) => getComputedStyle(rt).visibility === 'visible')
      .map((rt) => rt.textContent ?? '');
  });
}

/** What of the overlay reaches over the window's sides, or has to be scrolled sideways. */
function widerThanWindow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('qingdu-reader')?.shadowRoot;
    const boxes = [
      ...(root?.querySelectorAll('dialog, header, .scroller, .panel, .speech, nav') ?? []),
    ];
    return boxes
      .filter((box) => box.getClientRects().length > 0)
      .filter(
        (box) =>
          box.scrollWidth > box.clientWidth + 1 ||
          box.getBoundingClientRect().right > innerWidth + 1,
      )
      .map((box) => `${box.localName}.${box.className}: ${box.scrollWidth} > ${box.clientWidth}`);
  });
}
