import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/core/settings/schema';

/** A storage area that answers as the test wants. */
const area = vi.hoisted(() => ({
  get: async (): Promise<unknown> => ({}),
  set: async (): Promise<void> => {},
  remove: async (): Promise<void> => {},
  onChanged: { addListener: () => {}, removeListener: () => {} },
}));
vi.mock('wxt/browser', () => ({ browser: { storage: { sync: area, local: area } } }));
const { loadSettings, saveSetting, replaceStored } = await import('@/lib/platform/settings');
const { loadSiteRule } = await import('@/lib/platform/page-settings');
const { loadUserReadings } = await import('@/lib/platform/user-readings');

const fails = async () => {
  throw new Error('the disk is full');
};

describe('a storage that', () => {
  beforeEach(() => {
    Object.assign(area, { get: async () => ({}), set: async () => {}, remove: async () => {} });
    vi.spyOn(console, 'warn').mockImplementation(() => {});
  });

  it('cannot be read gives the defaults, and one line on the console', async () => {
    area.get = fails;
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await loadSiteRule('news.example')).toBeNull();
    expect(await loadUserReadings()).toEqual([]);
    expect(console.warn).toHaveBeenCalledTimes(3);
  });

  it('holds broken items gives what is whole', async () => {
    area.get = async () => ({
      theme: 7,
      script: 'hant',
      textSize: Number.NaN,
      'reading:銀行': [{ word: 9 }],
      'reading:了': 'liǎo',
    });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, script: 'hant' });
    expect(await loadUserReadings()).toEqual([]);
  });

  it('is slow is waited for', async () => {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    area.get = () => promise;
    const loading = loadSettings();
    resolve({ script: 'hans' });
    expect((await loading).script).toBe('hans');
  });

  it('is full says so to whom saves, and an import takes nothing away', async () => {
    area.set = fails;
    const remove = vi.spyOn(area, 'remove');
    await expect(saveSetting('theme', 'dark')).rejects.toThrow('full');
    await expect(replaceStored({ settings: {}, sites: {} })).rejects.toThrow('full');
    expect(remove).not.toHaveBeenCalled();
  });
});
