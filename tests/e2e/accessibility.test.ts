import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { overlayIn } from './harness/overlay';
import { inBothBrowsers } from './harness/suites';
import { until } from './harness/until';

/** What axe finds wrong within `selector`: the rule and where, a line each. */
async function violationsIn(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(axe.source);
  return await page.evaluate(async (root) => {
    const engine: typeof axe = Reflect.get(window, 'axe');
    const { passes, violations } = await engine.run({ include: [root] });
    if (passes.length === 0) throw new Error('axe looked at nothing');
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
    );
  }, selector);
}

for (const colorScheme of ['light', 'dark'] as const) {
  inBothBrowsers(
    `accessibility, ${colorScheme}`,
    (session) => {
      it('the overlay follows the system’s colours', async () => {
        const tab = await session().open('/sample/article.html');
        await overlayIn(tab).opened();
        const paper = await tab.evaluate(() => {
          const dialog = document
            .querySelector('qingdu-reader')
            ?.shadowRoot?.querySelector('dialog');
          return dialog ? getComputedStyle(dialog).backgroundColor : '';
        });
        const [red = Number.NaN] = paper.match(/\d+/g)?.map(Number) ?? [];
        expect(red < 128).toBe(colorScheme === 'dark');
      });

      it('axe finds nothing wrong in the overlay', async () => {
        const tab = await session().open('/sample/article.html');
        await overlayIn(tab).annotated();
        expect(await violationsIn(tab, 'qingdu-reader')).toEqual([]);
      });

      it.each(['light', 'sepia', 'dark', 'black'])(
        'axe finds nothing wrong in the overlay with the theme %s and its panel',
        async (theme) => {
          await session().change({ theme });
          const tab = await session().open('/sample/article.html');
          await overlayIn(tab).annotated();
          await overlayIn(tab).click('[data-action=appearance]');
          await until(
            'the panel is open',
            async () => (await overlayIn(tab).textOf('#appearance')) !== null,
          );
          expect(await violationsIn(tab, 'qingdu-reader')).toEqual([]);
        },
      );

      it('axe finds nothing wrong on the welcome page', async () => {
        const page = await session().page('welcome.html', '.groups');
        expect(await violationsIn(page, 'html')).toEqual([]);
      });

      it('axe finds nothing wrong with the list of keys and the menu of the overlay', async () => {
        const tab = await session().open('/sample/article.html');
        await overlayIn(tab).annotated();
        for (const panel of ['more', 'help']) {
          await overlayIn(tab).click(`[data-action=${panel}]`);
          await until(
            'the panel is open',
            async () => (await overlayIn(tab).textOf(`#${panel}`)) !== null,
          );
          expect(await violationsIn(tab, 'qingdu-reader')).toEqual([]);
        }
      });

      it('axe finds nothing wrong on the options page', async () => {
        await session().change({ 'site:news.example': 'never' });
        const page = await session().page('options.html', '[data-host]');
        expect(await violationsIn(page, 'html')).toEqual([]);
      });

      it('axe finds nothing wrong in the popup', async () => {
        await session().open('/sample/article.html');
        const popup = await session().popup();
        await popup.says('拆解渡口單車');
        expect(await violationsIn(popup.page, 'html')).toEqual([]);
      });

      it('axe finds nothing wrong in the popup of a page that is no article', async () => {
        await session().open('/pages/list.html');
        const popup = await session().popup();
        await popup.says('not an article');
        expect(await violationsIn(popup.page, 'html')).toEqual([]);
      });
    },
    { colorScheme },
  );
}
