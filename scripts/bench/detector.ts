import { startSession } from '@/tests/e2e/harness/session';
import { median } from './statistics';
import { inventedPage } from './texts';

/** What the detector costs a page, in milliseconds of its main thread. */
export interface DetectorCost {
  readonly page: string;
  /** The detector's script: its compilation, its run, and what it does later. */
  readonly detector: number | null;
  /** All tasks of the page, the detector's among them: the baseline. */
  readonly allTasks: number | null;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly fileName?: string } };
}

const MEGABYTE = 350_000;
const CATEGORIES = ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'];

/** By tracing, in Chromium: Firefox lets nobody trace it by remote control. */
export async function measureDetector(runs: number): Promise<readonly DetectorCost[]> {
  const session = await startSession('chrome');
  session.site.put('/megabyte.html', { body: inventedPage(MEGABYTE) });
  const pages = [
    ['a page that is not Chinese', '/pages/english.html'],
    ['a Chinese home page', '/pages/list.html'],
    ['an article', '/sample/article.html'],
    ['an article of 1 MB', '/megabyte.html'],
  ] as const;
  const costs: DetectorCost[] = [];
  for (const [page, path] of pages) {
    const results: { detector: number; allTasks: number }[] = [];
    for (let run = 0; run < runs; run++) {
      await session.change({ open: 'manual', hideTickers: false });
      results.push(await traceOnce(session, path));
      await session.refresh();
    }
    costs.push({
      page,
      detector: median(results.map(({ detector }) => detector)),
      allTasks: median(results.map(({ allTasks }) => allTasks)),
    });
  }
  await session.close();
  return costs;
}

async function traceOnce(session: Awaited<ReturnType<typeof startSession>>, path: string) {
  const tab = await session.open('/pages/empty.html');
  await tab.tracing.start({ categories: CATEGORIES });
  await tab.goto(session.site.url(path));
  // The popup's answer comes after all that the detector does at once.
  const popup = await session.popup();
  await popup.says('');
  const trace = await tab.tracing.stop();
  const events: readonly TraceEvent[] = JSON.parse(new TextDecoder().decode(trace)).traceEvents;
  const ours = events.filter(isOurs);
  const [first] = ours;
  if (!first) throw new Error(`no sign of the detector in ${path}`);
  const { pid, tid } = first;
  const tasks = events.filter(
    (event) => event.pid === pid && event.tid === tid && /RunTask$/.test(event.name),
  );
  return { detector: timeOf(ours), allTasks: timeOf(tasks) };
}

function isOurs({ ph, args }: TraceEvent): boolean {
  const file = args?.data?.url ?? args?.data?.fileName ?? '';
  return ph === 'X' && file.endsWith('/content-scripts/detector.js');
}

/** Milliseconds that are covered by events, those inside others counted once. */
function timeOf(events: readonly TraceEvent[]): number {
  let end = 0;
  let sum = 0;
  for (const { ts, dur = 0 } of [...events].sort((one, other) => one.ts - other.ts)) {
    sum += Math.max(0, ts + dur - Math.max(ts, end));
    end = Math.max(end, ts + dur);
  }
  return sum / 1000;
}
