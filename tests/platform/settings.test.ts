import { describe, expect, it, vi } from 'vitest';

type Items = Readonly<Record<string, unknown>>;

/** A storage area whose writes are held back until the test lets them through. */
const area = vi.hoisted(() => {
  let items: Items = {};
  const listeners: ((changes: Items) => void)[] = [];
  const held: (() => void)[] = [];
  return {
    held,
    get: async () => items,
    set: (added: Items) =>
      new Promise<void>((resolve) => {
        held.push(() => {
          items = { ...items, ...added };
          for (const listener of listeners) listener(added);
          resolve();
        });
      }),
    onChanged: {
      addListener: (listener: (changes: Items) => void) => void listeners.push(listener),
      removeListener: () => {},
    },
  };
});
vi.mock('wxt/browser', () => ({ browser: { storage: { sync: area, local: area } } }));
const { saveSetting, watchSettings } = await import('@/lib/platform/settings');

describe('a setting that changes twice in a moment', () => {
  it('does not go back to its first value when the storage tells of that late', async () => {
    const seen: number[] = [];
    const stop = new AbortController();
    watchSettings(({ textSize }) => seen.push(textSize), stop.signal);
    const saves = [saveSetting('textSize', 23), saveSetting('textSize', 26)];
    area.held[0]?.();
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    area.held[1]?.();
    await Promise.all(saves);
    await vi.waitFor(() => expect(seen).toHaveLength(2));
    expect(seen).toEqual([26, 26]);
    stop.abort();
  });
});
