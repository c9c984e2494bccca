import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { overlayIn } from './harness/overlay';
import { inBothBrowsers } from './harness/suites';
import { until } from './harness/until';
import { heard, tell, VOICE } from './harness/voice';
import { articleWith } from './made-article';

const ARTICLE = '/sample/article.html';

inBothBrowsers('reading aloud without a voice', (session) => {
  async function open(): Promise<Page> {
    const page = await session().open(ARTICLE);
    await overlayIn(page).annotated();
    return page;
  }

  it('says what to do where there is no Chinese voice, and Escape puts that away', async () => {
    const page = await open();
    await page.keyboard.press('l');
    await until('the message is there', async () =>
      (await overlayIn(page).textOf('.speech [role=alert]'))?.includes('no Chinese voice'),
    );
    await page.keyboard.press('Escape');
    await until('it is put away', async () => (await overlayIn(page).textOf('.speech')) === null);
    expect(await overlayIn(page).isOpen()).toBe(true);
  });

  it('is started by its button too, and gone with the overlay', async () => {
    const page = await open();
    await overlayIn(page).click('[data-action=speak]');
    await until('the bar is there', async () => (await overlayIn(page).textOf('.speech')) !== null);
    await overlayIn(page).click('[data-action=close]');
    await overlayIn(page).closed();
  });
});

inBothBrowsers(
  'reading aloud',
  (session) => {
    async function start(): Promise<Page> {
      const page = await session().open(ARTICLE);
      await overlayIn(page).annotated();
      await page.keyboard.press('l');
      await says(page, 'the title', '單車');
      return page;
    }

    it('marks the sentence, and the word where the voice tells it', async () => {
      const page = await start();
      await tell(page, 'word');
      await until('a word is marked', async () => (await heard(page)).word !== '');
      const { saying, sentence, word } = await heard(page);
      expect(sentence).toBe(saying);
      expect(sentence.startsWith(word)).toBe(true);
      await tell(page, 'end');
      await until('the next is said', async () => (await heard(page)).turns === 2);
      const next = await heard(page);
      expect(next.sentence).toBe(next.saying);
      expect(next.sentence).not.toBe(sentence);
    });

    it('pauses, and goes on with the same sentence', async () => {
      const page = await start();
      const { saying } = await heard(page);
      await page.keyboard.press('l');
      await until('it is silent', async () => (await heard(page)).saying === '');
      await page.keyboard.press('l');
      await until('it goes on', async () => (await heard(page)).saying === saying);
    });

    it('goes faster when asked, from the place where it is, and keeps the speed', async () => {
      const page = await start();
      await overlayIn(page).click('[data-action=faster]');
      await until('it is faster', async () => (await heard(page)).rate === 1.15);
      await until('it is kept', async () => (await session().stored()).speechRate === 1.15);
      expect(await overlayIn(page).textOf('.speech output')).toBe('1.15 ×');
    });

    it('goes where one clicks, and opens no card for it', async () => {
      const page = await start();
      const { x, y } = await placeOf(page, '《');
      await page.mouse.click(x, y);
      await says(page, 'the clicked sentence', '《慢的工具》');
      expect(await overlayIn(page).textOf('.word-card')).toBeNull();
    });

    it('looks a clicked word up while it is paused', async () => {
      const page = await start();
      await page.keyboard.press('l');
      const { x, y } = await placeOf(page, '工具');
      await page.mouse.click(x, y);
      await until('the card is open', async () => overlayIn(page).textOf('.word-card'));
      expect((await heard(page)).saying).toBe('');
    });

    it('falls silent and marks nothing once the overlay is closed', async () => {
      const page = await start();
      await overlayIn(page).click('[data-action=close]');
      await overlayIn(page).closed();
      expect(await heard(page)).toMatchObject({ saying: '', sentence: '', word: '' });
    });
  },
  { before: { 'speech.js': VOICE } },
);

