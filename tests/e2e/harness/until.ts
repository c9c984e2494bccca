import { setTimeout as sleep } from 'node:timers/promises';

/** Between two looks: short beside a test, long beside what a look costs the page. */
const PAUSE_MS = 40;

/**
 * Looks until `probe` gives something that is neither false, null nor undefined, and returns it. The limit is long, since
 * machines that test are busy: it is reached in failures alone.
 */
export async function until<T>(
  what: string,
  probe: () => Promise<T | false | null | undefined>,
  timeoutMs = 30_000,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  let reason = '';
  while (Date.now() < end) {
    try {
      const found = await probe();
      if (found !== false && found !== null && found !== undefined) return found;
    } catch (error) {
      // A page between two documents cannot be asked: look again.
      reason = `: ${error}`;
    }
    await sleep(PAUSE_MS);
  }
  throw new Error(`waited ${timeoutMs} ms in vain until ${what}${reason}`);
}
