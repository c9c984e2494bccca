import { openExtensionPage } from './extension-page';
import type { Launched } from './launch';

type Values = Readonly<Record<string, unknown>>;

/** Stores settings, as another device of the reader would. */
export async function setSettings(launched: Launched, settings: Values): Promise<void> {
  await call(launched, 'set', settings);
}

/** Forgets all settings, and what is kept on this machine alone. */
export async function clearSettings(launched: Launched): Promise<void> {
  await call(launched, 'clear', {});
}

/** What is stored: only what was set. */
export function storedSettings(launched: Launched): Promise<Record<string, unknown>> {
  return call(launched, 'get', {});
}

/** The storage can be reached from pages of the extension alone. */
async function call(
  launched: Launched,
  operation: 'set' | 'get' | 'clear',
  values: Values,
): Promise<Record<string, unknown>> {
  const page = await openExtensionPage(launched, 'popup.html', 'body');
  const result = await page.evaluate(
    async (called, given) => {
      const api = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
      const { sync, local } = api.storage;
      if (called === 'get') return await sync.get();
      if (called === 'set') await sync.set(given);
      else await Promise.all([sync.clear(), local.clear()]);
      return {};
    },
    operation,
    values,
  );
  await page.close();
  return result;
}
