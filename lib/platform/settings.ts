import { browser } from 'wxt/browser';
import {
  isSettingName,
  isSettingValue,
  SETTINGS,
  type SettingName,
  type Settings,
} from '@/lib/core/settings/schema';
import { hostOf, parseSiteRule, type SiteRule, siteKey } from '@/lib/core/settings/site-rule';
import type { StoredSettings } from '@/lib/core/settings/transfer';
import { listenTo } from './context';
import { loadRows } from './page-settings';

/**
 * The reader's settings; what is missing or broken is the default. Only what the reader set is stored,
 * so that a default can change without touching anyone's choice. Never rejects: where the storage
 * itself fails, the defaults serve and the console says so.
 */
export async function loadSettings(): Promise<Settings> {
  return loadRows(SETTINGS);
}

/** What is on its way to the storage: what the storage tells meanwhile may be older. */
const saving = new Map<SettingName, { readonly value: unknown }>();

/** Stores one setting. Rejects where the storage refuses (full, or switched off by policy). */
export async function saveSetting<N extends SettingName>(
  name: N,
  value: Settings[N],
): Promise<void> {
  const mine = { value };
  saving.set(name, mine);
  try {
    await browser.storage.sync.set({ [name]: value });
  } finally {
    if (saving.get(name) === mine) saving.delete(name);
  }
}

/** Stores the rule for a site, or takes it back where `rule` is null. */
export async function saveSiteRule(host: string, rule: SiteRule | null): Promise<void> {
  const key = siteKey(host);
  await (rule === null
    ? browser.storage.sync.remove(key)
    : browser.storage.sync.set({ [key]: rule }));
}

/** Everything that the reader set, of any site; what is broken is left out. Rejects where the storage can't be read. */
export async function loadStored(): Promise<Omit<StoredSettings, 'readings'>> {
  const items = await browser.storage.sync.get();
  const settings = Object.entries(items).filter(
    ([name, value]) => isSettingName(name) && isSettingValue(name, value),
  );
  const sites = Object.entries(items).flatMap(([key, value]) => {
    const host = hostOf(key);
    const rule = parseSiteRule(value);
    return host !== null && rule !== null ? [[host, rule] as const] : [];
  });
  return { settings: Object.fromEntries(settings), sites: Object.fromEntries(sites) };
}

/** Stores exactly `stored` in place of all settings and site rules. Rejects where the storage refuses, and then nothing is lost. */
export async function replaceStored({
  settings,
  sites,
}: Omit<StoredSettings, 'readings'>): Promise<void> {
  const rules = Object.entries(sites).map(([host, rule]) => [siteKey(host), rule]);
  const items = { ...settings, ...Object.fromEntries(rules) };
  const before = Object.keys(await browser.storage.sync.get());
  await browser.storage.sync.set(items);
  const left = before.filter((key) => isSettingName(key) || hostOf(key) !== null);
  await browser.storage.sync.remove(left.filter((key) => !(key in items)));
}

/** Calls `onChange` whenever anything that is stored changes. */
export function watchStored(onChange: () => void, signal: AbortSignal): void {
  listenTo(browser.storage.sync.onChanged, onChange, signal);
}

/**
 * Calls `onChange` with all settings whenever one of them changes, in whatever window or on whatever device.
 * What this script is storing just now stays as it is: a slider would else jump back under the hand.
 */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Readonly<Record<string, unknown>>): void => {
    if (!Object.keys(changes).some(isSettingName)) return;
    void loadSettings().then((stored) => {
      const own = [...saving].map(([name, { value }]) => [name, value]);
      onChange({ ...stored, ...Object.fromEntries(own) });
    });
  };
  listenTo(browser.storage.sync.onChanged, listener, signal);
}
