import { expect, it } from 'vitest';
import { overlayIn } from './harness/overlay';
import { inBothBrowsers } from './harness/suites';
import { until } from './harness/until';
import { articleWith } from './made-article';

/** A clock that is set back and forth by a day whenever it is looked at, and a storage that takes its time. */
const CLOCK_AND_STORAGE = `
{
  const now = Date.now;
  let looks = 0;
  Date.now = () => now() + (looks++ % 2 ? 1 : -1) * 86_400_000;
  for (const area of ['sync', 'local']) {
    const storage = (globalThis.browser ?? globalThis.chrome).storage[area];
    const get = storage.get.bind(storage);
    storage.get = async (keys) => {
      const { dataset } = document.documentElement;
      dataset.waited = Number(dataset.waited ?? 0) + 1;
      await new Promise((resolve) => setTimeout(resolve, 400));
      return get(keys);
    };
  }
}
`;

/** A background whose answers come twice, and once more when nobody expects them. */
const ANSWERS = `
{
  const { onConnect } = (globalThis.browser ?? globalThis.chrome).runtime;
  const add = onConnect.addListener.bind(onConnect);
  onConnect.addListener = (serve) => add((port) => {
    const post = port.postMessage.bind(port);
    port.postMessage = (message) => {
      post(message);
      post(message);
      setTimeout(() => { try { post({ ...message, late: true }); } catch {} }, 300);
    };
    serve(port);
  });
}
`;

inBothBrowsers(
  'where the clock jumps, the storage is slow and answers come twice and late',
  (session) => {
    it('an article is read, converted and closed as ever', async () => {
      await session().change({ script: 'hans' });
      const tab = await session().open('/sample/article.html');
      const overlay = overlayIn(tab);
      await overlay.annotated();
      await overlay.shows('渡口单车');
      const waited = await tab.evaluate(() => Number(document.documentElement.dataset.waited));
      expect(waited).toBeGreaterThan(1);
      expect(await overlay.readingOf('银行')).toBe('yínháng');
      const before = await overlay.content();
      await overlay.click('input[name=script][value=page]');
      await overlay.shows('渡口單車');
      await overlay.annotated();
      await overlay.click('input[name=script][value=hans]');
      await overlay.shows('渡口单车');
      await overlay.annotated();
      expect(await overlay.content()).toEqual(before);
      await until('the choice is stored', async () => (await session().stored()).script === 'hans');
      await tab.bringToFront();
      await tab.keyboard.press('Escape');
      await overlay.closed();
    });

    it('a page that goes to its next article is followed', async () => {
      session().site.put('/news/1.html', { body: articleWith({}) });
      const tab = await session().open('/news/1.html');
      const overlay = overlayIn(tab);
      await overlay.annotated();
      const next = articleWith({}).replaceAll('修车铺的一天', '打气筒的一天');
      await tab.evaluate((html) => {
        history.pushState(null, '', '/news/2.html');
        const page = new DOMParser().parseFromString(html, 'text/html');
        document.title = page.title;
        document.body.replaceChildren(...page.body.childNodes);
      }, next);
      await until(
        'the next article is shown',
        async () => (await overlay.isOpen()) && (await overlay.content()).title === '打气筒的一天',
      );
    });
  },
  {
    before: {
      'content-scripts/detector.js': CLOCK_AND_STORAGE,
      'background.js': ANSWERS,
    },
  },
);
