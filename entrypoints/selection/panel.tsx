import { render } from 'preact';
import articleCss from '@/assets/article.css?inline';
import controlsCss from '@/assets/controls.css?inline';
import dictionaryCss from '@/assets/dictionary.css?inline';
import readerCss from '@/assets/reader.css?inline';
import readingsCss from '@/assets/readings.css?inline';
import selectionCss from '@/assets/selection.css?inline';
import tokensCss from '@/assets/tokens.css?inline';
import { SelectionPanel } from '@/components/selection/SelectionPanel';
import { hearOnlyHands } from '@/components/shared/hands-only';
import { showEditor } from '@/entrypoints/reader/tools';
import type { Annotator } from '@/lib/core/annotation/model';
import type { SettingName, Settings } from '@/lib/core/settings/schema';
import { copyText } from '@/lib/dom/clipboard';
import { ownCopies } from '@/lib/dom/copy-selection';
import { createOverlayHost } from '@/lib/dom/overlay-host';
import { selectedText } from '@/lib/dom/selection/selected-text';
import { lookUpWord } from '@/lib/platform/dictionary';
import { createEngineClient, type EngineClient } from '@/lib/platform/engine-client';
import { interfaceLanguage, keepMessages, t } from '@/lib/platform/i18n';
import { loadSettings, saveSetting, watchSettings } from '@/lib/platform/settings';
import { whyNotSaved } from '@/lib/platform/storage-problem';
import {
  loadUserReadings,
  removeUserReading,
  saveUserReading,
  watchUserReadings,
} from '@/lib/platform/user-readings';
import { wordsClient } from '@/lib/platform/words/client';
import { watchWords } from '@/lib/platform/words/revision';

const CSS = [
  tokensCss,
  controlsCss,
  articleCss,
  readerCss,
  dictionaryCss,
  readingsCss,
  selectionCss,
].join('\n');

/** Shows what is selected in the page in a panel, until `stop` aborts or it is closed. */
export async function openPanel(stop: AbortController): Promise<void> {
  const { signal } = stop;
  const selected = selectedText(document);
  const client = createEngineClient(signal);
  client.warmUp();
  const page = { title: document.title, url: location.href };
  keepMessages('annotationFailed', 'retry');
  let settings = await loadSettings();
  let own = await loadUserReadings();
  let marks = (await wordsClient.marks()) ?? [];
  let notice: string | null = null;
  if (signal.aborted) return;
  const annotator = annotatorOf(client, selected.paragraphs, selected.lang);
  const { root, keys } = createOverlayHost(
    document,
    { name: 'qingdu-selection', css: CSS, lang: interfaceLanguage(), hidesScrollBar: false },
    stop,
  );
  hearOnlyHands(root);
  ownCopies(root, () => settings.copyReadings, signal);

  const tell = (words: string): void => {
    notice = words;
    draw();
  };
  const store = (saving: Promise<void>): void => {
    saving.catch((error) => tell(whyNotSaved(error)));
  };
  const storeWord = (saving: Promise<void>): void => {
    saving.catch((error) => tell(t('wordNotStored', String(error))));
  };
  const onSetting = <N extends SettingName>(name: N, value: Settings[N]): void => {
    settings = { ...settings, [name]: value };
    draw();
    store(saveSetting(name, value));
  };
  const draw = (): void => {
    if (signal.aborted) return;
    render(
      <SelectionPanel
        {...selected}
        page={page}
        settings={settings}
        annotator={annotator}
        own={{
          rules: own,
          choicesOf: client.choicesOf,
          onSave: (rule) => store(saveUserReading(rule)),
          onRemove: (rule) => store(removeUserReading(rule)),
          openEditor: (stage) =>
            showEditor(stage, (error) => tell(t('scriptFailed', String(error)))),
        }}
        words={{
          marks,
          keep: (word) => storeWord(wordsClient.keep(word)),
          forget: (id) => storeWord(wordsClient.forget(id)),
          define: wordsClient.define,
        }}
        levelsOf={wordsClient.levels}
        lookUpWord={lookUpWord}
        notice={notice}
        keys={keys}
        onSetting={onSetting}
        onCopy={(text) => copyText(document, text)}
        onClose={() => stop.abort()}
      />,
      root,
    );
  };
  signal.addEventListener('abort', () => render(null, root));
  watchSettings((next) => {
    settings = next;
    draw();
  }, signal);
  watchUserReadings((next) => {
    own = next;
    draw();
  }, signal);
  watchWords(async () => {
    marks = (await wordsClient.marks()) ?? marks;
    draw();
  }, signal);
  draw();
}

/** Annotates the paragraphs as texts of this page, which is asked about once. */
function annotatorOf(
  client: EngineClient,
  texts: readonly string[],
  lang: string | null,
): Annotator {
  const page = { texts, damaged: null, lang, host: location.hostname, disabledRepairs: [] };
  return {
    annotate: async (passages, options, onAnnotated, signal) => {
      if (passages.length === 0) return;
      const { script } = await client.prepare(page);
      await client.annotate(passages, script, options, onAnnotated, signal);
    },
  };
}
