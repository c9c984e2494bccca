import { expect, it } from 'vitest';
import { overlayIn } from './harness/overlay';
import { asServed, serialized } from './harness/serialized';
import { inBothBrowsers } from './harness/suites';

/** Pages that are no article, and what the popup says of each. */
const PAGES = [
  ['a list of headlines', '/pages/list.html', 'not an article'],
  ['a search page', '/pages/search.html?q=骑行', 'looks like a search page'],
  ['an English article', '/pages/english.html', 'not in Chinese'],
  ['a Japanese article', '/pages/japanese.html', 'not in Chinese'],
  ['an empty page', '/pages/empty.html', 'No article'],
  ['a login form', '/pages/login.html', 'No article'],
] as const;

/** One empty page. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;

inBothBrowsers('a page that is no article', (session) => {
  it.each(PAGES)('%s stays as it is, and the popup says why', async (_, path, reason) => {
    const tab = await session().open(path);
    const popup = await session().popup();
    // By its answer the content script has done all that it does.
    await popup.says(reason);
    expect(await overlayIn(tab).isOpen()).toBe(false);
    expect(await serialized(tab)).toBe(await asServed(tab));
  });

  it('a PDF file opens nothing, and the popup says why', async () => {
    session().site.put('/file.pdf', { body: PDF, headers: { 'content-type': 'application/pdf' } });
    await session().open('/file.pdf');
    const popup = await session().popup();
    // Chromium runs content scripts beside its PDF viewer, Firefox doesn't.
    await popup.says(session().name === 'chrome' ? 'a file of another kind' : 'PDF files');
  });
});
