import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createEngine, type Engine } from '@/lib/engine/engine';
import { serveEngine } from '@/lib/platform/engine-server';
import { BackgroundRequest, parse } from '@/lib/platform/messages';
import { readPackaged } from '@/lib/platform/packaged';
import { injectReader, sendToPage } from '@/lib/platform/tabs';

// Listeners are registered synchronously: the background is killed when idle and woken by its events.
export default defineBackground({
  type: 'module',
  main() {
    let engine: Promise<Engine> | null = null;
    const loadEngine = (): Promise<Engine> => {
      engine ??= readPackaged('/data/words.bin').then((words) => createEngine({ words }));
      // A failure is not kept: the next request tries again.
      engine.catch(() => {
        engine = null;
      });
      return engine;
    };

    browser.runtime.onConnect.addListener((port) => {
      if (port.name === 'engine') serveEngine(port, loadEngine);
    });

    browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
      const tab = sender.tab?.id;
      if (tab === undefined || !parse(BackgroundRequest, message).ok) return;
      injectReader(tab).then(
        () => respond(true),
        () => respond(false),
      );
      // Keeps the answer's channel open.
      return true;
    });

    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'toggle-reader' && tab?.id !== undefined) {
        void sendToPage(tab.id, { type: 'toggle-overlay' });
      }
    });
  },
});
