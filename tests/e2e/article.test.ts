import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ARTICLES } from './articles';
import {
  findReading,
  type Overlay,
  type OverlayContent,
  overlayIn,
  wordsOf,
} from './harness/overlay';
import { inBothBrowsers } from './harness/suites';
import { until } from './harness/until';

/** Readings glued to a character: a Han character, then toned pinyin in ASCII brackets. */
const GLUED = /\p{Script=Han}\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+\)/gu;
/** What is left of an entity that lost its '&', or of a tag that lost its '<'. */
const REMNANT = /.{0,6}(?:[lr]dquo;|nbsp;|\/p>)/g;

inBothBrowsers('an article', (session) => {
  const open = async (path: string): Promise<{ tab: Page; overlay: Overlay }> => {
    const tab = await session().open(path);
    const overlay = overlayIn(tab);
    await overlay.annotated();
    return { tab, overlay };
  };

  describe.each(ARTICLES)('$name', (page) => {
    let shown: OverlayContent;
    let heights: { ticker: number; navigation: number };
    let links: number;
    beforeAll(async () => {
      const { tab, overlay } = await open(page.path);
      shown = await overlay.content();
      heights = await tab.evaluate(() => {
        const heightOf = (selector: string) =>
          document.querySelector(selector)?.getBoundingClientRect().height ?? Number.NaN;
        return { ticker: heightOf('#scroll'), navigation: heightOf('.nav') };
      });
      links = await tab.$$eval('#scroll a', (headlines) => headlines.length);
    });

    it('opens by itself, with its title, date, source and byline', () => {
      expect(shown).toMatchObject({ title: page.title, source: page.source, byline: page.byline });
      expect(shown.published).toContain(page.published);
    });

    it('has its outline: an introduction, 01, 02, 03 and 04 with their first words', () => {
      expect(shown.outline).toEqual([
        'Introduction',
        ...page.sections.map((words, i) => expect.stringContaining(`0${i + 1}${words}`)),
      ]);
    });

    it('has its whole body and its captions, and nothing of what stands around it', () => {
      expect(page.body.filter((sentence) => !shown.text.includes(sentence))).toEqual([]);
      expect(page.notBody.filter((other) => shown.text.includes(other))).toEqual([]);
      expect(shown.captions).toEqual(page.captions.map((words) => expect.stringContaining(words)));
    });

    it('is mended: no glued reading, no remnant of an entity or a tag', () => {
      expect(wordsOf(shown).match(GLUED)).toBeNull();
      expect(wordsOf(shown).match(REMNANT)).toBeNull();
    });

    it('has the right readings on its characters', () => {
      const words = Object.keys(page.readings);
      const found = words.map((word) => [word, findReading(shown.ruby, word)]);
      expect(Object.fromEntries(found)).toEqual(page.readings);
    });

    it('hides the ticker’s headlines and leaves them where they are, and the navigation alone', () => {
      expect(links).toBe(page.tickers);
      expect(heights.ticker).toBe(0);
      expect(heights.navigation).toBeGreaterThan(0);
    });

    it('changes between the scripts, and brings the original back exactly', async () => {
      const { overlay } = await open(page.path);
      const show = async (script: string, words: readonly string[]) => {
        await overlay.click(`input[name=script][value=${script}]`);
        await overlay.shows(...words);
      };
      await show('hans', page.scripts.hans);
      await show('hant', page.scripts.tw);
      await show('page', page.scripts.page);
      await overlay.annotated();
      expect(wordsOf(await overlay.content())).toBe(wordsOf(shown));
    });
  });

  it('marks the section that is being read, and jumps on a click in the outline', async () => {
    const { overlay } = await open('/sample/article.html');
    expect((await overlay.content()).current).toBe('Introduction');
    await overlay.click('nav ol li:nth-child(4) a');
    await until('section 03 is the current one', async () =>
      (await overlay.content()).current?.startsWith('03'),
    );
  });
});
