import type { Page } from 'puppeteer-core';
import type { BrowserName } from '@/scripts/setup/browsers.mjs';
import { openExtensionPage } from './extension-page';
import { type Launched, type LaunchOptions, launch } from './launch';
import { type Popup, popupOn } from './popup';
import { gatherProblems } from './problems';
import { type Site, serve } from './server';
import { clearSettings, setSettings, storedSettings } from './storage';
import { until } from './until';

/** Hosts that the browsers ask for on their own account, with or without us. */
const BROWSERS_OWN =
  /(?:^|\.|\/\/)(?:google|googleapis|gstatic|gvt1|mozilla|mozilla\.cloudflare-dns|firefox)\.(?:com|org|net)\b|detectportal\.|mozaws\.net/;

/** A browser with the extension, and a site for it to read: one interface for both browsers. */
export interface Session {
  readonly name: BrowserName;
  readonly site: Site;
  /** Opens a path of the site in a new tab. */
  open(path: string): Promise<Page>;
  /** Opens the popup's page in a new tab; it acts on the web page that was used last. */
  popup(): Promise<Popup>;
  /** Opens another page of the extension in a new tab, and waits until `ready` is in it. */
  page(path: string, ready: string): Promise<Page>;
  /** Changes stored settings, as another device of the reader would. */
  change(settings: Readonly<Record<string, unknown>>): Promise<void>;
  /** What is stored. */
  stored(): Promise<Record<string, unknown>>;
  /** Stops the background, as the browser does after some idle time. */
  suspend(): Promise<void>;
  /** What went wrong in the extension since this was asked last. */
  takeProblems(): readonly string[];
  /** Requests beyond this machine that are not the browser's own. */
  outside(): readonly string[];
  /** Closes all tabs but an empty one, and forgets all settings. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

/** Short enough for a test to wait for, long enough for one answer of the background. */
const FIREFOX_IDLE_MS = 1_500;

export async function startSession(
  name: BrowserName,
  options: LaunchOptions = {},
): Promise<Session> {
  const site = await serve();
  const launched = await launch(name, {
    language: 'en-US',
    proxyPort: site.port,
    firefoxIdleMs: FIREFOX_IDLE_MS,
    ...options,
  });
  const { browser } = launched;
  const problems = gatherProblems(browser);
  let mayHaveSet = false;

  return {
    name,
    site,
    takeProblems: () => problems.splice(0),
    async open(path) {
      const page = await browser.newPage();
      await page.goto(site.url(path));
      return page;
    },
    async popup() {
      mayHaveSet = true;
      return popupOn(await openExtensionPage(launched, 'popup.html', '[data-part=verdict]'));
    },
    page(path, ready) {
      mayHaveSet = true;
      return openExtensionPage(launched, path, ready);
    },
    change(settings) {
      mayHaveSet = true;
      return setSettings(launched, settings);
    },
    stored() {
      // Who asks expects that something was set, by whatever hand.
      mayHaveSet = true;
      return storedSettings(launched);
    },
    suspend: () => suspend(name, launched),
    outside: () => site.outside.filter((host) => !BROWSERS_OWN.test(host)),
    async refresh() {
      if (mayHaveSet) await clearSettings(launched);
      mayHaveSet = false;
      const [first, ...rest] = await browser.pages();
      for (const page of rest) await page.close();
      await first?.goto('about:blank');
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

async function suspend(name: BrowserName, launched: Launched): Promise<void> {
  if (name === 'chrome') {
    const target = launched.browser.targets().find((found) => found.type() === 'service_worker');
    const worker = await target?.worker();
    await worker?.close();
    return;
  }
  const page = await openExtensionPage(launched, 'popup.html', 'body');
  await until('the background page is gone', () =>
    page.evaluate(() => {
      const views: Window[] = Reflect.get(globalThis, 'browser').extension.getViews();
      return views.every(({ location }) => !location.pathname.includes('background'));
    }),
  );
  await page.close();
}
