import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { encodeIn } from './harness/encodings';
import { overlayIn } from './harness/overlay';
import { inBothBrowsers } from './harness/suites';
import { until } from './harness/until';
import { articleWith, PARAGRAPHS } from './made-article';

const TRADITIONAL = [
  '江邊的修車鋪開門很早，第一位客人總是送牛奶的姑娘，她的車筐裡還帶著露水。',
  '師傅不急著動手，先把車倒過來，轉一轉輪子，聽一聽聲音，再問她昨天騎過哪些路。',
  '他說，聽得久了，每一種毛病都有自己的聲音，像街坊鄰居的腳步，不用抬頭也認得出來。',
  '修好之後，他把換下來的零件包在舊報紙裡還給客人，讓人知道錢花在了什麼地方。',
];

inBothBrowsers('a document of an unusual kind', (session) => {
  const put = (path: string, body: string | Uint8Array, type = 'text/html; charset=utf-8') =>
    session().site.put(path, { body, headers: { 'content-type': type } });
  const open = async (body: string | Uint8Array, type?: string) => {
    put('/made', body, type);
    return await session().open('/made');
  };
  const closes = async (tab: Page) => {
    await tab.keyboard.press('Escape');
    await overlayIn(tab).closed();
  };
  /** The popup's answer comes after all that the content script does. */
  const staysClosed = async (tab: Page) => {
    const popup = await session().popup();
    await until('the popup says something', async () => (await popup.verdict()) !== '');
    expect(await overlayIn(tab).isOpen()).toBe(false);
    await popup.page.close();
  };

  it('an article with frames: read once, in the top frame alone', async () => {
    put('/frame', articleWith({}));
    const frames = '<iframe src="/frame"></iframe><iframe srcdoc="<p>推广推广推广。</p>"></iframe>';
    const tab = await open(articleWith({ tail: frames }));
    await overlayIn(tab).annotated();
    const hosts = await Promise.all(
      tab.frames().map((frame) => frame.$$eval('qingdu-reader', (found) => found.length)),
    );
    expect(hosts.reduce((sum, count) => sum + count)).toBe(1);
    await closes(tab);
  });

  it('a page that is all frames opens nothing', async () => {
    put('/frame', articleWith({}));
    const tab = await open(
      '<!doctype html><html lang="zh"><title>旧站</title><frameset cols="20%,*"><frame src="/frame"><frame src="/frame"></frameset>',
    );
    await staysClosed(tab);
  });

  it('an old article without a doctype: the overlay’s controls stand in one line all the same', async () => {
    const tab = await open(articleWith({}).replace('<!doctype html>', ''));
    await overlayIn(tab).annotated();
    const middles = await tab.evaluate(() => {
      const root = document.querySelector('qingdu-reader')?.shadowRoot;
      return ['more', 'close'].map((action) => {
        const box = root?.querySelector(`[data-action=${action}]`)?.getBoundingClientRect();
        return box && (box.top + box.bottom) / 2;
      });
    });
    expect(await tab.evaluate(() => document.compatMode)).toBe('BackCompat');
    expect(middles[0]).toBeGreaterThan(0);
    expect(middles[1]).toBe(middles[0]);
    await closes(tab);
  });

  it('an article that document.write made', async () => {
    const source = JSON.stringify(articleWith({})).replaceAll('</', '<\\/');
    const tab = await open(`<!doctype html><script>document.write(${source});</script>`);
    await overlayIn(tab).annotated();
    await closes(tab);
  });

  it('document.write over an open overlay: it closes, and opens again on what is there then', async () => {
    const tab = await open(articleWith({}));
    const overlay = overlayIn(tab);
    await overlay.annotated();
    const next = articleWith({}).replaceAll('修车铺的一天', '打气筒的一天');
    await tab.evaluate((html) => {
      document.open();
      document.write(html);
      document.close();
    }, next);
    await overlay.closed();
    const popup = await session().popup();
    await popup.click('[data-action=toggle-overlay]');
    await popup.page.close();
    await overlay.annotated();
    expect((await overlay.content()).title).toBe('打气筒的一天');
    await tab.bringToFront();
    await closes(tab);
  });

  it('an article in XHTML', async () => {
    const body = articleWith({})
      .replace('<!doctype html>', '<?xml version="1.0" encoding="utf-8"?>')
      .replace(
        '<html lang="zh-CN">',
        '<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh-CN">',
      )
      .replace('<meta charset="utf-8">', '');
    const tab = await open(body, 'application/xhtml+xml');
    const overlay = overlayIn(tab);
    await overlay.annotated();
    await overlay.shows(PARAGRAPHS[0], PARAGRAPHS[4]);
    await overlay.click('input[name=script][value=hant]');
    await overlay.shows('修車鋪');
    expect(await session().stored()).toEqual({ script: 'hant' });
    await overlay.click('[data-action=close]');
    await overlay.closed();
  });

  it('a picture with Chinese sentences in it opens nothing', async () => {
    const lines = PARAGRAPHS.map((text, at) => `<text y="${30 * at + 30}">${text}</text>`);
    const tab = await open(
      `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="400">${lines.join('')}</svg>`,
      'image/svg+xml',
    );
    await staysClosed(tab);
  });

  it.each([
    ['gbk', PARAGRAPHS],
    ['big5', TRADITIONAL],
  ] as const)('an article in %s', async (encoding, paragraphs) => {
    const text = [...paragraphs, ...paragraphs].map((line) => `<p>${line}</p>`).join('\n');
    const source = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${encoding}"><title>江邊的一天</title></head>
      <body><h1>江邊的一天</h1><div>2024-05-18 09:12</div><div id="text">${text}</div></body></html>`;
    const tab = await open(encodeIn(encoding, source), 'text/html');
    const overlay = overlayIn(tab);
    await overlay.annotated();
    await overlay.shows(paragraphs[0], paragraphs[3]);
    await closes(tab);
  });

  it('a page from right to left: the overlay reads from left to right', async () => {
    const tab = await open(articleWith({}).replace('<html', '<html dir="rtl"'));
    const overlay = overlayIn(tab);
    await overlay.annotated();
    const directions = await tab.evaluate(() => {
      const root = document.querySelector('qingdu-reader')?.shadowRoot;
      return ['header', 'article p', 'nav'].map((selector) => {
        const element = root?.querySelector(selector);
        return element ? getComputedStyle(element).direction : null;
      });
    });
    expect(directions).toEqual(['ltr', 'ltr', 'ltr']);
    await closes(tab);
  });

  it('a page with readings of its own over each character: they are no words of the article', async () => {
    const ruby = (text: string) =>
      text.replace(
        /\p{Script=Han}/gu,
        (han) => `<ruby>${han}<rp>(</rp><rt>dú</rt><rp>)</rp></ruby>`,
      );
    const body = articleWith({}).replace(
      /<p>(江边|师傅|他说)(.*?)<\/p>/g,
      (_, start, rest) => `<p>${ruby(start + rest)}</p>`,
    );
    const tab = await open(body);
    const overlay = overlayIn(tab);
    await overlay.annotated();
    await overlay.shows(PARAGRAPHS[0], PARAGRAPHS[1], PARAGRAPHS[2]);
    expect((await overlay.content()).text).not.toContain('dú');
    await closes(tab);
  });

  it('100,000 elements beside the article', async () => {
    const tab = await open(articleWith({ tail: `<div>${'<i>·</i>'.repeat(100_000)}</div>` }));
    const overlay = overlayIn(tab);
    await overlay.annotated();
    await overlay.shows(PARAGRAPHS[0]);
    await overlay.click('[data-action=close]');
    await overlay.closed();
  });
});
