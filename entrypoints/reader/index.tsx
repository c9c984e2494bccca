import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import articleCss from '@/assets/article.css?inline';
import controlsCss from '@/assets/controls.css?inline';
import dictionaryCss from '@/assets/dictionary.css?inline';
import printCss from '@/assets/print.css?inline';
import readerCss from '@/assets/reader.css?inline';
import tokensCss from '@/assets/tokens.css?inline';
import { Overlay } from '@/components/reader/Overlay';
import type { EditorStage } from '@/components/readings/reader-tools';
import { hearOnlyHands } from '@/components/shared/hands-only';
import { articleLength } from '@/lib/core/article/model';
import { paceAfter } from '@/lib/core/pace';
import type { ArticleSummary } from '@/lib/core/page-description';
import type { UserReading } from '@/lib/core/reading/model';
import type { SettingName, Settings } from '@/lib/core/settings/schema';
import type { KeptWord, WordMark } from '@/lib/core/words/model';
import { copyText } from '@/lib/dom/clipboard';
import { ownCopies } from '@/lib/dom/copy-selection';
import { createOverlayHost } from '@/lib/dom/overlay-host';
import { isContextValid } from '@/lib/platform/context';
import { lookUpWord } from '@/lib/platform/dictionary';
import { createEngineClient } from '@/lib/platform/engine-client';
import { interfaceLanguage, keepMessages, t } from '@/lib/platform/i18n';
import { loadPace, savePace } from '@/lib/platform/pace';
import { loadSettings, saveSetting, watchSettings } from '@/lib/platform/settings';
import { askForSpeech, type SpeechStage } from '@/lib/platform/speech-handle';
import { whyNotSaved } from '@/lib/platform/storage-problem';
import {
  loadUserReadings,
  removeUserReading,
  saveUserReading,
  watchUserReadings,
} from '@/lib/platform/user-readings';
import { wordsClient } from '@/lib/platform/words/client';
import { watchEntries, watchWords } from '@/lib/platform/words/revision';
import { openSession, type Session } from './session';
import { readerTools, showEditor } from './tools';

/** The overlay that is open: what it shows, once that is known, what ends it, and who looks again. */
interface Opened {
  readonly stop: AbortController;
  session: Promise<Session>;
  onGrown: () => void;
}

let opened: Opened | null = null;

export default defineUnlistedScript(() => {
  globalThis.qingduReader ??= {
    isOpen: () => opened !== null,
    onToggled: () => {},
    toggle: () => (opened ? opened.stop.abort() : void open()),
    pageHasGrown: () => opened?.onGrown(),
    describe: async () => summaryOf(await (opened?.session ?? sessionOnce())),
  };
});

function setOpened(overlay: typeof opened): void {
  opened = overlay;
  globalThis.qingduReader?.onToggled();
}

function summaryOf({ article, sections }: Session): ArticleSummary | null {
  if (article.blocks.length === 0) return null;
  const { title, repairs } = article;
  return { title, repairs, sections: sections.length };
}

/** A session for a question of the popup, while no overlay is open. */
async function sessionOnce(): Promise<Session> {
  const stop = new AbortController();
  const { disabledRepairs } = await loadSettings();
  const session = await openSession(createEngineClient(stop.signal), disabledRepairs, false);
  stop.abort();
  return session;
}

