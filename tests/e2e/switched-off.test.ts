import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '@/scripts/setup/browsers.mjs';
import { ROOT } from '@/scripts/setup/run.mjs';
import { overlayIn } from './harness/overlay';
import { type Session, startSession } from './harness/session';
import { until } from './harness/until';

const ARTICLE = '/sample/article.html';

describe.each(BROWSERS)(
  'an extension that is switched off while its overlay is open, in %s',
  (name) => {
    let session: Session;
    beforeAll(async () => {
      session = await startSession(name);
    });
    afterAll(() => session.close());

    /** Does what the reader does on the browser's own page of extensions. */
    async function setEnabled(tab: Page, enabled: boolean): Promise<void> {
      const manager = await tab.browser().newPage();
      if (name === 'chrome') {
        await manager.goto('chrome://extensions');
        await manager.evaluate(async (on) => {
          const api = Reflect.get(globalThis, 'chrome');
          const all: { id: string; name: string }[] =
            await api.developerPrivate.getExtensionsInfo();
          const own = all.find(({ name }) => name.startsWith('Qingdu'));
          if (!own) throw new Error(`${all.map(({ name }) => name)}`);
          await api.management.setEnabled(own.id, on);
        }, enabled);
      } else {
        const manifest = join(ROOT, '.output', 'firefox-mv3', 'manifest.json');
        const { id } = JSON.parse(readFileSync(manifest, 'utf8')).browser_specific_settings.gecko;
        void manager.goto('about:addons').catch(() => {});
        await until('the page of extensions is there', () =>
          manager.evaluate(
            () => location.href === 'about:addons' && document.readyState === 'complete',
          ),
        );
        await manager.evaluate(
          async (id, on) => {
            const utils = Reflect.get(globalThis, 'ChromeUtils');
            const { AddonManager } = utils.importESModule(
              'resource://gre/modules/AddonManager.sys.mjs',
            );
            const addon = await AddonManager.getAddonByID(id);
            await (on ? addon.enable() : addon.disable());
          },
          id,
          enabled,
        );
      }
      await manager.close();
      await tab.bringToFront();
    }

    const isCovered = (tab: Page) =>
      tab.evaluate(() => document.elementFromPoint(300, 200)?.localName === 'qingdu-reader');

    it('can be closed all the same, and works again once it is switched on', async () => {
      const tab = await session.open(ARTICLE);
      const overlay = overlayIn(tab);
      await overlay.annotated();
      expect(await isCovered(tab)).toBe(true);
      await setEnabled(tab, false);
      if (name === 'chrome') {
        // In Firefox our scripts are gone at once; here they live on, and say what to do.
        await tab.keyboard.press('t');
        await until('the overlay says so', async () =>
          (await overlay.textOf('.status'))?.includes('switched off'),
        );
      }
      await overlay.click('[data-action=close]');
      await until('the page is to be seen', async () => !(await isCovered(tab)));

      const next = await session.open(ARTICLE);
      await next.bringToFront();
      expect(await overlayIn(next).isOpen()).toBe(false);
      await setEnabled(next, true);
      await next.reload();
      await overlayIn(next).annotated();
      await next.keyboard.press('Escape');
      await overlayIn(next).closed();
      expect(session.takeProblems()).toEqual([]);
    });
  },
);
