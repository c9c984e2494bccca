import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { overlayIn } from './harness/overlay';
import { press } from './harness/press';
import { inBothBrowsers } from './harness/suites';
import { until } from './harness/until';

const ARTICLE = '/sample/article.html';

const tickerHeight = (tab: Page) =>
  tab.$eval('#scroll', (strip) => strip.getBoundingClientRect().height);

const hasButton = (tab: Page) =>
  tab.evaluate(() => document.querySelector('qingdu-button') !== null);

inBothBrowsers('the popup', (session) => {
  const openArticle = async () => {
    const tab = await session().open(ARTICLE);
    const overlay = overlayIn(tab);
    await overlay.annotated();
    return { tab, overlay };
  };

  it('says what it found: the title, the sections, the tickers', async () => {
    await openArticle();
    const popup = await session().popup();
    await popup.says('拆解渡口單車的“耐用觀”');
    expect(await popup.verdict()).toContain('Sections: 5');
    expect(await popup.textOf('[data-part=tickers]')).toContain('21');
  });

  it('changes readings in the open overlay at once, and keeps the choice', async () => {
    const { overlay } = await openArticle();
    const popup = await session().popup();
    const reads = (reading: string) =>
      until(`銀行 reads ${reading}`, async () => (await overlay.readingOf('銀行')) === reading);
    const rubyIs = (shown: boolean) =>
      until(`ruby is shown: ${shown}`, async () => (await overlay.isRubyShown()) === shown);
    await reads('yínháng');
    await popup.choose('reading', 'zhuyin');
    await reads('ㄧㄣˊㄏㄤˊ');
    await popup.choose('reading', 'off');
    await rubyIs(false);
    await popup.choose('reading', 'zhuyin');
    await rubyIs(true);
    expect(await session().stored()).toEqual({ reading: 'zhuyin' });

    const { overlay: next } = await openArticle();
    expect(await next.readingOf('銀行')).toBe('ㄧㄣˊㄏㄤˊ');
  });

  it('changes script and region in the open overlay at once', async () => {
    const { overlay } = await openArticle();
    const popup = await session().popup();
    await popup.choose('script', 'hans');
    await overlay.shows('渡口单车');
    await popup.choose('script', 'hant');
    await overlay.shows('雲端');
    await popup.choose('region', 'hk');
    await overlay.shows('雲端');
    expect(await session().stored()).toEqual({ script: 'hant', region: 'hk' });
    await popup.choose('script', 'page');
    await overlay.shows('云端');
  });

  it('closes the overlay, and opens it again', async () => {
    const { overlay } = await openArticle();
    const popup = await session().popup();
    await popup.click('[data-action=toggle-overlay]');
    await overlay.closed();
    await popup.click('[data-action=toggle-overlay]');
    await overlay.annotated();
  });

  it('shows the ticker again and remembers it for the site, until it is to be hidden again', async () => {
    const { tab } = await openArticle();
    const popup = await session().popup();
    await popup.click('[data-action=show-tickers]');
    await until('the ticker is shown', async () => (await tickerHeight(tab)) > 0);
    const tickerSites = [new URL(tab.url()).hostname];
    await until(
      'the site is remembered',
      async () => JSON.stringify(await session().stored()) === JSON.stringify({ tickerSites }),
    );

    const { tab: next } = await openArticle();
    expect(await tickerHeight(next)).toBeGreaterThan(0);
    const again = await session().popup();
    expect(await again.textOf('[data-part=tickers]')).toContain('21');
    await again.click('[data-action=show-tickers]');
    await until('the ticker is hidden', async () => (await tickerHeight(next)) === 0);
    await until('the site is forgotten', async () =>
      Object.values(await session().stored()).every((sites) => String(sites) === ''),
    );
    await again.click('input[name=hideTickers]');
    await until('the ticker is shown', async () => (await tickerHeight(next)) > 0);
    expect(await session().stored()).toEqual({ hideTickers: false, tickerSites: [] });
  });

  it('lets articles be offered by a small button', async () => {
    await session().change({ open: 'button' });
    const tab = await session().open(ARTICLE);
    await until('the button is there', () => hasButton(tab));
    const overlay = overlayIn(tab);
    expect(await overlay.isOpen()).toBe(false);
    await press(tab, { host: 'qingdu-button', selector: '[data-action=open]' });
    await overlay.annotated();
    expect(await hasButton(tab)).toBe(false);
  });

  it('opens an article when asked, where nothing is to open by itself', async () => {
    await session().change({ open: 'manual' });
    const tab = await session().open(ARTICLE);
    const overlay = overlayIn(tab);
    const popup = await session().popup();
    await popup.says('拆解渡口單車');
    expect(await overlay.isOpen()).toBe(false);
    expect(await hasButton(tab)).toBe(false);
    await popup.click('[data-action=toggle-overlay]');
    await overlay.annotated();
  });

  it('keeps Qingdu off a site for good, and says so', async () => {
    const { overlay } = await openArticle();
    const popup = await session().popup();
    await popup.choose('site', 'never');
    await overlay.closed();

    const tab = await session().open(ARTICLE);
    const again = await session().popup();
    await again.says('Switched off');
    expect(await overlayIn(tab).isOpen()).toBe(false);
    expect(await again.chosen('site')).toBe('never');
  });

  it('opens a site’s articles always, whatever holds elsewhere', async () => {
    await session().change({ open: 'manual' });
    const tab = await session().open(ARTICLE);
    const popup = await session().popup();
    await popup.choose('site', 'always');
    await overlayIn(tab).annotated();
    await openArticle();
  });

  it('goes on with defaults where stored values are broken, one by one', async () => {
    await session().change({ reading: 'klingon', open: 7, script: 'hans', unknown: true });
    const { overlay } = await openArticle();
    expect(await overlay.readingOf('银行')).toBe('yínháng');
  });
});
