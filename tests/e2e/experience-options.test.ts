import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { inBothBrowsers } from './harness/suites';
import { until } from './harness/until';

inBothBrowsers('the options page', (session) => {
  const open = () => session().page('options.html', '.groups');

  it('shows every group, and changes the preview and what is stored at once', async () => {
    const page = await open();
    const groups = await page.$$eval('[data-group]', (found) =>
      found.map((group) => group.getAttribute('data-group')),
    );
    expect(groups).toEqual([
      'readings',
      'script',
      'dictionary',
      'appearance',
      'speech',
      'opening',
      'repair',
      'sites',
      'own-readings',
      'transfer',
    ]);
    await choose(page, 'script', 'hant');
    await choose(page, 'theme', 'black');
    expect(await previewText(page)).toContain('圖書館');
    expect(await page.$eval('.preview-frame', (frame) => getComputedStyle(frame).color)).toBe(
      'rgb(214, 209, 199)',
    );
    await until('both are stored', async () => {
      const { script, theme } = await session().stored();
      return script === 'hant' && theme === 'black';
    });
  });

  it('finds a setting by its words', async () => {
    const page = await open();
    await search(page, 'sepia');
    await until('only the theme is left', async () =>
      page.$$eval('.groups fieldset', (found) => found.length === 1),
    );
    await search(page, 'no such thing');
    await until('it says that nothing matches', () =>
      page.$$eval('.groups [role=status]', (found) => found.length === 1),
    );
  });

  it('lists the sites that have a rule, and takes one off', async () => {
    await session().change({ 'site:news.example': 'never' });
    const page = await open();
    await page.waitForSelector('[data-host="news.example"]');
    await click(page, '[data-action=remove-site]');
    await until('the list is empty', () =>
      page.$$eval('[data-host]', (found) => found.length === 0),
    );
    expect(await session().stored()).toEqual({});
  });

  it('refuses a broken file with its line, and changes nothing', async () => {
    await session().change({ theme: 'dark' });
    const page = await open();
    const file = '{\n"format": "qingdu-settings",\n"version": 1,\n"settings": {\n"theme": "pink"}}';
    await importText(page, file);
    await until('the line is told', async () => (await said(page)).includes('ine 5'));
    expect(await session().stored()).toEqual({ theme: 'dark' });
  });

  it('takes the settings of a good file, and gives back what was', async () => {
    await session().change({ theme: 'dark' });
    const page = await open();
    const file = {
      format: 'qingdu-settings',
      version: 1,
      settings: { textSize: 26 },
      sites: { 'a.example': 'always' },
    };
    await importText(page, JSON.stringify(file));
    await page.waitForSelector('[data-action=undo]');
    expect(await session().stored()).toEqual({ textSize: 26, 'site:a.example': 'always' });
    await click(page, '[data-action=undo]');
    await until('the old settings are back', async () => {
      const stored = await session().stored();
      return JSON.stringify(stored) === '{"theme":"dark"}';
    });
  });

  it('fits into 320 pixels without sideways scrolling', async () => {
    const page = await open();
    await page.setViewport({ width: 320, height: 700 });
    // Less where the scroll bar takes room.
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  });
});

function choose(page: Page, name: string, value: string): Promise<void> {
  return click(page, `input[name=${name}][value=${value}]`);
}

function click(page: Page, selector: string): Promise<void> {
  return page.$eval(selector, (found) => (found as HTMLElement).click());
}

function previewText(page: Page): Promise<string> {
  return page.$eval('.preview-frame', (frame) => {
    const copy = frame.cloneNode(true) as Element;
    for (const reading of copy.querySelectorAll('rt')) reading.remove();
    return copy.textContent ?? '';
  });
}

async function search(page: Page, words: string): Promise<void> {
  await page.$eval(
    'input[type=search]',
    (input, value) => {
      (input as HTMLInputElement).value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    words,
  );
}

/** Gives the page a file, as the file chooser would. */
function importText(page: Page, text: string): Promise<void> {
  return page.$eval(
    'input[type=file]',
    (input, content) => {
      const chosen = new DataTransfer();
      chosen.items.add(new File([content], 'settings.json', { type: 'application/json' }));
      (input as HTMLInputElement).files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    text,
  );
}

function said(page: Page): Promise<string> {
  return page.$eval('.toast', (toast) => toast.textContent ?? '');
}
