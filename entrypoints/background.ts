import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { LookUp } from '@/lib/core/dictionary/model';
import type { OwnEntry } from '@/lib/core/words/own-entry';
import { createDictionary, type DictionaryData } from '@/lib/engine/dictionary';
import { createEngine, type EngineData } from '@/lib/engine/engine';
import { lookUpAt } from '@/lib/engine/look-up-at';
import { showState } from '@/lib/platform/action-icon';
import { createMenus, onMenu } from '@/lib/platform/context-menu';
import { DictionaryRequest } from '@/lib/platform/dictionary-messages';
import { serveEngine } from '@/lib/platform/engine-server';
import { once, oncePerVersion } from '@/lib/platform/once';
import { readPackaged } from '@/lib/platform/packaged';
import { keepPageLookUp } from '@/lib/platform/page-look-up';
import { BackgroundRequest } from '@/lib/platform/page-messages';
import { parse } from '@/lib/platform/schema';
import {
  annotateSelection,
  explainPage,
  injectCard,
  injectScript,
  openWelcome,
  sendToPage,
} from '@/lib/platform/tabs';
import { loadUserReadings } from '@/lib/platform/user-readings';
import { WordsRequest } from '@/lib/platform/words/messages';
import { entriesRevision } from '@/lib/platform/words/revision';
import { answerWords } from '@/lib/platform/words/server';
import { loadEntries } from '@/lib/platform/words/store';

async function loadEngineData(): Promise<EngineData> {
  const [words, readings, polyphones, names, taiwan] = await Promise.all([
    readPackaged('/data/words.bin'),
    readPackaged('/data/readings.bin'),
    readPackaged('/data/polyphones.bin'),
    readPackaged('/data/names.bin'),
    readPackaged('/data/taiwan.tsv'),
  ]);
  return { words, readings, polyphones, names, taiwan };
}

async function loadDictionaryData(): Promise<DictionaryData> {
  const [dictionary, levels] = await Promise.all([
    readPackaged('/data/dictionary.bin'),
    readPackaged('/data/levels.tsv'),
  ]);
  return { dictionary, levels };
}

/** A database that can't be read costs the reader's own entries, and no reading. */
async function loadEntriesOrNone(): Promise<readonly OwnEntry[]> {
  try {
    return await loadEntries();
  } catch (error) {
    console.warn('Qingdu: your own entries could not be read.', error);
    return [];
  }
}

// Listeners are registered synchronously: the background is killed when idle and woken by its events.
export default defineBackground({
  type: 'module',
  main() {
    const loadEngine = oncePerVersion(entriesRevision, async () => {
      const [data, entries] = await Promise.all([loadEngineData(), loadEntriesOrNone()]);
      return createEngine(data, entries);
    });
    const dictionaryData = once(loadDictionaryData);
    const loadDictionary = oncePerVersion(entriesRevision, async () => {
      const [{ simplify }, data, entries] = await Promise.all([
        loadEngine(),
        dictionaryData(),
        loadEntriesOrNone(),
      ]);
      return createDictionary(data, simplify, entries);
    });

    const levelsOf = async (words: readonly string[]) => (await loadDictionary()).levelsOf(words);

    async function answerLookUp(request: DictionaryRequest): Promise<LookUp> {
      const dictionary = await loadDictionary();
      if (request.type === 'look-up') return dictionary.lookUp(request);
      const [engine, own] = await Promise.all([loadEngine(), loadUserReadings()]);
      return lookUpAt(request.text, request.at, own, engine, dictionary);
    }

    function serve(request: BackgroundRequest, tab: number, frame: number): Promise<void> {
      switch (request.type) {
        case 'show-state':
          return showState(tab, request.state);
        case 'inject':
          return injectScript(tab, request.script);
        case 'inject-card':
          return injectCard(tab, frame);
      }
    }

    /** Null for what is no request to the background. */
    function answer(
      message: unknown,
      sender: Browser.runtime.MessageSender,
    ): Promise<unknown> | null {
      const tab = sender.tab?.id;
      const ofPage = parse(BackgroundRequest, message);
      if (ofPage.ok && tab !== undefined) {
        return serve(ofPage.value, tab, sender.frameId ?? 0).then(() => true);
      }
      const lookUp = parse(DictionaryRequest, message);
      if (lookUp.ok) return answerLookUp(lookUp.value);
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

    keepPageLookUp();

    browser.runtime.onInstalled.addListener(({ reason }) => {
      void createMenus();
      if (reason === 'install') void openWelcome();
    });

    browser.commands.onCommand.addListener((command, tab) => {
      if (tab?.id === undefined) return;
      if (command === 'toggle-reader') void sendToPage(tab.id, { type: 'toggle-overlay' });
      if (command === 'annotate-selection') void annotateSelection(tab.id);
    });

    onMenu(async (entry, tabId, frameId) => {
      const done =
        entry === 'open-reader'
          ? await sendToPage(tabId, { type: 'toggle-overlay' })
          : await annotateSelection(tabId, frameId);
      if (!done) await explainPage();
    });
  },
});