async function open(): Promise<void> {
  const stop = new AbortController();
  const client = createEngineClient(stop.signal);
  client.warmUp();
  const loading = loadSettings();
  const extracting = loading.then(({ disabledRepairs }) => openSession(client, disabledRepairs));
  const overlay: Opened = { stop, session: extracting, onGrown: () => {} };
  setOpened(overlay);
  stop.signal.addEventListener('abort', () => setOpened(null));
  keepMessages('annotationFailed', 'extensionUpdated', 'retry');
  // Asked for first, and not waited for: the text can be read without them.
  const firstMarks = wordsClient.marks();
  let [settings, session, own, pace] = await Promise.all([
    loading,
    extracting,
    loadUserReadings(),
    loadPace(),
  ]);
  let marks: readonly WordMark[] = [];
  let notice: string | null = null;
  let grown: Session | null = null;
  if (stop.signal.aborted) return;

  const css = [tokensCss, controlsCss, articleCss, readerCss, dictionaryCss, printCss].join('\n');
  const hidesScrollBar = !import.meta.env.FIREFOX;
  const host = { css, lang: interfaceLanguage(), hidesScrollBar };
  const { root, keys } = createOverlayHost(document, host, stop);
  hearOnlyHands(root);
  ownCopies(root, () => settings.copyReadings, stop.signal);
  const tell = (words: string): void => {
    notice = words;
    draw();
  };
  const update = async (next: Settings): Promise<void> => {
    const sameRepairs = String(next.disabledRepairs) === String(settings.disabledRepairs);
    settings = next;
    if (!sameRepairs) show(await openSession(client, next.disabledRepairs));
    draw();
  };
  const show = (next: Session): void => {
    session = next;
    overlay.session = Promise.resolve(next);
    grown = null;
  };
  // What was read so far stays where it is until the reader wants the rest.
  overlay.onGrown = async () => {
    const next = await openSession(client, settings.disabledRepairs);
    if (articleLength(next.article) <= articleLength(session.article)) return;
    grown = next;
    draw();
  };
  const onGrow = (): void => {
    if (grown) show(grown);
    draw();
  };
  const onSetting = <N extends SettingName>(name: N, value: Settings[N]): void => {
    void update({ ...settings, [name]: value });
    if (!isContextValid()) tell(t('extensionUpdated'));
    else keepSetting(saveSetting(name, value));
  };
  const keepSetting = (saving: Promise<void>): void => {
    saving.catch((error) => tell(whyNotSaved(error)));
  };
  const onSave = (rule: UserReading): void => keepSetting(saveUserReading(rule));
  const onRemove = (rule: UserReading): void => keepSetting(removeUserReading(rule));
  const takeMarks = (next: readonly WordMark[] | null): void => {
    // Other marks draw every passage anew.
    if (!next || next.length + marks.length === 0) return;
    marks = next;
    draw();
  };
  const storeWord = (saving: Promise<void>): void => {
    saving.catch(({ message }: Error) => tell(message));
  };
  const keep = (word: KeptWord): void => storeWord(wordsClient.keep(word));
  const forget = (id: string): void => storeWord(wordsClient.forget(id));
  /** What a script said that could not be fetched into the page. */
  const tellUnfetched = (error: unknown): void => {
    tell(isContextValid() ? t('scriptFailed', String(error)) : t('extensionUpdated'));
  };
  const openEditor = (stage: EditorStage): void => showEditor(stage, tellUnfetched);
  const speak = (places: Omit<SpeechStage, 'keys' | 'signal'>): void => {
    askForSpeech().then(
      ({ toggle }) => toggle({ ...places, keys, signal: stop.signal }),
      tellUnfetched,
    );
  };
  const draw = (): void => {
    if (stop.signal.aborted) return;
    render(
      <Overlay
        article={session.article}
        sections={session.sections}
        settings={settings}
        annotator={session.annotator}
        own={{ rules: own, choicesOf: client.choicesOf, onSave, onRemove, openEditor }}
        lookUpWord={lookUpWord}
        words={{ marks, keep, forget, define: wordsClient.define }}
        levelsOf={wordsClient.levels}
        notice={notice}
        onGrow={grown && onGrow}
        keys={keys}
        pace={pace}
        onSetting={onSetting}
        onCopy={(text) => copyText(document, text)}
        tools={readerTools}
        onSpeak={speak}
        onRead={(read) => void savePace(paceAfter(pace, read))}
        onClose={() => stop.abort()}
      />,
      root,
    );
  };
  stop.signal.addEventListener('abort', () => render(null, root));
  void firstMarks.then(takeMarks);
  watchWords(() => void wordsClient.marks().then(takeMarks), stop.signal);
  watchEntries(() => {
    // Another annotator, to whoever draws: everything is annotated anew.
    session = { ...session, annotator: { ...session.annotator } };
    draw();
  }, stop.signal);
  watchSettings((next) => void update(next), stop.signal);
  watchUserReadings((next) => {
    own = next;
    draw();
  }, stop.signal);
  draw();
}
