import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { beforeAll, expect, it } from 'vitest';
import { ROOT } from '@/scripts/setup/run.mjs';
import { inBothBrowsers } from './harness/suites';
import { until } from './harness/until';

const LANGUAGES = ['en', 'zh-CN', 'zh-TW'];
const THEMES = ['light', 'sepia', 'dark', 'black'];
const FOLDER = join(ROOT, '.output', 'gallery');

inBothBrowsers('the gallery', (session) => {
  beforeAll(async () => {
    await build({ configFile: join(ROOT, 'gallery', 'vite.config.ts'), logLevel: 'silent' });
    const index = readFileSync(join(FOLDER, 'index.html'), 'utf8');
    const [, script = ''] = /src="\.\/(.+?\.js)"/.exec(index) ?? [];
    const put = (path: string, body: string, type: string) =>
      session().site.put(path, { body, headers: { 'content-type': `${type}; charset=utf-8` } });
    put('/gallery/', index, 'text/html');
    put(`/gallery/${script}`, readFileSync(join(FOLDER, script), 'utf8'), 'text/javascript');
  });

  /** Opens the gallery, and gives the names of its states once all are drawn. */
  async function open(language: string, theme: string): Promise<{ page: Page; names: string[] }> {
    const page = await session().open(`/gallery/?language=${language}&theme=${theme}`);
    const names = await until('the states are there', () =>
      page.evaluate(() => {
        const states = [...document.querySelectorAll<HTMLElement>('[data-state]')];
        const drawn = states.filter(({ shadowRoot }) => shadowRoot?.querySelector('.frame > *'));
        return drawn.length > 0 && drawn.length === states.length
          ? drawn.map(({ dataset }) => dataset.state ?? '')
          : null;
      }),
    );
    return { page, names };
  }

  // Compared with the same run, not with pictures that are kept: fonts and native controls are the machine's,
  // and would differ where nothing is wrong.
  it.each(LANGUAGES)(
    'stands alike in every theme in %s, and nothing sticks out',
    async (language) => {
      const { page } = await open(language, 'light');
      const light = await page.evaluate(shapeOf);
      expect(light.some(({ boxes }) => boxes.length > 0)).toBe(true);
      expect(light.filter(({ cut }) => cut.length > 0)).toEqual([]);
      for (const theme of THEMES.slice(1)) {
        const { page: other } = await open(language, theme);
        expect(await other.evaluate(shapeOf)).toEqual(light);
      }
    },
  );

  it.each(LANGUAGES.flatMap((language) => THEMES.map((theme) => [language, theme] as const)))(
    'shows every state in %s and %s, and axe finds nothing wrong',
    async (language, theme) => {
      const { page, names } = await open(language, theme);
      expect(new Set(names).size).toBe(names.length);
      await page.evaluate(axe.source);
      const problems = await page.evaluate(async () => {
        const engine: typeof axe = Reflect.get(window, 'axe');
        // What holds of a whole page can't hold of many parts on one.
        const ofPages = ['region', 'heading-order', 'page-has-heading-one', 'duplicate-id-aria'];
        const landmarks = ['landmark-unique', 'landmark-one-main', 'landmark-no-duplicate-main'];
        const rules = [...ofPages, ...landmarks, 'landmark-main-is-top-level', 'skip-link'].map(
          (id) => [id, { enabled: false }] as const,
        );
        const { violations } = await engine.run(document, { rules: Object.fromEntries(rules) });
        return violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
        );
      });
      expect(problems).toEqual([]);
    },
  );
});

interface Shape {
  readonly state: string;
  /** Each element: its name, and its box within the state. */
  readonly boxes: readonly string[];
  /** Elements whose text is wider than they are, and has nowhere to go. */
  readonly cut: readonly string[];
}

/** Where everything in each state stands. Runs in the page. */
function shapeOf(): Shape[] {
  return [...document.querySelectorAll<HTMLElement>('[data-state]')].map((state) => {
    const origin = state.getBoundingClientRect();
    const all = [...(state.shadowRoot?.querySelectorAll('.frame *') ?? [])];
    const boxes = all.map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const numbers = [left - origin.left, top - origin.top, width, height];
      return `${element.localName} ${numbers.map((number) => number.toFixed(1)).join(' ')}`;
    });
    const sticksOut = (element: Element): boolean =>
      element.clientWidth > 0 &&
      element.scrollWidth > element.clientWidth + 1 &&
      // Zhuyin stands beside its character in more height than the line has.
      !element.matches('.visually-hidden, input, .zhuyin') &&
      !/auto|scroll/.test(getComputedStyle(element).overflowX);
    const cut = all.filter(sticksOut).map(({ localName, className, textContent }) => {
      return `${localName}.${className}: ${textContent?.slice(0, 40)}`;
    });
    return { state: state.dataset.state ?? '', boxes, cut };
  });
}
