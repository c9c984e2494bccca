import { browser } from 'wxt/browser';
import type { UserReading } from '@/lib/core/reading/model';
import { isUserReading } from '@/lib/core/reading/own-input';
import { listenTo } from './context';

/** A word's readings are an item of their own, so that two tabs that write at once lose nothing. */
const PREFIX = 'reading:';

/** All readings that the reader set, in no order. What is broken is left out, and stays stored. */
export async function loadUserReadings(): Promise<readonly UserReading[]> {
  try {
    const items: Readonly<Record<string, unknown>> = await browser.storage.local.get(null);
    return Object.entries(items).flatMap(([key, value]) => (isKey(key) ? rulesIn(key, value) : []));
  } catch (error) {
    console.warn('Qingdu: your own readings could not be read.', error);
    return [];
  }
}

/** Sets a reading: for its word everywhere, or in its context; a rule for the same place is replaced. */
export async function saveUserReading(rule: UserReading): Promise<void> {
  const others = (await rulesOf(rule.word)).filter((known) => !samePlace(known, rule));
  await browser.storage.local.set({ [PREFIX + rule.word]: [...others, rule] });
}

/** Takes a reading back. */
export async function removeUserReading(rule: UserReading): Promise<void> {
  const others = (await rulesOf(rule.word)).filter((known) => !samePlace(known, rule));
  const key = PREFIX + rule.word;
  await (others.length > 0
    ? browser.storage.local.set({ [key]: others })
    : browser.storage.local.remove(key));
}

/** Stores exactly `readings` in place of all that are set. */
export async function replaceUserReadings(readings: readonly UserReading[]): Promise<void> {
  const before = Object.keys(await browser.storage.local.get(null)).filter(isKey);
  const byWord = Object.groupBy(readings, ({ word }) => PREFIX + word);
  await browser.storage.local.set(byWord);
  await browser.storage.local.remove(before.filter((key) => !(key in byWord)));
}

/** Calls `onChange` with all readings whenever one is set or taken back, in whatever window. */
export function watchUserReadings(
  onChange: (readings: readonly UserReading[]) => void,
  signal: AbortSignal,
): void {
  const listener = (changes: Readonly<Record<string, unknown>>): void => {
    if (Object.keys(changes).some(isKey)) void loadUserReadings().then(onChange);
  };
  listenTo(browser.storage.local.onChanged, listener, signal);
}

function isKey(key: string): boolean {
  return key.startsWith(PREFIX);
}

async function rulesOf(word: string): Promise<readonly UserReading[]> {
  const key = PREFIX + word;
  return rulesIn(key, (await browser.storage.local.get(key))[key] ?? []);
}

function rulesIn(key: string, stored: unknown): readonly UserReading[] {
  if (Array.isArray(stored) && stored.every(isUserReading)) return stored;
  console.warn(`Qingdu: the stored item ${key} is broken and is left alone.`);
  return [];
}

function samePlace(one: UserReading, other: UserReading): boolean {
  return (
    one.word === other.word &&
    one.context?.before === other.context?.before &&
    one.context?.after === other.context?.after
  );
}
