import type { Page } from 'puppeteer-core';
import { until } from './until';

/** The popup's settings that are chosen by radio buttons. */
type Choice = 'reading' | 'script' | 'region' | 'open' | 'site';

/** The popup, opened as a page: what it says, and the hands to use it. */
export interface Popup {
  readonly page: Page;
  /** What it says of the page: what it found, or why nothing was opened. */
  verdict(): Promise<string>;
  /** Waits until the verdict has `text` in it. */
  says(text: string): Promise<void>;
  choose(name: Choice, value: string): Promise<void>;
  chosen(name: Choice): Promise<string | null>;
  click(selector: string): Promise<void>;
  textOf(selector: string): Promise<string>;
}

export function popupOn(page: Page): Popup {
  const textOf = (selector: string) =>
    page.evaluate((wanted) => document.querySelector(wanted)?.textContent?.trim() ?? '', selector);
  const click = async (selector: string) => {
    await until(`${selector} is in the popup`, () =>
      page.evaluate((wanted) => {
        const found = document.querySelector<HTMLElement>(wanted);
        found?.click();
        return found !== null;
      }, selector),
    );
  };

  return {
    page,
    textOf,
    click,
    verdict: () => textOf('[data-part=verdict]'),
    async says(text) {
      await until(`the popup says '${text}'`, async () =>
        (await textOf('[data-part=verdict]')).includes(text),
      );
    },
    choose: (name, value) => click(`input[name=${name}][value=${value}]`),
    chosen: (name) =>
      page.evaluate(
        (wanted) =>
          document.querySelector<HTMLInputElement>(`input[name=${wanted}]:checked`)?.value ?? null,
        name,
      ),
  };
}
