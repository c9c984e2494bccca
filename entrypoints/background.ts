import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createEngine, type Engine, type EngineData } from '@/lib/engine/engine';
import { showState } from '@/lib/platform/action-icon';
import { serveEngine } from '@/lib/platform/engine-server';
import { readPackaged } from '@/lib/platform/packaged';
import { BackgroundRequest } from '@/lib/platform/page-messages';
import { parse } from '@/lib/platform/schema';
import { injectReader, sendToPage } from '@/lib/platform/tabs';

async function loadEngineData(): Promise<EngineData> {
  const [words, readings, polyphones, taiwan] = await Promise.all([
    readPackaged('/data/words.bin'),
    readPackaged('/data/readings.bin'),
    readPackaged('/data/polyphones.bin'),
    readPackaged('/data/taiwan.tsv'),
  ]);
  return { words, readings, polyphones, taiwan };
}

// Listeners are registered synchronously: the background is killed when idle and woken by its events.
export default defineBackground({
  type: 'module',
  main() {
    let engine: Promise<Engine> | null = null;
    const loadEngine = (): Promise<Engine> => {
      engine ??= loadEngineData().then(createEngine);
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
      const request = parse(BackgroundRequest, message);
      if (tab === undefined || !request.ok) return;
      const { value } = request;
      const answer = value.type === 'show-state' ? showState(tab, value.state) : injectReader(tab);
      answer.then(
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
