import { expect, it } from 'vitest';
import { inBothBrowsers } from './harness/suites';
import { until } from './harness/until';

// That it opens by itself after the install is seen at each start of a browser (harness/launch).
inBothBrowsers('the welcome page', (session) => {
  it('has three choices, and a text that follows them', async () => {
    const page = await session().page('welcome.html', '.groups');
    const names = await page.$$eval('.groups fieldset input:first-child', (inputs) => [
      ...new Set(inputs.map((input) => input.getAttribute('name'))),
    ]);
    expect(names).toEqual(['script', 'reading', 'open']);
    await page.$eval('input[name=script][value=hant]', (input) =>
      (input as HTMLInputElement).click(),
    );
    await page.$eval('input[name=reading][value=off]', (input) =>
      (input as HTMLInputElement).click(),
    );
    await until('the text follows', () =>
      page.$eval(
        '.preview-frame',
        (frame) =>
          (frame.textContent ?? '').includes('圖書館') &&
          frame.getAttribute('data-reading') === 'off',
      ),
    );
    await until('both are stored', async () => {
      const { script, reading } = await session().stored();
      return script === 'hant' && reading === 'off';
    });
  });
});