inBothBrowsers(
  'reading a long article aloud',
  (session) => {
    it('begins where the window is, and marks and shows each sentence from there on', async () => {
      const path = '/news/long.html';
      session().site.put(path, { body: articleWith({ bytes: 150_000 }) });
      const page = await session().open(path);
      await overlayIn(page).annotated();
      await page.evaluate(() => {
        const box = document.querySelector('qingdu-reader')?.shadowRoot?.querySelector('.scroller');
        box?.scrollTo({ top: box.scrollHeight * 0.6 });
      });
      await until('the window has readings', () => page.evaluate(isReadInWindow));
      await page.keyboard.press('l');
      await until('it speaks', async () => (await heard(page)).saying !== '');
      for (let turn = 1; turn < 12; turn++) {
        const { sentence, saying, turns } = await until('the sentence is marked', async () => {
          const now = await heard(page);
          return now.turns === turn && now.sentence === now.saying && now;
        });
        expect(sentence).toBe(saying);
        await until('the sentence is in the window', () => page.evaluate(isMarkedInView));
        await tell(page, 'end');
        await until('the next is said', async () => (await heard(page)).turns === turns + 1);
      }
      const place = await page.evaluate(() => {
        const box = document.querySelector('qingdu-reader')?.shadowRoot?.querySelector('.scroller');
        return box ? box.scrollTop / box.scrollHeight : 0;
      });
      expect(place).toBeGreaterThan(0.58);
    });

    it('does not fetch the reader back who scrolled away, and follows again who came back', async () => {
      const path = '/news/long.html';
      session().site.put(path, { body: articleWith({ bytes: 20_000 }) });
      const page = await session().open(path);
      await overlayIn(page).annotated();
      await page.keyboard.press('l');
      await until('it speaks', async () => (await heard(page)).turns === 1);
      await page.mouse.move(700, 400);
      await page.mouse.wheel({ deltaY: 4_000 });
      await until('the sentence is out of the window', async () => {
        return !(await page.evaluate(isMarkedInView));
      });
      const away = await until('the window rests', () => restingPlaceOf(page));
      for (let turn = 2; turn < 8; turn++) await sayNext(page, turn);
      expect(await until('the window rests', () => restingPlaceOf(page))).toBe(away);
      expect(await page.evaluate(isMarkedInView)).toBe(false);

      await page.mouse.wheel({ deltaY: -8_000 });
      await until('the sentence is in the window', () => page.evaluate(isMarkedInView));
      for (let turn = 8; turn < 40; turn++) {
        await sayNext(page, turn);
        await until('it is in the window', () => page.evaluate(isMarkedInView));
      }
    });
  },
  { before: { 'speech.js': VOICE } },
);

/** Whether all paragraphs in the window have readings. Runs in the page. */
function isReadInWindow(): boolean {
  const root = document.querySelector('qingdu-reader')?.shadowRoot;
  const inWindow = [...(root?.querySelectorAll('article .chunk p') ?? [])].filter((block) => {
    const { top, bottom } = block.getBoundingClientRect();
    return top >= 60 && bottom <= innerHeight;
  });
  return inWindow.length > 0 && inWindow.every((block) => block.querySelector('rt') !== null);
}

/** Ends the sentence, and waits until the next, the one of this `turn`, is said and marked. */
async function sayNext(page: Page, turn: number): Promise<void> {
  await tell(page, 'end');
  await until('the next is marked', async () => {
    const { turns, sentence, saying } = await heard(page);
    return turns === turn && sentence === saying;
  });
}

/** How far the overlay is scrolled, once that is the same in two frames. */
function restingPlaceOf(page: Page): Promise<number | null> {
  return page.evaluate(async () => {
    const box = document.querySelector('qingdu-reader')?.shadowRoot?.querySelector('.scroller');
    const before = box?.scrollTop;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return box && box.scrollTop === before ? box.scrollTop : null;
  });
}

/** Whether what is marked as being said is to be seen. Runs in the page. */
function isMarkedInView(): boolean {
  const [range] = CSS.highlights.get('qingdu-sentence') ?? [];
  if (!(range instanceof Range)) return false;
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

async function says(page: Page, what: string, text: string): Promise<void> {
  await until(`${what} is said`, async () => (await heard(page)).saying.includes(text));
}

/** The middle of the first character of the article's body that is `character`, scrolled into view. */
function placeOf(page: Page, character: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const article = document.querySelector('qingdu-reader')?.shadowRoot?.querySelector('article');
    if (!article) throw new Error('there is no article');
    const walker = document.createTreeWalker(article, 4 /* text */);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0 || !node.parentElement?.closest('p[data-block]')) continue;
      node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { left, width, top, height } = range.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    }
    throw new Error(`there is no ${wanted}`);
  }, character);
}
