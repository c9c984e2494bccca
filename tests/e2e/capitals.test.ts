import { expect, it } from 'vitest';
import { overlayIn } from './harness/overlay';
import { inBothBrowsers } from './harness/suites';
import { until } from './harness/until';

const PARAGRAPH =
  '这列火车早上从北京出发，沿着长江一直开到重庆，车上的乘客大多是回家的学生和做生意的人。';

inBothBrowsers('capital letters for names', (session) => {
  it('stand where the reader wants them, and nowhere else', async () => {
    session().site.put('/news/names.html', {
      body: `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>回家的火车</title>
        <h1>回家的火车</h1><p>2024-05-18 09:12 来源：数字码头</p>
        <article>${`<p>${PARAGRAPH}</p>`.repeat(6)}</article>`,
    });
    const overlay = overlayIn(await session().open('/news/names.html'));
    await overlay.annotated();
    expect(await overlay.readingOf('北京')).toBe('běijīng');
    await session().change({ capitals: true });
    await until(
      'the name has a capital',
      async () => (await overlay.readingOf('北京')) === 'Běijīng',
    );
    expect(await overlay.readingOf('长江')).toBe('Chángjiāng');
    expect(await overlay.readingOf('火车')).toBe('huǒchē');
  });
});
