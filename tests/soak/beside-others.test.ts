import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import { overlayIn } from '@/tests/e2e/harness/overlay';
import { inBothBrowsers } from '@/tests/e2e/harness/suites';
import { until } from '@/tests/e2e/harness/until';

/** What other extensions do to pages, each as its script, which runs before ours. */
const NEIGHBOURS = {
  converter: `
    const pairs = { 單: '单', 車: '车', 渡: '渡', 銀: '银', 行: '行', 說: '说' };
    const convert = (root) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.data.replace(/[單車銀說]/g, (one) => pairs[one]);
        if (text !== node.data) node.data = text;
      }
    };
    convert(document.documentElement);
    new MutationObserver(() => convert(document.documentElement)).observe(document, {
      childList: true, subtree: true, characterData: true });
    document.documentElement.dataset.converter = 'done';`,
  ruby: `
    const walker = document.createTreeWalker(document.querySelector('.article, #article, body'), NodeFilter.SHOW_TEXT);
    const nodes = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (/\\p{Script=Han}/u.test(node.data) && !node.parentElement.closest('script, style, title')) nodes.push(node);
    }
    for (const node of nodes) {
      const parts = [...node.data].map((one) => {
        if (!/\\p{Script=Han}/u.test(one)) return one;
        const ruby = document.createElement('ruby');
        const rt = document.createElement('rt');
        rt.textContent = 'zì';
        ruby.append(one, rt);
        return ruby;
      });
      node.replaceWith(...parts);
    }
    document.documentElement.dataset.ruby = 'done';`,
  restyler: `
    const style = document.createElement('style');
    style.textContent = '* { background: #111 !important; color: #eee !important; font-family: monospace !important; font-size: 9px !important; filter: none !important; transition: all 1s !important; }';
    document.documentElement.append(style);
    setInterval(() => document.documentElement.append(style), 200);
    document.documentElement.dataset.restyler = 'done';`,
} as const;

/** A folder for the small extensions, and one of them in it. */
const folder = mkdtempSync(join(tmpdir(), 'qingdu-neighbours-'));
function extensionOf(name: keyof typeof NEIGHBOURS): string {
  const place = join(folder, name);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'script.js'), `{ ${NEIGHBOURS[name]} }`);
  const id = `${name}@qingdu.example`;
  const manifest = {
    manifest_version: 3,
    name,
    version: '1',
    host_permissions: ['http://*/*'],
    browser_specific_settings: { gecko: { id } },
    content_scripts: [{ matches: ['http://*/*'], js: ['script.js'], run_at: 'document_end' }],
  };
  writeFileSync(join(place, 'manifest.json'), JSON.stringify(manifest));
  return place;
}
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** How the overlay looks: sizes and colours of its title, its text and its ground. */
const lookOf = (tab: Page) =>
  tab.evaluate(() => {
    const root = document.querySelector('qingdu-reader')?.shadowRoot;
    return ['dialog', 'h1', 'article', 'article p', 'article rt', 'nav'].map((selector) => {
      const element = root?.querySelector(selector);
      if (!element) return selector;
      const { backgroundColor, color, fontFamily, fontSize } = getComputedStyle(element);
      return { selector, backgroundColor, color, fontFamily, fontSize };
    });
  });

inBothBrowsers('beside an extension that', (session) => {
  it.each([
    ['converts the page’s script, again at each change', 'converter'],
    ['adds readings of its own', 'ruby'],
    ['restyles everything', 'restyler'],
  ] as const)('%s: the overlay shows the article as ever, and closes', async (_, name) => {
    const alone = await session().open('/sample/article.html');
    await overlayIn(alone).annotated();
    const look = await lookOf(alone);
    const { outline } = await overlayIn(alone).content();

    const browser = alone.browser();
    const id = await browser.installExtension(extensionOf(name));
    const tab = await session().open('/sample/article.html');
    await until(`${name} has done its work`, () =>
      tab.evaluate((name) => document.documentElement.dataset[name] === 'done', name),
    );
    const overlay = overlayIn(tab);
    await overlay.annotated();
    await overlay.shows('耐用');
    const content = await overlay.content();
    expect(content.outline.length).toBe(outline.length);
    expect(content.text).not.toContain('zì');
    expect(await lookOf(tab)).toEqual(look);
    await tab.keyboard.press('Escape');
    await overlay.closed();
    await browser.uninstallExtension(id);
  });
});
