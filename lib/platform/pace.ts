import { browser } from 'wxt/browser';
import { FIRST_PACE } from '@/lib/core/pace';

const KEY = 'pace';

/** The reader's own pace, in Han characters a minute; kept on this machine alone. */
export async function loadPace(): Promise<number> {
  try {
    const { [KEY]: pace } = await browser.storage.local.get(KEY);
    return typeof pace === 'number' && pace > 0 ? pace : FIRST_PACE;
  } catch {
    return FIRST_PACE;
  }
}

/** A pace that can't be stored is learned again another time. */
export async function savePace(pace: number): Promise<void> {
  try {
    await browser.storage.local.set({ [KEY]: pace });
  } catch {}
}
