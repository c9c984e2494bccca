import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { overlayIn } from './harness/overlay';
import { slideTo } from './harness/press';
import { inBothBrowsers } from './harness/suites';
import { until } from './harness/until';

const ARTICLE = '/sample/article.html';

/** What is left free after each character, in em (components/reader/appearance). */
const TRACKING = 0.06;

/** What a change may move the line that is being read by: browsers lay out in fractions of a pixel. */
const STILL_PX = 1.5;

inBothBrowsers('the looks of the article', (session) => {
  async function open(): Promise<Page> {
    const page = await session().open(ARTICLE);
    await page.setViewport({ width: 1200, height: 800 });
    await overlayIn(page).annotated();
    return page;
  }

  async function openPanel(page: Page): Promise<void> {
    await page.evaluate(() => {
      const root = document.querySelector('qingdu-reader')?.shadowRoot;
      root?.querySelector<HTMLElement>('[data-action=appearance]')?.focus();
    });
    await overlayIn(page).click('[data-action=appearance]');
    await until('the panel is open', () => shown(page, '#appearance'));
  }

  it('change at once with the panel, and stay changed', async () => {
    const page = await open();
    await openPanel(page);
    await overlayIn(page).click('input[name=theme][value=sepia]');
    await overlayIn(page).click('input[name=font][value=sans]');
    await slideTo(page, 'textSize', 6);
    expect(await styleOf(page, 'dialog', 'background-color')).toBe('rgb(243, 233, 214)');
    expect(await styleOf(page, 'article', 'font-family')).toMatch(/Sans/);
    expect(await styleOf(page, 'article', 'font-size')).toBe('30px');
    await until('the choices are stored', async () => {
      const { theme, font, textSize } = await session().stored();
      return theme === 'sepia' && font === 'sans' && textSize === 30;
    });
  });

  it('have lines of as many characters as the reader wants', async () => {
    await session().change({ lineWidth: 30 });
    const page = await open();
    // Wide enough for the longest line beside the outline and a scroll bar.
    await page.setViewport({ width: 1300, height: 800 });
    const width = async () => Number.parseFloat(await styleOf(page, 'main', 'width'));
    expect(await width()).toBeCloseTo(30 * 21 * (1 + TRACKING), 0);
    await session().change({ lineWidth: 34 });
    await until('the lines are wider', async () => (await width()) > 34 * 21 * (1 + TRACKING) - 1);
  });

  it('leave the line that is being read where it is', async () => {
    const page = await open();
    await until('the pictures are there', () => picturesLoaded(page));
    await openPanel(page);
    await page.evaluate(() => {
      const root = document.querySelector('qingdu-reader')?.shadowRoot;
      root?.querySelector('.scroller')?.scrollTo(0, 900);
    });
    // Measured anew for each: lines are broken anew, so that two words of one line come to stand in two.
    const changes = [
      () => slideTo(page, 'textSize', 5),
      () => slideTo(page, 'lineHeight', 0),
      () => overlayIn(page).click('input[name=paragraphs][value=indented]'),
    ];
    for (const change of changes) {
      const before = await lineAtEyes(page);
      await change();
      expect(Math.abs((await topOf(page, before)) - before.top)).toBeLessThan(STILL_PX);
    }
    expect(await session().stored()).toMatchObject({ textSize: 26, paragraphs: 'indented' });
  });

  it('follow the keyboard: Escape closes the panel, and a second one the overlay', async () => {
    const page = await open();
    await openPanel(page);
    await page.keyboard.press('Escape');
    await until('the panel is closed', async () => !(await shown(page, '#appearance')));
    expect(await focusedAction(page)).toBe('appearance');
    await page.keyboard.press('Escape');
    await overlayIn(page).closed();
  });

  it('fit into 320 pixels without sideways scrolling', async () => {
    const page = await open();
    await page.setViewport({ width: 320, height: 640 });
    await openPanel(page);
    expect(await overflowing(page)).toEqual([]);
    expect(await shown(page, '#appearance input[name=reading]')).toBe(true);
  });

  it('are printed alone, with readings, over more than one page', async () => {
    const page = await open();
    const pdf = Buffer.from(await page.pdf()).toString('latin1');
    // Firefox compresses what Chromium writes plainly: there the PDF itself is what is checked.
    const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length;
    if (session().name === 'chrome') expect(pages).toBeGreaterThan(1);
    expect(pdf.startsWith('%PDF')).toBe(true);
    expect(await page.evaluate(() => document.body.style.display)).toBe('');
  });
});

