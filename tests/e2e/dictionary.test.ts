import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { overlayIn } from './harness/overlay';
import { inBothBrowsers } from './harness/suites';
import { until } from './harness/until';

const ARTICLE = '/sample/article.html';

interface Boxes {
  readonly card: DOMRectReadOnly;
  readonly word: DOMRectReadOnly;
  readonly window: { readonly width: number; readonly height: number };
}

/** The middle of the first word of the article that is shown as `text`, brought into view. */
function middleOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  return until(`${text} is in the article`, () =>
    page.evaluate((wanted) => {
      const root = document.querySelector('qingdu-reader')?.shadowRoot;
      const word = [...(root?.querySelectorAll('article [data-word]') ?? [])].find((one) => {
        const copy = one.cloneNode(true) as Element;
        for (const rt of copy.querySelectorAll('rt')) rt.remove();
        return copy.textContent === wanted;
      });
      if (!word) return null;
      word.scrollIntoView({ block: 'center' });
      const { left, right, top, bottom } = word.getBoundingClientRect();
      return { x: (left + right) / 2, y: (top + bottom) / 2 };
    }, text),
  );
}

const cardText = (page: Page) => overlayIn(page).textOf('.word-card');

const cardSays = (page: Page, words: string) =>
  until(`the card says ‘${words}’`, async () => (await cardText(page))?.includes(words));

const cardIsGone = (page: Page) =>
  until('the card is gone', async () => (await cardText(page)) === null);

const boxes = (page: Page): Promise<Boxes> =>
  page.evaluate(() => {
    const root = document.querySelector('qingdu-reader')?.shadowRoot;
    const boxOf = (selector: string) =>
      root?.querySelector(selector)?.getBoundingClientRect().toJSON();
    return {
      card: boxOf('.word-card'),
      word: boxOf('[data-looked-up]'),
      window: { width: innerWidth, height: innerHeight },
    };
  });

inBothBrowsers('the dictionary in the overlay', (session) => {
  const openArticle = async () => {
    const page = await session().open(ARTICLE);
    const overlay = overlayIn(page);
    await overlay.annotated();
    return { page, overlay };
  };
  const pointAt = async (page: Page, word: string) => {
    const { x, y } = await middleOf(page, word);
    await page.mouse.move(x - 2, y);
    await page.mouse.move(x, y);
  };

  it('tells what the word under the pointer means, beside the word', async () => {
    const { page } = await openArticle();
    await pointAt(page, '銀行');
    await cardSays(page, 'bank');
    const said = await cardText(page);
    for (const part of ['銀行', '银行', 'yínháng', 'HSK', 'silver']) expect(said).toContain(part);
    const { card, word, window } = await boxes(page);
    expect(card.top >= word.bottom || card.bottom <= word.top).toBe(true);
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.right).toBeLessThanOrEqual(window.width);
    expect(card.bottom).toBeLessThanOrEqual(window.height);
  });

  it('goes when the pointer rests elsewhere, and stays when it is pinned', async () => {
    const { page, overlay } = await openArticle();
    await pointAt(page, '銀行');
    await cardSays(page, 'bank');
    await page.mouse.move(20, 400);
    await cardIsGone(page);
    await pointAt(page, '銀行');
    await cardSays(page, 'bank');
    await overlay.click('[data-action=pin-card]');
    await pointAt(page, '朋友');
    await page.keyboard.press('ArrowRight');
    expect(await cardText(page)).not.toBeNull();
  });

  it('goes from word to word by the arrow keys, and Escape closes the card alone', async () => {
    const { page, overlay } = await openArticle();
    await page.keyboard.press('ArrowRight');
    await until('a card is there', () => cardText(page));
    const first = await cardText(page);
    await page.keyboard.press('ArrowRight');
    await until('the card has changed', async () => {
      const text = await cardText(page);
      return text !== null && text !== first;
    });
    await page.keyboard.press('Escape');
    await cardIsGone(page);
    expect(await overlay.isOpen()).toBe(true);
    await page.keyboard.press('Escape');
    await overlay.closed();
  });

  it('explains numbers', async () => {
    const { page } = await openArticle();
    await pointAt(page, '一萬兩千');
    await cardSays(page, '12,000');
  });

  it('comes back after the background was stopped', async () => {
    const { page } = await openArticle();
    await session().suspend();
    await page.bringToFront();
    await pointAt(page, '銀行');
    await cardSays(page, 'bank');
  });
});
