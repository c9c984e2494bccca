import type { KeyInput, Page } from 'puppeteer-core';
import type { BrowserName } from '@/scripts/setup/browsers.mjs';
import { overlayIn } from '@/tests/e2e/harness/overlay';
import { type Session, startSession } from '@/tests/e2e/harness/session';
import { toggleOverlay } from '@/tests/e2e/harness/toggle';
import { until } from '@/tests/e2e/harness/until';
import {
  paintPlain,
  type Seen,
  scrollThrough,
  timePaintAfterHand,
  timeTitleAfterHand,
  watchOverlay,
} from './probe';
import { medians } from './statistics';

/** What is measured of one page, milliseconds but where a name says otherwise; null: not to be had. */
export const MEASURES = [
  'firstText',
  'firstScreen',
  'all',
  'longestTask',
  'longestPause',
  'plain',
  'lateFramesPercent',
  'readingsOff',
  'readingsOn',
  'theme',
  'script',
  'close',
  'heapMB',
  'nodes',
] as const;
export type Measures = Readonly<Record<(typeof MEASURES)[number], number | null>>;

/** How long an article may take; what takes longer is null. */
const PATIENCE_MS = 60_000;
const SCROLLED_FRAMES = 120;

/** Opens `path` of the session's site, and reads it with the overlay, `runs` times. */
export async function measureReading(
  session: Session,
  path: string,
  runs: number,
): Promise<Measures> {
  const results: Measures[] = [];
  for (let run = 0; run < runs; run++) {
    results.push(await measureOnce(session, path));
    await session.refresh();
  }
  return medians(results);
}

/** From a stopped background: ms to the first screen with its readings. */
export async function measureColdStart(session: Session, path: string, runs: number) {
  const results: { firstScreen: number | null }[] = [];
  for (let run = 0; run < runs; run++) {
    await session.change({ open: 'manual' });
    const tab = await session.open(path);
    // It may just be on its way out by itself.
    await session.suspend().catch(() => {});
    const control = await session.page('popup.html', '[data-part=verdict]');
    const { seen, start } = await trigger(tab, control);
    results.push({ firstScreen: since(seen.screen, start) });
    await session.refresh();
  }
  return medians(results).firstScreen;
}

async function measureOnce(session: Session, path: string): Promise<Measures> {
  await session.change({ open: 'manual', theme: 'light' });
  const tab = await session.open(path);
  const control = await session.page('popup.html', '[data-part=verdict]');
  await tab.bringToFront();
  const plain = await tab.evaluate(paintPlain);
  const before = await memoryOf(session.name, tab);
  const { seen, start } = await trigger(tab, control);
  if (seen.all === null)
    return {
      ...NOTHING,
      firstText: since(seen.text, start),
      firstScreen: since(seen.screen, start),
      plain,
    };
  const after = await memoryOf(session.name, tab);
  const lateFramesPercent = await tab.evaluate(scrollThrough, SCROLLED_FRAMES);
  const readingsOff = await pressAndPaint(tab, 'r');
  const readingsOn = await pressAndPaint(tab, 'r');
  const theme = await pressAndPaint(tab, 't');
  await tab.evaluate(timeTitleAfterHand, PATIENCE_MS);
  await overlayIn(tab).click('input[name=script][value=hans]');
  const script = await timed(tab);
  const close = await pressAndPaint(tab, 'Escape');
  return {
    firstText: since(seen.text, start),
    firstScreen: since(seen.screen, start),
    all: since(seen.all, start),
    longestTask: seen.longestTask,
    longestPause: seen.longestPause,
    plain,
    lateFramesPercent,
    readingsOff,
    readingsOn,
    theme,
    script,
    close,
    heapMB: before && after && (after.heap - before.heap) / 2 ** 20,
    nodes: before && after && after.nodes - before.nodes,
  };
}

const NOTHING = Object.fromEntries(MEASURES.map((name) => [name, null])) as Measures;

/** Presses a key in the overlay, and gives the time until its effect is painted, in ms. */
async function pressAndPaint(tab: Page, key: KeyInput): Promise<number | null> {
  await tab.evaluate(timePaintAfterHand);
  await tab.keyboard.press(key);
  return timed(tab);
}

/** What the page was told to time. */
export function timed(tab: Page): Promise<number | null> {
  return tab.evaluate(() => globalThis.qingduBench.timed);
}

/** Asks the page's content script for the overlay, as the shortcut does, and waits until all is there. */
async function trigger(tab: Page, control: Page): Promise<{ seen: Seen; start: number }> {
  await tab.bringToFront();
  await tab.evaluate(watchOverlay);
  const start = await toggleOverlay(control, tab.url());
  const isSeen = async () => {
    const { all } = await tab.evaluate(() => globalThis.qingduBench.seen);
    return typeof all === 'number' && !Number.isNaN(all);
  };
  await until('all is annotated', isSeen, PATIENCE_MS).catch(() => {});
  return { seen: await tab.evaluate(() => globalThis.qingduBench.seen), start };
}

function since(time: number | null, start: number): number | null {
  return time === null || Number.isNaN(time) ? null : time - start;
}

/** The page's own heap and DOM nodes after a collection; Firefox tells no page of them. */
async function memoryOf(name: BrowserName, tab: Page) {
  if (name === 'firefox') return null;
  const client = await tab.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize: heap = 0, Nodes: nodes = 0 } = await tab.metrics();
  await client.detach();
  return { heap, nodes };
}

/** A session with made pages at `pages`' paths. */
export async function sessionWith(name: BrowserName, pages: ReadonlyMap<string, string>) {
  const session = await startSession(name);
  for (const [path, body] of pages) session.site.put(path, { body });
  return session;
}
