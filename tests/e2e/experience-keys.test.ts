import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { overlayIn } from './harness/overlay';
import { inBothBrowsers } from './harness/suites';
import { until } from './harness/until';

inBothBrowsers('the keyboard', (session) => {
  async function open(): Promise<Page> {
    const page = await session().open('/sample/article.html');
    await overlayIn(page).annotated();
    return page;
  }

  it('goes from section to section, and the outline follows', async () => {
    const page = await open();
    const current = async () => (await overlayIn(page).content()).current ?? '';
    await page.keyboard.press('n');
    await until('the first section is current', async () => (await current()).startsWith('01'));
    await page.keyboard.press('n');
    await until('the second section is current', async () => (await current()).startsWith('02'));
    await page.keyboard.press('p');
    await until('the first is current again', async () => (await current()).startsWith('01'));
  });

  it('switches readings, script, theme and size, and says so', async () => {
    const page = await open();
    const dialog = (name: string) => attribute(page, name);
    await page.keyboard.press('r');
    await until('the readings are off', async () => (await dialog('data-reading')) === 'off');
    expect(await overlayIn(page).textOf('[role=status]')).toBe('Readings: Off');
    await page.keyboard.press('r');
    await until('they are back', async () => (await dialog('data-reading')) === 'pinyin');
    await page.keyboard.press('t');
    await until('the theme is light', async () => (await dialog('data-theme')) === 'light');
    await page.keyboard.press('+');
    await until('the text is larger', async () => (await dialog('style'))?.includes('23px'));
    expect(await session().stored()).toMatchObject({ theme: 'light', textSize: 23 });
  });

  it('lists itself under ?, and Escape goes back step by step', async () => {
    const page = await open();
    await page.keyboard.press('?');
    const list = await until('the list is open', () => overlayIn(page).textOf('#help'));
    for (const words of ['Next section', "With a word's card open", 'Known']) {
      expect(list).toContain(words);
    }
    await page.keyboard.press('Escape');
    await until('the list is closed', async () => (await overlayIn(page).textOf('#help')) === null);
    await page.keyboard.press('Escape');
    await overlayIn(page).closed();
  });

  it('makes the outline a rail, and back', async () => {
    const page = await open();
    await page.keyboard.press('o');
    await until('it is a rail', async () => (await attribute(page, 'data-outline')) === 'rail');
    expect(await overlayIn(page).textOf('nav li:nth-child(2) .number')).toBe('01');
    expect(await session().stored()).toEqual({ outline: 'rail' });
  });
});

inBothBrowsers('copying', (session) => {
  async function open(): Promise<Page> {
    const page = await session().open('/sample/article.html');
    await overlayIn(page).annotated();
    return page;
  }

  it('of a selection across ruby gives the text alone', async () => {
    const page = await open();
    expect(await copyOfFirstParagraph(page)).toMatch(/^在《慢的工具》一書中[,，]機械史研究者/);
  });

  it('gives the readings too where the reader wants them', async () => {
    await session().change({ copyReadings: true });
    const page = await open();
    expect(await copyOfFirstParagraph(page)).toContain('工具(gōngjù)');
  });

  it('of the article gives Markdown, in the script that is shown', async () => {
    await session().change({ script: 'hans' });
    const page = await open();
    await until('the title is simplified', async () =>
      (await overlayIn(page).content()).title.includes('单车'),
    );
    await overlayIn(page).annotated();
    await page.keyboard.press('Tab');
    await overlayIn(page).click('[data-action=more]');
    await until('the panel is open', async () => (await overlayIn(page).textOf('#more')) !== null);
    await overlayIn(page).click('[data-action=copy-markdown]');
    await until('it says that the article is copied', async () =>
      (await overlayIn(page).textOf('[role=status]'))?.includes('copied'),
    );
  });
});

function attribute(page: Page, name: string): Promise<string | null> {
  return page.evaluate(
    (wanted) =>
      document
        .querySelector('qingdu-reader')
        ?.shadowRoot?.querySelector('dialog')
        ?.getAttribute(wanted) ?? null,
    name,
  );
}

/** Copies the first paragraph of the body as a hand would, and pastes it elsewhere. */
async function copyOfFirstParagraph(page: Page): Promise<string> {
  await page.evaluate(() => {
    const root = document.querySelector('qingdu-reader')?.shadowRoot;
    const paragraphs = [...(root?.querySelectorAll('article p[data-block]') ?? [])];
    const first = paragraphs.find((paragraph) => paragraph.textContent?.includes('《'));
    if (!first) throw new Error('there is no such paragraph');
    getSelection()?.setBaseAndExtent(first, 0, first, first.childNodes.length);
  });
  await pressWithControl(page, 'c');
  const other = await page.browser().newPage();
  await other.setContent('<textarea autofocus></textarea>');
  await other.focus('textarea');
  await pressWithControl(other, 'v');
  return await until('something is pasted', () =>
    other.$eval('textarea', ({ value }) => value || null),
  );
}

async function pressWithControl(page: Page, key: 'c' | 'v'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}
