import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { overlayIn } from '@/tests/e2e/harness/overlay';
import { serialized } from '@/tests/e2e/harness/serialized';
import { type Session, startSession } from '@/tests/e2e/harness/session';
import { inBothBrowsers } from '@/tests/e2e/harness/suites';
import { toggleOverlay } from '@/tests/e2e/harness/toggle';
import { type Held, heldBy } from './held';

const TIMES = 200;
/** The first ones fill caches that stay: fonts, the code of functions, the language of the page. */
const WARM_UP = 20;
/** What may be left in the end, of what one open overlay holds: a tenth of one, after 200. */
const MOST_LEFT = 0.1;

/** A fault to be found: the first thing in the reader's world keeps every overlay that the page loses. */
const LEAK = `new MutationObserver((changes) => {
  for (const { removedNodes } of changes) (globalThis.kept ??= []).push(...removedNodes);
}).observe(document.documentElement, { childList: true });`;

/** An article that is opened and closed at will. */
async function prepare(session: Session) {
  await session.change({ open: 'manual', hideTickers: false });
  const tab = await session.open('/sample/article.html');
  const overlay = overlayIn(tab);
  const control = await session.page('popup.html', '[data-part=verdict]');
  await tab.bringToFront();
  const open = async () => {
    await toggleOverlay(control, tab.url());
    await overlay.annotated();
  };
  const close = async () => {
    await toggleOverlay(control, tab.url());
    await overlay.closed();
  };
  const openAndClose = async (times: number) => {
    for (let time = 0; time < times; time++) {
      await open();
      await close();
    }
  };
  return { tab, open, close, openAndClose };
}

/** Of what one open overlay holds in Chromium, which share is left after so many, by what is held. */
async function shareLeft(
  session: Session,
  warmUp: number,
  times: number,
): Promise<Record<keyof Held, number>> {
  const { tab, open, close, openAndClose } = await prepare(session);
  const client = await tab.createCDPSession();
  await openAndClose(warmUp);
  const before = await heldBy(tab, client);
  await open();
  const opened = await heldBy(tab, client);
  await close();
  await openAndClose(times);
  const after = await heldBy(tab, client);
  const shareOf = (what: keyof Held) =>
    (after[what] - before[what]) / (opened[what] - before[what]);
  return { made: shareOf('made'), nodes: shareOf('nodes'), listeners: shareOf('listeners') };
}

inBothBrowsers(`opened and closed ${TIMES} times`, (session) => {
  it('leaves the page’s DOM as it was', async () => {
    const { tab, openAndClose } = await prepare(session());
    const before = await serialized(tab);
    await openAndClose(TIMES);
    expect(await serialized(tab)).toBe(before);
  });
});

// Firefox tells nobody what a page holds.
describe(`what is held after it was opened and closed ${TIMES} times, in Chromium`, () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('chrome');
  });
  afterAll(() => session.close());

  it('is what was held before', async () => {
    const left = await shareLeft(session, WARM_UP, TIMES);
    console.log('of one open overlay are left', left);
    expect(left.made).toBeLessThan(MOST_LEFT);
    expect(left.nodes).toBeLessThan(MOST_LEFT);
    expect(left.listeners).toBeLessThan(MOST_LEFT);
  });
});

describe('what is held by a reader that lets nothing go', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession('chrome', { before: { 'reader.js': LEAK } });
  });
  afterAll(() => session.close());

  it('is found: the measure can fail', async () => {
    const left = await shareLeft(session, 2, 5);
    expect(left.made).toBeGreaterThan(MOST_LEFT);
    expect(left.nodes).toBeGreaterThan(MOST_LEFT);
    expect(left.listeners).toBeGreaterThan(MOST_LEFT);
  });
});
