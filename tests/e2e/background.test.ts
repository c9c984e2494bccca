import { expect, it } from 'vitest';
import { overlayIn } from './harness/overlay';
import { inBothBrowsers } from './harness/suites';

inBothBrowsers('the background, stopped while idle', (session) => {
  it('comes back for an overlay that stayed open', async () => {
    const tab = await session().open('/sample/article.html');
    const overlay = overlayIn(tab);
    await overlay.annotated();
    await session().suspend();
    await overlay.click('input[name=script][value=hans]');
    await overlay.shows('渡口单车');
    await overlay.annotated();
    expect(await overlay.readingOf('银行')).toBe('yínháng');
  });

  it('comes back for the next article', async () => {
    await session().suspend();
    const tab = await session().open('/sample/article.html');
    await overlayIn(tab).annotated();
  });

  it('comes back for the popup', async () => {
    const tab = await session().open('/sample/article.html');
    const overlay = overlayIn(tab);
    await overlay.annotated();
    await session().suspend();
    const popup = await session().popup();
    await popup.click('[data-action=toggle-overlay]');
    await overlay.closed();
    await popup.click('[data-action=toggle-overlay]');
    await overlay.annotated();
  });
});
