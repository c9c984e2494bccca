import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { createDictionary, type DictionaryData } from '@/lib/engine/dictionary';
import { createEngine, type EngineData } from '@/lib/engine/engine';
import { showState } from '@/lib/platform/action-icon';
import { DictionaryRequest } from '@/lib/platform/dictionary-messages';
import { serveEngine } from '@/lib/platform/engine-server';
import { once } from '@/lib/platform/once';
import { readPackaged } from '@/lib/platform/packaged';
import { BackgroundRequest } from '@/lib/platform/page-messages';
import { parse } from '@/lib/platform/schema';
import { injectScript, openWelcome, sendToPage } from '@/lib/platform/tabs';
import { WordsRequest } from '@/lib/platform/words/messages';
import { answerWords } from '@/lib/platform/words/server';

async function loadEngineData(): Promise<EngineData> {
  const [words, readings, polyphones, taiwan] = await Promise.all([
    readPackaged('/data/words.bin'),
    readPackaged('/data/readings.bin'),
    readPackaged('/data/polyphones.bin'),
    readPackaged('/data/taiwan.tsv'),
  ]);
  return { words, readings, polyphones, taiwan };
}

async function loadDictionaryData(): Promise<DictionaryData> {
  const [dictionary, levels] = await Promise.all([
    readPackaged('/data/dictionary.bin'),
    readPackaged('/data/levels.tsv'),
  ]);
  return { dictionary, levels };
}

// Listeners are registered synchronously: the background is killed when idle and woken by its events.
export default defineBackground({
  type: 'module',
  main() {
    const loadEngine = once(async () => createEngine(await loadEngineData()));
    const loadDictionary = once(async () => {
      const [{ simplify }, data] = await Promise.all([loadEngine(), loadDictionaryData()]);
      return createDictionary(data, simplify);
    });

    const levelsOf = async (words: readonly string[]) => (await loadDictionary()).levelsOf(words);

    /** Null for what is no request to the background. */
    function answer(
      message: unknown,
      sender: Browser.runtime.MessageSender,
    ): Promise<unknown> | null {
      const tab = sender.tab?.id;
      const ofPage = parse(BackgroundRequest, message);
      if (ofPage.ok && tab !== undefined) {
        const { value } = ofPage;
        const done =
          value.type === 'show-state'
            ? showState(tab, value.state)
            : injectScript(tab, value.script);
        return done.then(() => true);
      }
      const lookUp = parse(DictionaryRequest, message);
      if (lookUp.ok) return loadDictionary().then((dictionary) => dictionary.lookUp(lookUp.value));
      const ofWords = parse(WordsRequest, message);
      return ofWords.ok ? answerWords(ofWords.value, levelsOf) : null;
    }

    browser.runtime.onConnect.addListener((port) => {
      if (port.name === 'engine') serveEngine(port, loadEngine);
    });

    browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
      const answering = answer(message, sender);
      if (!answering) return;
      answering.then(respond, (error) => {
        console.warn('Qingdu: a request could not be answered.', error);
        respond(false);
      });
      // Keeps the answer's channel open.
      return true;
    });

    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') void openWelcome();
    });

    browser.commands.onCommand.addListener((command, tab) => {
      if (command === 'toggle-reader' && tab?.id !== undefined) {
        void sendToPage(tab.id, { type: 'toggle-overlay' });
      }
    });
  },
});
