import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { overlayIn } from './harness/overlay';
import { press } from './harness/press';
import { inBothBrowsers } from './harness/suites';
import { until } from './harness/until';

const ARTICLE = '/sample/article.html';

/** What a script of the page may try on our element `host`. Runs in the page, as such a script. */
function tryAll(host: string, selectors: readonly string[], keys: readonly string[]): void {
  const element = document.querySelector(host)!;
  const root = element.shadowRoot!;
  const places = [element, ...root.querySelectorAll('.scroller, .word-card, article, dialog')];
  for (const key of keys) {
    const options = { key, bubbles: true, composed: true, cancelable: true };
    for (const place of places) place.dispatchEvent(new KeyboardEvent('keydown', options));
    window.dispatchEvent(new KeyboardEvent('keydown', options));
  }
  for (const selector of selectors) {
    const control = root.querySelector<HTMLInputElement>(selector)!;
    const { parentNode, nextSibling } = control;
    control.click();
    control.closest('label')?.click();
    for (const type of ['click', 'input', 'change', 'submit', 'pointerdown']) {
      control.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
    }
    // Out of the tree, where nothing of ours hears what bubbles, or is back in it in time.
    document.body.append(control);
    control.addEventListener('click', () => parentNode?.insertBefore(control, nextSibling), {
      once: true,
    });
    control.click();
    document.body.append(control);
    control.click();
    parentNode?.insertBefore(control, nextSibling);
  }
}

/** Whether `selector` finds something in our element `host`. */
const has = (page: Page, host: string, selector: string) =>
  page.evaluate(
    (name, wanted) => document.querySelector(name)?.shadowRoot?.querySelector(wanted) != null,
    host,
    selector,
  );

inBothBrowsers('a script of the page', (session) => {
  it('changes nothing by pressing what the overlay has, nor by its keys', async () => {
    const page = await session().open(ARTICLE);
    const overlay = overlayIn(page);
    await overlay.annotated();
    const before = await overlay.content();
    const controls = [
      '[data-action=close]',
      '[data-action=more]',
      '[data-action=appearance]',
      'input[name=reading][value=zhuyin]',
      'input[name=script][value=hans]',
    ];
    await page.evaluate(tryAll, 'qingdu-reader', controls, ['s', 'r', 't', '+', '?', 'Escape']);
    // What the reader does afterwards is heard, and is all that is stored.
    await overlay.click('[data-action=appearance]');
    await overlay.click('input[name=theme][value=sepia]');
    await until('the choice is stored', async () => 'theme' in (await session().stored()));
    expect(await session().stored()).toEqual({ theme: 'sepia' });
    expect(await overlay.content()).toEqual(before);
    await overlay.click('[data-action=close]');
    await overlay.closed();
  });

  it('keeps no word through an open card, and stores no reading through an open editor', async () => {
    const page = await session().open(ARTICLE);
    const overlay = overlayIn(page);
    await overlay.annotated();
    const word = { host: 'qingdu-reader', selector: 'article [data-word]', text: '銀行' } as const;
    await press(page, word);
    await until('the card is there', () => has(page, 'qingdu-reader', '[data-action=keep-word]'));
    await page.evaluate(tryAll, 'qingdu-reader', ['[data-action=keep-word]'], ['k', 'm']);
    await page.keyboard.press('Escape');
    await press(page, { ...word, part: 'rt' });
    await until('the editor is there', () => has(page, 'qingdu-reader', '.reading-editor'));
    await page.evaluate(() => {
      const root = document.querySelector('qingdu-reader')!.shadowRoot!;
      const form = root.querySelector<HTMLFormElement>('.reading-editor')!;
      form.querySelector<HTMLInputElement>('input:not([type])')!.value = 'yin2 xing2';
      form.requestSubmit();
      form.requestSubmit(form.querySelector('[data-action=save-reading]'));
    });
    await page.evaluate(tryAll, 'qingdu-reader', ['[data-action=save-reading]'], []);
    expect(await has(page, 'qingdu-reader', '.reading-editor')).toBe(true);
    const words = await session().page('words.html', '[data-part=count]');
    expect(await words.$('.words li')).toBeNull();
  });

  it('does not open the overlay through the small button', async () => {
    await session().change({ open: 'button' });
    const page = await session().open(ARTICLE);
    await until('the button is there', () => has(page, 'qingdu-button', '[data-action=open]'));
    await page.evaluate(
      tryAll,
      'qingdu-button',
      ['[data-action=dismiss]', '[data-action=open]'],
      [],
    );
    expect(await has(page, 'qingdu-button', '[data-action=open]')).toBe(true);
    await press(page, { host: 'qingdu-button', selector: '[data-action=open]' });
    await overlayIn(page).opened();
  });

  it('does nothing with the panel of a selection', async () => {
    session().site.put('/menu.html', {
      body: '<!doctype html><html lang="zh-CN"><meta charset="utf-8"><p>他在银行上班。',
    });
    const page = await session().open('/menu.html');
    await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
    const popup = await session().popup();
    await popup.click('[data-action=annotate-selection]');
    await until('there are readings', () => has(page, 'qingdu-selection', 'rt'));
    await page.bringToFront();
    const controls = ['input[name=script][value=hant]', '[data-action=close]'];
    await page.evaluate(tryAll, 'qingdu-selection', controls, ['Escape', 'ArrowRight']);
    await press(page, { host: 'qingdu-selection', selector: 'input[name=reading][value=zhuyin]' });
    await until('the choice is stored', async () => 'reading' in (await session().stored()));
    expect(await session().stored()).toEqual({ reading: 'zhuyin' });
    expect(await has(page, 'qingdu-selection', '.word-card')).toBe(false);
  });
});
