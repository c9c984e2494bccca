import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '@/lib/core/article/model';
import { extract } from '@/lib/dom/extract/extract';
import { imageOf, webAddress } from '@/lib/dom/extract/images';
import { ADDRESS, articlePage } from '@/tests/dom/page';

const SAFE_LINK = /^(?:https?|mailto):/;
const SAFE_IMAGE = /^(?:https?:|data:image\/)/i;

/** Addresses that browsers have been led to run, and ones that tell of the reader’s machine. */
const UNSAFE = [
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg onload="alert(1)"/>',
  'blob:https://news.example/1',
  'file:///etc/passwd',
  'chrome-extension://abc/popup.html',
  'moz-extension://abc/popup.html',
  'about:config',
  'view-source:https://news.example/',
  'filesystem:https://news.example/x',
];

const { document } = new JSDOM('').window;
const picture = (src: string) => {
  const image = document.createElement('img');
  image.setAttribute('src', src);
  return image;
};

/** A scheme, known or not, and what follows. */
const address = fc
  .tuple(
    fc.constantFrom('', '//', 'http:', 'https:', 'HTTPS:', ...UNSAFE),
    fc.string({ unit: 'binary' }),
  )
  .map(([start, rest]) => start + rest);

describe('an address of the page', () => {
  it.each(UNSAFE)('leads nowhere as a link: %j', (unsafe) => {
    expect(webAddress(unsafe, ADDRESS)).toBeNull();
  });

  it.each(UNSAFE.filter((unsafe) => !unsafe.startsWith('data:image/')))(
    'is no picture: %j',
    (unsafe) => {
      expect(imageOf(picture(unsafe), ADDRESS)).toBeNull();
    },
  );

  it('is absolute and of a safe scheme, or nothing, whatever stands there', () => {
    fc.assert(
      fc.property(address, (given) => {
        const link = webAddress(given, ADDRESS);
        if (link !== null) expect(new URL(link).protocol).toMatch(SAFE_LINK);
        const image = imageOf(picture(given), ADDRESS);
        if (image !== null) expect(image.src).toMatch(SAFE_IMAGE);
      }),
      { numRuns: 1_000 },
    );
  });

  it('that is unsafe leaves the link’s words in the article, without the link', () => {
    const links = UNSAFE.map(
      (unsafe) =>
        `<p>渡口的灯亮了一整夜，守船的老人说他从来<a href="${unsafe.replaceAll('"', '&quot;').replaceAll('<', '&lt;')}">没有见过</a>这样大的雾，也没有见过这样静的江面。</p>`,
    );
    const article = extract(articlePage(links.join('')), ADDRESS);
    const runs = article.blocks.flatMap((block) => passagesOf(block).flat());
    const texts = runs.filter((run) => run.kind === 'text');
    expect(texts.filter(({ text }) => text.includes('没有见过')).length).toBeGreaterThanOrEqual(
      UNSAFE.length,
    );
    expect(texts.filter((run) => run.href)).toEqual([]);
  });
});
