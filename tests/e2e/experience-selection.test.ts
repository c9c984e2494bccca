import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { fireCommand } from './harness/command';
import { press } from './harness/press';
import { inBothBrowsers } from './harness/suites';
import { until } from './harness/until';

const PAGE = `<!doctype html><html lang="zh-CN"><title>菜单</title>
<style>p { margin-block-start: 300px }</style>
<p>他在银行上班，觉得长跑很累。</p><button>下一页</button></html>`;

inBothBrowsers('the panel of a selection', (session) => {
  /** A page that is no article, with the text of `selector` selected. */
  async function openPage(selector = 'p'): Promise<Page> {
    session().site.put('/menu.html', {
      body: PAGE,
      headers: { 'content-type': 'text/html; charset=utf-8' },
    });
    const page = await session().open('/menu.html');
    await page.setViewport({ width: 900, height: 700 });
    await select(page, selector);
    return page;
  }

  /** Selects text of a page, and asks the popup to annotate it. */
  async function annotate(selector = 'p'): Promise<Page> {
    const page = await openPage(selector);
    const popup = await session().popup();
    await popup.click('[data-action=annotate-selection]');
    await until('the panel is open', () => inPanel(page, (root) => root.querySelector('dialog')));
    return page;
  }

  const text = (page: Page, selector: string) =>
    page.evaluate(
      (wanted) =>
        document.querySelector('qingdu-selection')?.shadowRoot?.querySelector(wanted)
          ?.textContent ?? '',
      selector,
    );
  const click = async (page: Page, selector: string) => {
    await page.bringToFront();
    await press(page, { host: 'qingdu-selection', selector });
  };
  const readings = (page: Page) =>
    page.evaluate(() =>
      [
        ...(document.querySelector('qingdu-selection')?.shadowRoot?.querySelectorAll('rt') ?? []),
      ].map(({ textContent }) => textContent),
    );

  it('annotates text of a page that is no article, read in its sentence', async () => {
    const page = await annotate();
    await until('the readings are there', async () => (await readings(page)).includes('yínháng'));
    expect(await readings(page)).toContain('chángpǎo');
  });

  it('converts it, and copies it as shown', async () => {
    const page = await annotate();
    await until('there are readings', async () => (await readings(page)).length > 0);
    await click(page, 'input[name=script][value=hant]');
    await until('it is traditional', async () => (await text(page, 'article')).includes('覺'));
    await click(page, '[data-action=copy-text]');
    await until('it says so', async () => (await text(page, '[role=status]')).includes('copied'));
  });

  it('looks words up, by keys alone', async () => {
    const page = await annotate();
    await until('there are readings', async () => (await readings(page)).length > 0);
    await page.bringToFront();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await until('the card is open', async () => (await text(page, '.word-card')).includes('bank'));
    await page.keyboard.press('Escape');
    await until('the card is closed', async () => (await text(page, '.word-card')) === '');
    expect(await inPanel(page, (root) => root.querySelector('dialog'))).toBe(true);
  });

  it('writes its text in the language that is shown, for fonts and screen readers', async () => {
    const page = await annotate();
    const lang = () =>
      page.evaluate(
        () =>
          document
            .querySelector('qingdu-selection')
            ?.shadowRoot?.querySelector<HTMLElement>('article')?.lang,
      );
    await until('there are readings', async () => (await readings(page)).length > 0);
    expect(await lang()).toBe('zh-CN');
    await click(page, 'input[name=script][value=hant]');
    await until('it is Taiwan’s', async () => (await lang()) === 'zh-Hant-TW');
    await session().change({ region: 'hk' });
    await until('it is Hong Kong’s', async () => (await lang()) === 'zh-Hant-HK');
  });

  it('mends a reading, for this text and from now on', async () => {
    const page = await annotate();
    await until('there are readings', async () => (await readings(page)).includes('yínháng'));
    await page.bringToFront();
    const word = {
      host: 'qingdu-selection',
      selector: 'article [data-word]',
      text: '银行',
    } as const;
    await press(page, word);
    await until('the card is open', async () => (await text(page, '.word-card')) !== '');
    await click(page, '[data-action=edit-reading]');
    await until('the editor is open', () =>
      page.evaluate(() =>
        document
          .querySelector('qingdu-selection')
          ?.shadowRoot?.activeElement?.matches('.reading-editor input'),
      ),
    );
    await page.keyboard.type('yin2 xing2');
    await page.keyboard.press('Enter');
    await until('it reads so', async () => (await readings(page)).includes('yínxíng'));
  });

  it('leads to the page of words, to give a word an entry of one’s own', async () => {
    const page = await annotate();
    await until('there are readings', async () => (await readings(page)).length > 0);
    await page.bringToFront();
    await press(page, { host: 'qingdu-selection', selector: 'article [data-word]', text: '银行' });
    await click(page, '[data-action=define-word]');
    const field = await until('the editor of entries is open', async () => {
      for (const tab of await page.browser().pages()) {
        // A tab that is just being made can't be asked yet.
        const value = await tab
          .evaluate(() => document.querySelector<HTMLInputElement>('dialog [name=word]')?.value)
          .catch(() => null);
        if (value) return value;
      }
    });
    expect(field).toBe('银行');
  });

  it('opens by its own shortcut, Alt+A, which both browsers give it', async () => {
    const page = await openPage();
    const options = await session().page('options.html', '.groups');
    const keys = await options.evaluate(async () => {
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      const commands: { name: string; shortcut: string }[] = await api.commands.getAll();
      return commands.find(({ name }) => name === 'annotate-selection')?.shortcut;
    });
    expect(keys).toMatch(/^(Alt\+A|⌥A)$/);
    await page.bringToFront();
    // Remote control reaches the page, not the browser's own keys: the command is fired where it arrives,
    // which Chromium alone allows.
    if (session().name === 'firefox') return;
    await fireCommand(page, 'annotate-selection');
    await until('the readings are there', async () => (await readings(page)).includes('yínháng'));
  });

  it('leaves the page as it was once it is closed, the selection too', async () => {
    const page = await annotate();
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await until('the panel is gone', () =>
      page.evaluate(() => document.querySelector('qingdu-selection') === null),
    );
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe(
      'body',
    );
    expect(await page.evaluate(() => String(getSelection()).trim())).toBe(
      '他在银行上班，觉得长跑很累。',
    );
  });

  it('says what to do where nothing is selected', async () => {
    const page = await annotate('');
    expect(await text(page, 'article')).toContain('Select some Chinese text');
  });

  it('shows axe nothing wrong', async () => {
    const page = await annotate();
    await until('there are readings', async () => (await readings(page)).length > 0);
    await page.evaluate(axe.source);
    const problems = await page.evaluate(async () => {
      const engine: typeof axe = Reflect.get(window, 'axe');
      const { violations } = await engine.run({ include: ['qingdu-selection'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
    });
    expect(problems).toEqual([]);
  });
});

function select(page: Page, selector: string): Promise<void> {
  return page.evaluate((wanted) => {
    const found = wanted && document.querySelector(wanted);
    if (found) getSelection()?.selectAllChildren(found);
  }, selector);
}

/** Whether there is something in the panel's shadow tree. */
async function inPanel(page: Page, find: (root: ShadowRoot) => Element | null): Promise<boolean> {
  return page.evaluate(`(() => {
    const root = document.querySelector('qingdu-selection')?.shadowRoot;
    return root != null && (${find})(root) !== null;
  })()`) as Promise<boolean>;
}
