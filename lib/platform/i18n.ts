import { browser } from 'wxt/browser';
import type messages from '@/public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** Messages without parts to fill in: they stay as they are for as long as this script runs. */
const known = new Map<MessageKey, string>();

/**
 * A message of the interface, in the browser's language (public/_locales). Never throws: after an
 * update of the extension browser.i18n is gone, and what was got before (keepMessages) still serves.
 *
 * @param substitutions what stands for $1, $2… in the message.
 */
export function t(key: MessageKey, ...substitutions: readonly (string | number)[]): string {
  const same = substitutions.length === 0 ? known.get(key) : undefined;
  if (same !== undefined) return same;
  try {
    const message = browser.i18n.getMessage(key, substitutions.map(String));
    if (substitutions.length === 0) known.set(key, message);
    return message;
  } catch {
    return '';
  }
}

/** Messages that have a form for one thing, `…_one`, in the languages that have such a form. */
type CountedKey = {
  [K in MessageKey]: `${K}_one` extends MessageKey ? K : never;
}[MessageKey];

/**
 * A message about `count` things, in the form that the language has for that number.
 *
 * @param substitutions what stands for $1, $2…; the count itself where none are given.
 */
export function counted(
  key: CountedKey,
  count: number,
  ...substitutions: readonly (string | number)[]
): string {
  // The rules take long to make, and none of our languages has a form of its own for another number.
  const form = count === 1 ? new Intl.PluralRules(interfaceLanguage()).select(1) : 'other';
  const parts = substitutions.length > 0 ? substitutions : [formatNumber(count)];
  return t(form === 'one' ? `${key}_one` : key, ...parts);
}

/** Keeps messages for the time when the extension is gone from under a page. */
export function keepMessages(...keys: readonly MessageKey[]): void {
  for (const key of keys) t(key);
}

/** The interface's language as BCP 47, for `lang`: the one that the messages come in, not the browser's wish. */
export function interfaceLanguage(): string {
  return t('interfaceLanguage');
}

/**
 * A whole number as the interface's languages write it, all three alike. By hand: the first
 * Intl.NumberFormat of a page takes as long to make as the overlay to draw.
 */
export function formatNumber(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
