import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { overlayIn } from './harness/overlay';
import { inBothBrowsers } from './harness/suites';
import { until } from './harness/until';
import { heard, tell, VOICE } from './harness/voice';
import { articleWith } from './made-article';

/** So many sentences reach beyond the first window. */
const SENTENCES = 14;

inBothBrowsers(
  'for who wants nothing to move',
  (session) => {
    async function open(): Promise<Page> {
      session().site.put('/news/calm.html', { body: articleWith({ bytes: 20_000 }) });
      const page = await session().open('/news/calm.html');
      await page.setViewport({ width: 1000, height: 500 });
      await overlayIn(page).annotated();
      expect(await page.evaluate(() => matchMedia('(prefers-reduced-motion)').matches)).toBe(true);
      return page;
    }

    it('the article goes along with the voice in one step, not in a smooth move', async () => {
      const page = await open();
      await page.evaluate(() => {
        const box = document.querySelector('qingdu-reader')?.shadowRoot?.querySelector('.scroller');
        const places = new Set<number>();
        Reflect.set(window, 'places', places);
        box?.addEventListener('scroll', () => places.add(box.scrollTop));
      });
      await page.keyboard.press('l');
      await until('it speaks', async () => (await heard(page)).turns === 1);
      for (let turn = 1; turn < SENTENCES; turn++) {
        await tell(page, 'end');
        await until('the next is said', async () => (await heard(page)).turns === turn + 1);
      }
      const places = await until('the article has moved', () =>
        page.evaluate(() => {
          const seen: Set<number> = Reflect.get(window, 'places');
          return seen.size > 0 && seen.size;
        }),
      );
      // A smooth move passes through a place a frame.
      expect(places).toBeLessThan(SENTENCES);
    });

    it('no panel, card or bar comes with an animation', async () => {
      const page = await open();
      const overlay = overlayIn(page);
      const running = () =>
        page.evaluate(
          () => document.querySelector('qingdu-reader')?.shadowRoot?.getAnimations().length,
        );
      for (const panel of ['appearance', 'more']) {
        await overlay.click(`[data-action=${panel}]`);
        await until('the panel is there', () => overlay.textOf(`#${panel}`));
        expect(await running()).toBe(0);
      }
      await page.keyboard.press('Escape');
      await page.keyboard.press('ArrowRight');
      await until('the card is there', () => overlay.textOf('.word-card'));
      expect(await running()).toBe(0);
      await page.keyboard.press('l');
      await until('the bar is there', () => overlay.textOf('.speech'));
      expect(await running()).toBe(0);
    });
  },
  { reducedMotion: true, before: { 'speech.js': VOICE } },
);