function shown(page: Page, selector: string): Promise<boolean> {
  return page.evaluate(
    (wanted) => document.querySelector('qingdu-reader')?.shadowRoot?.querySelector(wanted) != null,
    selector,
  );
}

function styleOf(page: Page, selector: string, property: string): Promise<string> {
  return page.evaluate(
    (wanted, name) => {
      const found = document.querySelector('qingdu-reader')?.shadowRoot?.querySelector(wanted);
      return found ? getComputedStyle(found).getPropertyValue(name) : '';
    },
    selector,
    property,
  );
}

/** Scrolls through the article, for pictures load when they come near, and looks whether all have. */
function picturesLoaded(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const root = document.querySelector('qingdu-reader')?.shadowRoot;
    const pictures = [...(root?.querySelectorAll('img') ?? [])];
    const missing = pictures.find(
      ({ complete, naturalHeight }) => !complete || naturalHeight === 0,
    );
    missing?.scrollIntoView({ behavior: 'instant' });
    return missing === undefined;
  });
}

interface Line {
  /** Which ruby of the article. */
  readonly ruby: number;
  readonly top: number;
}

/** The first word on the line at 30 % of the height, and the height of its middle. */
function lineAtEyes(page: Page): Promise<Line> {
  return page.evaluate(() => {
    const root = document.querySelector('qingdu-reader')?.shadowRoot;
    const box = root?.querySelector('.scroller')?.getBoundingClientRect();
    if (!root || !box) throw new Error('there is no overlay');
    const words = [...root.querySelectorAll('article ruby')];
    const eyes = box.top + box.height * 0.3;
    const middles = words.map((word) => {
      const range = document.createRange();
      const base = word.firstChild ?? word;
      range.selectNodeContents(base);
      const { top, bottom } = range.getBoundingClientRect();
      return { top: (top + bottom) / 2, bottom };
    });
    const ruby = middles.findIndex(({ bottom }) => bottom > eyes);
    return { ruby, top: middles[ruby]?.top ?? Number.NaN };
  });
}

/** Where the middle of the same word stands now. */
function topOf(page: Page, { ruby }: Line): Promise<number> {
  return page.evaluate((index) => {
    const root = document.querySelector('qingdu-reader')?.shadowRoot;
    const base = root?.querySelectorAll('article ruby')[index]?.firstChild;
    if (!base) return Number.NaN;
    const range = document.createRange();
    range.selectNodeContents(base);
    const { top, bottom } = range.getBoundingClientRect();
    return (top + bottom) / 2;
  }, ruby);
}

function focusedAction(page: Page): Promise<string | null> {
  return page.evaluate(
    () =>
      document
        .querySelector('qingdu-reader')
        ?.shadowRoot?.activeElement?.getAttribute('data-action') ?? null,
  );
}

/** What is wider than what it stands in, and would scroll sideways. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('qingdu-reader')?.shadowRoot;
    const boxes = [...(root?.querySelectorAll('dialog, header, .scroller, .panel') ?? [])];
    return boxes
      .filter((box) => box.scrollWidth > box.clientWidth + 1 && box.clientWidth > 0)
      .map((box) => `${box.localName}.${box.className}: ${box.scrollWidth} > ${box.clientWidth}`);
  });
}
