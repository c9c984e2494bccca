import { mkdirSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '@/scripts/setup/browsers.mjs';
import { ROOT } from '@/scripts/setup/run.mjs';
import { overlayIn } from './harness/overlay';
import { type Session, startSession } from './harness/session';
import { inBothBrowsers } from './harness/suites';
import { until } from './harness/until';
import { articleWith } from './made-article';

const ARTICLE = '/sample/article.html';

/** Runs in a page of the extension: what an older or a broken version may have left. */
async function corruptStorage(): Promise<void> {
  const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  await api.storage.sync.set({
    ...{ script: 42, reading: {}, theme: null, textSize: 'huge', disabledRepairs: 'all' },
    ...{ 'site:127.0.0.1': ['never'], open: [], outline: -1 },
  });
  await api.storage.local.set({ 'reading:銀行': [{ word: 9 }], pace: 'fast', wordsRevision: {} });
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('qingdu-words');
    opening.onupgradeneeded = () => void opening.result.createObjectStore('words');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('words', 'readwrite');
      transaction.objectStore('words').put({ simplified: 5 }, 'broken');
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

/** Runs in the page: all that it can say to an extension. */
function forge(): boolean {
  const messages = [
    { type: 'toggle-overlay' },
    { type: 'describe' },
    { type: 'show-tickers', shown: true },
    { type: 'inject-reader' },
    { type: 'forget-word', id: '1' },
    { type: 'annotated', id: 1, passages: [{ key: '0', tokens: [] }] },
  ];
  for (const message of messages) {
    postMessage(message, '*');
    for (const target of [window, document, document.documentElement]) {
      target.dispatchEvent(new MessageEvent('message', { data: message }));
      target.dispatchEvent(new CustomEvent(message.type, { detail: message, bubbles: true }));
    }
  }
  const api: unknown = Reflect.get(window, 'chrome') ?? Reflect.get(window, 'browser');
  const runtime: unknown = typeof api === 'object' && api ? Reflect.get(api, 'runtime') : undefined;
  return Reflect.get(window, 'qingduReader') !== undefined || runtime !== undefined;
}

inBothBrowsers('when something fails', (session) => {
  const inExtension = async <T>(work: () => Promise<T>): Promise<T> => {
    const page = await session().page('popup.html', 'body');
    const result = await page.evaluate(work);
    await page.close();
    return result;
  };

  it('a storage that is corrupt: the defaults serve, and nothing stumbles', async () => {
    await inExtension(corruptStorage);
    const tab = await session().open(ARTICLE);
    const overlay = overlayIn(tab);
    await overlay.annotated();
    expect(await overlay.readingOf('銀行')).toBe('yínháng');
    const popup = await session().popup();
    expect(await popup.chosen('reading')).toBe('pinyin');
    await popup.page.close();
    const words = await session().page('words.html', 'h1');
    await words.close();
    await overlay.click('input[name=script][value=hans]');
    await until('the choice is stored', async () => (await session().stored()).script === 'hans');
  });

  it('a page that forges messages: nothing opens, closes or changes', async () => {
    await session().change({ open: 'manual' });
    const tab = await session().open(ARTICLE);
    const popup = await session().popup();
    await until('the page is known', async () => (await popup.verdict()) !== '');
    await popup.page.close();
    expect(await tab.evaluate(forge)).toBe(false);
    const after = await session().popup();
    await until('the page is known', async () => (await after.verdict()) !== '');
    expect(await overlayIn(tab).isOpen()).toBe(false);
    expect(await session().stored()).toEqual({ open: 'manual' });
  });

  it('settings that are forgotten while the overlay is open: the defaults are back at once', async () => {
    const tab = await session().open(ARTICLE);
    const overlay = overlayIn(tab);
    await overlay.annotated();
    await overlay.click('input[name=script][value=hans]');
    await overlay.shows('渡口单车');
    await inExtension(async () => {
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      await Promise.all([api.storage.sync.clear(), api.storage.local.clear()]);
    });
    await overlay.shows('渡口單車');
    await overlay.annotated();
  });

  it('the background killed again and again while it annotates: all of it comes', async () => {
    session().site.put('/long.html', { body: articleWith({ bytes: 100_000 }) });
    const tab = await session().open('/long.html');
    const overlay = overlayIn(tab);
    await overlay.opened();
    // Firefox stops what is idle alone: there the killing is tests/e2e/background.test.ts.
    const times = session().name === 'chrome' ? 4 : 0;
    for (let time = 0; time < times; time++) {
      // It may just be on its way out by itself.
      await session()
        .suspend()
        .catch(() => {});
    }
    await overlay.annotated();
  });
});

describe.each(BROWSERS)('an extension that is updated while its overlay is open, in %s', (name) => {
  let profile: string;
  let session: Session;
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'qingdu-profile-'));
    session = await startSession(name, name === 'chrome' ? { profile: reloading(profile) } : {});
  });
  afterAll(async () => {
    await session.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  /** Without developer mode, Chromium lets no extension of a folder come back. */
  function reloading(profile: string): string {
    mkdirSync(join(profile, 'Default'));
    const preferences = { extensions: { ui: { developer_mode: true } } };
    writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
    return profile;
  }

  async function update(tab: Page): Promise<void> {
    if (name === 'firefox') {
      await tab.browser().installExtension(join(ROOT, '.output', 'firefox-mv3'));
      return;
    }
    const control = await session.page('popup.html', 'body');
    // It takes this page with it before it can answer.
    await control
      .evaluate(() => Reflect.get(globalThis, 'chrome').runtime.reload())
      .catch(() => {});
    await until('the page of the old extension is gone', async () => control.isClosed());
    await tab.bringToFront();
  }

  it('leaves room for the next one, which works', { timeout: 120_000 }, async () => {
    const tab = await session.open(ARTICLE);
    const overlay = overlayIn(tab);
    await overlay.annotated();
    await update(tab);
    if (name === 'chrome') {
      // In Firefox the old scripts are gone at once; here they live on, and say what to do.
      await until('the overlay says that Qingdu was updated', async () => {
        await tab.keyboard.press('t');
        return (await overlay.textOf('.status'))?.includes('Reload the page');
      });
    }
    await tab.reload();
    await overlay.annotated();
    expect(await tab.$$eval('qingdu-reader', (hosts) => hosts.length)).toBe(1);
    await tab.keyboard.press('Escape');
    await overlay.closed();
  });
});
