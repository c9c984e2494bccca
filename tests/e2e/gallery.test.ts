import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { build } from 'vite';
import { beforeAll, expect, it } from 'vitest';
import { ROOT } from '@/scripts/setup/run.mjs';
import { inBothBrowsers } from './harness/suites';
import { until } from './harness/until';

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

  it.each(
    ['en', 'zh-CN', 'zh-TW'].flatMap((language) =>
      ['light', 'sepia', 'dark', 'black'].map((theme) => [language, theme] as const),
    ),
  )('shows every state in %s and %s, and axe finds nothing wrong', async (language, theme) => {
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
  });
});
