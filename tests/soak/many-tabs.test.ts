import { expect, it } from 'vitest';
import { overlayIn } from '@/tests/e2e/harness/overlay';
import { inBothBrowsers } from '@/tests/e2e/harness/suites';

const TABS = 50;

inBothBrowsers('50 articles at once', (session) => {
  it('are all read, by one instance of the engines', async () => {
    const tabs = await Promise.all(
      Array.from({ length: TABS }, () => session().open('/sample/article.html')),
    );
    for (const tab of tabs) {
      // A tab in the background draws nothing: each is looked at in its turn.
      await tab.bringToFront();
      await overlayIn(tab).annotated();
    }
    const last = tabs.at(-1);
    expect(last && (await overlayIn(last).readingOf('銀行'))).toBe('yínháng');
    await session().suspend();
    for (const tab of tabs.slice(0, 5)) {
      await tab.bringToFront();
      await overlayIn(tab).click('input[name=script][value=hans]');
      await overlayIn(tab).shows('渡口单车');
      await overlayIn(tab).annotated();
    }
    await session().stored();
  });
});
