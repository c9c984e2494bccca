import { expect, it } from 'vitest';
import { overlayIn } from './harness/overlay';
import { inBothBrowsers } from './harness/suites';
import { until } from './harness/until';
import { PARAGRAPHS } from './made-article';

const TEXT = [...PARAGRAPHS, ...PARAGRAPHS].map((text) => `<p>${text}</p>`).join('');

/** An article as a script would write it into its page. */
function articleOf(title: string): string {
  return `<h1>${title}</h1><p>2024年05月18日 09:12 来源：数字码头</p><article>${TEXT}</article>`;
}

inBothBrowsers('a page that changes', (session) => {
  const put = (path: string, title: string, body: string): void =>
    session().site.put(path, {
      body: `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>${title}</title>
        <body><div id="app">${body}</div></body></html>`,
    });

  it('opens when its article arrives late', async () => {
    put('/news/late.html', '修车铺的一天', '');
    const tab = await session().open('/news/late.html');
    const overlay = overlayIn(tab);
    expect(await overlay.isOpen()).toBe(false);
    await tab.evaluate((html) => {
      const app = document.querySelector('#app');
      if (app) app.innerHTML = html;
    }, articleOf('修车铺的一天'));
    await overlay.opened();
    expect((await overlay.content()).title).toBe('修车铺的一天');
  });

  it('is followed to its next article without a reload', async () => {
    put('/news/1.html', '修车铺的一天', articleOf('修车铺的一天'));
    const tab = await session().open('/news/1.html');
    const overlay = overlayIn(tab);
    await overlay.opened();
    await tab.evaluate((html) => {
      history.pushState(null, '', '/news/2.html');
      document.title = '钟表匠的下午';
      const app = document.querySelector('#app');
      if (app) app.innerHTML = html;
    }, articleOf('钟表匠的下午'));
    await until(
      'the next article is shown',
      async () => (await overlay.isOpen()) && (await overlay.content()).title === '钟表匠的下午',
    );
  });

  it('says when the page adds to its article, and shows it when that is wanted', async () => {
    put('/news/endless.html', '修车铺的一天', articleOf('修车铺的一天'));
    const tab = await session().open('/news/endless.html');
    const overlay = overlayIn(tab);
    await overlay.annotated();
    await tab.evaluate((html) => {
      document.querySelector('article')?.insertAdjacentHTML('beforeend', html);
    }, `<p>第二天下雨，铺子里来了一位老先生。</p>${TEXT}`);
    await until('the overlay says so', async () =>
      ((await overlay.textOf('[role=status]')) ?? '').includes('more text'),
    );
    expect((await overlay.content()).text).not.toContain('老先生');
    await overlay.click('[data-action=grow]');
    await overlay.shows('第二天下雨');
    await until(
      'nothing is said any more',
      async () => (await overlay.textOf('[data-action=grow]')) === null,
    );
  });
});
