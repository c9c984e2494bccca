import { browser } from 'wxt/browser';
import type messages from '@/public/_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/**
 * A message of the interface, in the browser's language (public/_locales).
 *
 * @param substitutions what stands for $1, $2… in the message.
 */
export function t(key: MessageKey, ...substitutions: readonly (string | number)[]): string {
  return browser.i18n.getMessage(key, substitutions.map(String));
}

/** The interface's language as BCP 47, for `lang`: the one that the messages come in, not the browser's wish. */
export function interfaceLanguage(): string {
  return t('interfaceLanguage');
}
