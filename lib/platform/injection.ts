import { browser } from 'wxt/browser';

/** Our scripts that pages get only when they are needed, by the names of their entrypoints. */
export const INJECTED_SCRIPTS = ['reader', 'speech', 'reader-tools'] as const;
export type InjectedScript = (typeof INJECTED_SCRIPTS)[number];

/** Long enough for Firefox to end the background that it is stopping. */
const RETRY_MS = 200;

/**
 * Asks the background to inject a script into this page. Firefox loses a message that comes while it
 * is stopping the idle background; the next one wakes it.
 */
export async function askForInjection(script: InjectedScript): Promise<void> {
  const ask = (): Promise<unknown> => browser.runtime.sendMessage({ type: 'inject', script });
  try {
    await ask();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    await ask();
  }
}
