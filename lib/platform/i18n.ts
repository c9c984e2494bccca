import { browser } from 'wxt/browser';
import type messages from '@/public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** Messages without parts to fill in, as they were last got. */
const known = new Map<MessageKey, string>();

/**
 * A message of the interface, in the browser's language (public/_locales). Never throws: after an
 * update of the extension browser.i18n is gone, and what was got before (keepMessages) still serves.
 *
 * @param substitutions what stands for $1, $2… in the message.
 */
export function t(key: MessageKey, ...substitutions: readonly (string | number)[]): string {
  try {
    const message = browser.i18n.getMessage(key, substitutions.map(String));
    if (substitutions.length === 0) known.set(key, message);
    return message;
  } catch {
    return known.get(key) ?? '';
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
  const form = new Intl.PluralRules(interfaceLanguage()).select(count);
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

/** A number as the interface's language writes it. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(interfaceLanguage()).format(value);
}
