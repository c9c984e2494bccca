import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { findReading, overlayIn } from './harness/overlay';
import { press } from './harness/press';
import { inBothBrowsers } from './harness/suites';
import { until } from './harness/until';

inBothBrowsers('the reader’s words, in the overlay', (session) => {
  const openArticle = async () => {
    const page = await session().open('/sample/article.html');
    const overlay = overlayIn(page);
    await overlay.annotated();
    return { page, overlay };
  };
  /** Clicks the first word that is shown as `text`: a card opens. */
  const openCard = async (page: Page, text: string) => {
    const selector = 'article [data-word]';
    await press(page, { host: 'qingdu-reader', selector, text });
    await until(`a card shows ${text}`, () => overlayIn(page).textOf('.word-card'));
  };
  const reads = (overlay: ReturnType<typeof overlayIn>, word: string, reading: string | null) =>
    until(`${word} reads ${reading}`, async () => {
      const { ruby } = await overlay.content();
      return findReading(ruby, word) === reading;
    });

  it('takes the reading off a word that is marked as known, in every overlay at once, for good', async () => {
    const { page, overlay } = await openArticle();
    const { overlay: other } = await openArticle();
    await page.bringToFront();
    await openCard(page, '銀行');
    await page.keyboard.press('m');
    await reads(overlay, '銀行', null);
    await reads(other, '銀行', null);
    await session().suspend();
    const { page: next, overlay: later } = await openArticle();
    await reads(later, '銀行', null);
    await reads(later, '朋友', 'péngyou');
    await openCard(next, '銀行');
    await next.keyboard.press('k');
    await reads(later, '銀行', 'yínháng');
    await reads(overlay, '銀行', 'yínháng');
  }, 120_000);

  it('shows readings only above the level that the reader chose', async () => {
    const { overlay } = await openArticle();
    await reads(overlay, '朋友', 'péngyou');
    await session().change({ rubyAbove: 3, hsk: '2021' });
    await reads(overlay, '朋友', null);
    expect(findReading((await overlay.content()).ruby, '創始人')).not.toBeNull();
  });
});
