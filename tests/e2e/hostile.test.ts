import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { overlayIn } from './harness/overlay';
import { inBothBrowsers } from './harness/suites';
import { until } from './harness/until';
import { articleWith, PARAGRAPHS } from './made-article';

/** Time for pages that are a thousand times as long as others. */
const LONG_MS = 120_000;

/** A page's own work, four times a second, and how often it was done. */
const OWN_WORK =
  '<script>let done = 0; setInterval(() => { window.done = ++done; }, 250);</script>';

/** Waits until the page has gone on with its own work. */
async function goesOn(tab: Page): Promise<void> {
  const done = () => tab.evaluate<[], () => number>(() => Reflect.get(window, 'done') ?? 0);
  const before = await done();
  await until('the page goes on with its own work', async () => (await done()) > before);
}

inBothBrowsers('a page that makes it hard', (session) => {
  const open = async (body: string, headers: Readonly<Record<string, string>> = {}) => {
    const path = '/made.html';
    session().site.put(path, {
      body,
      headers: { 'content-type': 'text/html; charset=utf-8', ...headers },
    });
    return await session().open(path);
  };

  /** The overlay opens with the article's text, closes, and the page goes on. */
  const isReadAndGoesOn = async (tab: Page) => {
    const overlay = overlayIn(tab);
    await overlay.opened();
    await overlay.shows(PARAGRAPHS[0]);
    await overlay.click('[data-action=close]');
    await overlay.closed();
    await goesOn(tab);
  };

  it('a strict Content-Security-Policy with Trusted Types changes nothing for the reader', async () => {
    const policy = [
      "default-src 'none'",
      "script-src 'nonce-own'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ].join('; ');
    const work = OWN_WORK.replace('<script>', '<script nonce="own">');
    const tab = await open(articleWith({ head: work }), { 'content-security-policy': policy });
    await overlayIn(tab).annotated();
    const position = await tab.evaluate(() => {
      const root = document.querySelector('qingdu-reader')?.shadowRoot;
      const header = root?.querySelector('header');
      return header ? getComputedStyle(header).display : null;
    });
    expect(position).toBe('flex');
    await isReadAndGoesOn(tab);
  });

  it('builtins that the page broke are the page’s own trouble', async () => {
    const breaking = `<script>
      const kept = { parse: JSON.parse, stringify: JSON.stringify };
      const names = ['map', 'filter', 'forEach', 'find', 'push', 'slice', 'includes', 'flatMap'];
      for (const name of names) kept[name] = Array.prototype[name];
      const broken = () => { throw new Error('broken by the page'); };
      for (const name of names) Array.prototype[name] = broken;
      JSON.parse = JSON.stringify = broken;
      window.mend = () => {
        for (const name of names) Array.prototype[name] = kept[name];
        JSON.parse = kept.parse;
        JSON.stringify = kept.stringify;
      };
    </script>`;
    const tab = await open(articleWith({ head: breaking + OWN_WORK }));
    // Found in a world of its own: what follows runs in the page's, and needs its builtins.
    await tab.waitForSelector('qingdu-reader');
    await tab.evaluate('mend()');
    await isReadAndGoesOn(tab);
  });

  it('elements whose names hide properties of the document', async () => {
    const names = ['title', 'URL', 'location', 'head', 'activeElement', 'compatMode', 'cookie'];
    const tail = `<form name="getSelection"></form><form name="forms"></form>${names
      .map((name) => `<img name="${name}" alt="">`)
      .join('')}`;
    const tab = await open(articleWith({ head: OWN_WORK, tail }));
    await overlayIn(tab).annotated();
    expect((await overlayIn(tab).content()).title).toBe('修车铺的一天');
    await isReadAndGoesOn(tab);
  });

  it('a page that rewrites itself twice a second is read once, in peace', async () => {
    const rewriting = `<script>
      addEventListener('DOMContentLoaded', () => {
        const article = document.querySelector('article');
        const source = article.innerHTML;
        setInterval(() => { article.innerHTML = source; window.written = (window.written ?? 0) + 1; }, 500);
      });
    </script>`;
    const tab = await open(articleWith({ head: rewriting + OWN_WORK }));
    const overlay = overlayIn(tab);
    await overlay.annotated();
    const first = await overlay.content();
    const written = () => tab.evaluate<[], () => number>(() => Reflect.get(window, 'written') ?? 0);
    const before = await written();
    await until(
      'the page wrote itself three times more',
      async () => (await written()) >= before + 3,
    );
    expect(await overlay.content()).toEqual(first);
    expect(await tab.$$eval('qingdu-reader', (hosts) => hosts.length)).toBe(1);
    await isReadAndGoesOn(tab);
  });

  // As markup: the parsers flatten what lies too deep. Nested by script, a few thousand elements
  // hang Chromium by themselves, without any extension.
  it('50,000 nested elements beside the article', async () => {
    const nested = `${'<div>'.repeat(50_000)}最里面的一句话。`;
    const tab = await open(articleWith({ head: OWN_WORK, tail: nested }));
    await isReadAndGoesOn(tab);
  });

  it('half characters and NUL in the text', async () => {
    const breaking = `<script>
      addEventListener('DOMContentLoaded', () => {
        const paragraphs = document.querySelectorAll('article p');
        paragraphs[1].append('\\ud83d尾巴丢了一半\\udc00，中间\\u0000断开。');
      });
    </script>`;
    const tab = await open(articleWith({ head: breaking + OWN_WORK }));
    await overlayIn(tab).annotated();
    await overlayIn(tab).shows('尾巴丢了一半');
    await isReadAndGoesOn(tab);
  });

  it('a page that lost its body opens nothing, and the popup says why', async () => {
    const tab = await open(`<!doctype html><script>document.body?.remove();
      addEventListener('DOMContentLoaded', () => document.body.remove());</script>${OWN_WORK}`);
    const popup = await session().popup();
    await popup.says('empty');
    expect(await overlayIn(tab).isOpen()).toBe(false);
    await goesOn(tab);
  });

  it('an article of 5 MB', { timeout: LONG_MS }, async () => {
    const tab = await open(articleWith({ head: OWN_WORK, bytes: 5_000_000 }));
    await isReadAndGoesOn(tab);
  });
});
