import type { ComponentChildren } from 'preact';
import { WordCard } from '@/components/dictionary/WordCard';
import { OptionsView } from '@/components/options/OptionsView';
import { Preview } from '@/components/options/Preview';
import { PopupView } from '@/components/popup/PopupView';
import { AppearancePanel } from '@/components/reader/AppearancePanel';
import { ArticleView } from '@/components/reader/ArticleView';
import { Header } from '@/components/reader/Header';
import { HelpPanel } from '@/components/reader/HelpPanel';
import { MorePanel } from '@/components/reader/MorePanel';
import { Outline } from '@/components/reader/Outline';
import { Status } from '@/components/reader/Status';
import { SpeechBar } from '@/components/speech/SpeechBar';
import { WelcomeView } from '@/components/welcome/WelcomeView';
import { chunksOf } from '@/lib/core/article/chunks';
import { outlineOf } from '@/lib/core/article/outline';
import type { Settings } from '@/lib/core/settings/schema';
import { ARTICLE, EMPTY_ARTICLE, LIST_PAGE, LOOK_UP, PAGE } from './samples';

export interface State {
  readonly name: string;
  /** Which style sheets it wears. */
  readonly sheet: 'reader' | 'popup' | 'page';
  /** Whether it needs the whole width. */
  readonly wide?: boolean;
  readonly view: (settings: Settings) => ComponentChildren;
}

const none = (): void => {};
const SECTIONS = outlineOf(ARTICLE);

function header(settings: Settings, showsSettings: boolean) {
  return (
    <>
      <Header
        settings={settings}
        showsSettings={showsSettings}
        panel={null}
        onSetting={none}
        outlineShown={true}
        onOutline={none}
        onSpeak={none}
        onPanel={none}
        onClose={none}
      />
      {/* What its button controls. */}
      <div id="outline" />
    </>
  );
}

function speech(state: { playing?: boolean; problem?: string; usable?: boolean; rate?: number }) {
  const { playing = false, problem = null, usable = true, rate = 1 } = state;
  return (
    <SpeechBar
      playing={playing}
      problem={problem}
      usable={usable}
      rate={rate}
      onSlower={rate > 0.5 ? none : null}
      onFaster={none}
      onToggle={none}
      onSkip={none}
      onClose={none}
    />
  );
}

function popup(settings: Settings, state: Partial<Parameters<typeof PopupView>[0]>) {
  return (
    <PopupView
      page={PAGE}
      granted={true}
      settings={settings}
      rule={null}
      notice={null}
      onToggle={none}
      onTickers={none}
      onSetting={none}
      onSiteRule={none}
      onGrant={none}
      onAnnotate={none}
      onOptions={none}
      {...state}
    />
  );
}

function card(pinned: boolean, status: 'learning' | 'known' | null) {
  return (
    <WordCard
      shown={{
        word: document.body,
        lookUp: LOOK_UP,
        box: { left: 0, top: 0, right: 0, bottom: 0 },
        chosen: 0,
        sentence: '',
        pinned,
      }}
      keeping={{ status, onKeep: none, onKnown: none, onDefine: none }}
      context={{ edition: '2025', write: (syllable) => syllable, onReference: none }}
      onChoose={none}
      onPin={none}
      onEdit={none}
      onClose={none}
    />
  );
}

function article(which: typeof ARTICLE, annotated: 'some' | 'failed') {
  return (
    <ArticleView
      article={which}
      sections={outlineOf(which)}
      chunks={chunksOf(which)}
      nearness={{
        windowed: false,
        near: { from: 0, to: 1 },
        drawn: Number.POSITIVE_INFINITY,
        drawAll: none,
      }}
      annotated={annotated}
      lang="zh-Hans"
      root={null}
    />
  );
}

/** Each component in each of its states. */
export const STATES: readonly State[] = [
  { name: 'Header', sheet: 'reader', wide: true, view: (s) => header(s, true) },
  { name: 'Header, narrow', sheet: 'reader', view: (s) => header(s, false) },
  {
    name: 'Outline',
    sheet: 'reader',
    view: () => (
      <Outline
        sections={SECTIONS}
        current={1}
        inSection={0.4}
        characters={1}
        pace={200}
        onGo={none}
        onCopyLink={none}
      />
    ),
  },
  {
    name: 'Panel: appearance',
    sheet: 'reader',
    view: (s) => <AppearancePanel settings={s} first={['reading', 'script']} onSetting={none} />,
  },
  { name: 'Panel: keys', sheet: 'reader', view: () => <HelpPanel /> },
  {
    name: 'Panel: more',
    sheet: 'reader',
    view: () => <MorePanel onCopy={none} onPrint={none} onHelp={none} />,
  },
  { name: 'Article with readings', sheet: 'reader', view: (s) => <Preview settings={s} /> },
  {
    name: 'Article with zhuyin at the side',
    sheet: 'reader',
    view: (s) => (
      <Preview settings={{ ...s, reading: 'zhuyin', zhuyinPlace: 'side', script: 'hant' }} />
    ),
  },
  { name: 'Article, not annotated yet', sheet: 'reader', view: () => article(ARTICLE, 'some') },
  { name: 'Article, nothing found', sheet: 'reader', view: () => article(EMPTY_ARTICLE, 'some') },
  {
    name: 'Status: annotations failed',
    sheet: 'reader',
    view: () => <Status failed={true} notice={null} toast={null} onRetry={none} />,
  },
  {
    name: 'Status: what was done',
    sheet: 'reader',
    view: () => <Status failed={false} notice={null} toast="✓" onRetry={none} />,
  },
  { name: 'Reading aloud', sheet: 'reader', view: () => speech({ playing: true, rate: 1.15 }) },
  { name: 'Reading aloud, paused, slowest', sheet: 'reader', view: () => speech({ rate: 0.5 }) },
  {
    name: 'Reading aloud, no voice',
    sheet: 'reader',
    view: () => speech({ usable: false, problem: '…' }),
  },
  { name: 'Dictionary', sheet: 'reader', view: () => card(false, null) },
  { name: 'Dictionary, pinned and known', sheet: 'reader', view: () => card(true, 'known') },
  { name: 'Popup: article', sheet: 'popup', view: (s) => popup(s, {}) },
  { name: 'Popup: no article', sheet: 'popup', view: (s) => popup(s, { page: LIST_PAGE }) },
  { name: 'Popup: off here', sheet: 'popup', view: (s) => popup(s, { rule: 'never' }) },
  {
    name: 'Popup: not allowed to read pages',
    sheet: 'popup',
    view: (s) => popup(s, { page: null, granted: false }),
  },
  {
    name: 'Welcome',
    sheet: 'page',
    wide: true,
    view: (s) => <WelcomeView settings={s} notice={null} onSetting={none} onOptions={none} />,
  },
  {
    name: 'Options',
    sheet: 'page',
    wide: true,
    view: (s) => (
      <OptionsView
        settings={s}
        sites={{ 'news.example': 'never' }}
        readings={[]}
        notice={null}
        onUndo={null}
        onSetting={none}
        onSiteRule={none}
        onRemoveReading={none}
        onExport={none}
        onImport={none}
        onReset={none}
      />
    ),
  },
];
