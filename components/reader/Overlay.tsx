import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ReaderWords } from '@/components/dictionary/card-words';
import type { DictionaryLayerProps } from '@/components/dictionary/DictionaryLayer';
import type { ReaderTools } from '@/components/readings/reader-tools';
import { type OwnReadings, WordLayers } from '@/components/readings/WordLayers';
import { AT_HAND } from '@/components/settings/overlay-rows';
import type { OnSetting } from '@/components/settings/RowControl';
import { ArticleWords } from '@/components/words/ArticleWords';
import {
  askingOnce,
  type LevelsOf,
  useArticleWords,
  useQuietWords,
  useWordLevels,
} from '@/components/words/use-article-words';
import type { Annotator } from '@/lib/core/annotation/model';
import { chunksOf } from '@/lib/core/article/chunks';
import { type Article, articleLength } from '@/lib/core/article/model';
import type { Section } from '@/lib/core/article/outline';
import { sectionLink } from '@/lib/core/article/section-link';
import type { Stretch } from '@/lib/core/pace';
import type { Settings } from '@/lib/core/settings/schema';
import { annotationOptionsOf } from '@/lib/core/settings/wishes';
import { t } from '@/lib/platform/i18n';
import { AppearancePanel } from './AppearancePanel';
import { ArticleView } from './ArticleView';
import { createAnnotationStore } from './annotation-store';
import { appearanceOf } from './appearance';
import { blocksBelow } from './blocks-below';
import { copyArticle } from './copy-article';
import { Header } from './Header';
import { HelpPanel } from './HelpPanel';
import { MorePanel } from './MorePanel';
import { isIntroduction, Outline } from './Outline';
import { passagesOfArticle } from './passages';
import { ReaderProvider } from './reader-context';
import { Status } from './Status';
import { languageShown } from './shown-language';
import { useAnnotations } from './use-annotations';
import { useJump } from './use-jump';
import { useKeyboard } from './use-keyboard';
import { useMedia } from './use-media';
import { useNear } from './use-near';
import { usePace } from './use-pace';
import { type Keys, usePanel } from './use-panel';
import { usePresentation } from './use-presentation';
import { useProgress } from './use-progress';
import { useStillLine } from './use-still-line';
import { useToast } from './use-toast';
import { useWholeText } from './use-whole-text';

export interface OverlayProps {
  readonly article: Article;
  readonly sections: readonly Section[];
  readonly settings: Settings;
  readonly annotator: Annotator;
  readonly own: OwnReadings;
  readonly lookUpWord: DictionaryLayerProps['lookUpWord'];
  /** The reader's own words. */
  readonly words: ReaderWords;
  readonly levelsOf: LevelsOf;
  /** What went wrong outside the overlay (a setting that could not be stored), in words. */
  readonly notice: string | null;
  /** The keys that are pressed in the overlay. */
  readonly keys: Keys;
  /** How many Han characters this reader reads in a minute. */
  readonly pace: number;
  readonly onSetting: OnSetting;
  readonly tools: () => Promise<ReaderTools>;
  /** Puts a text on the clipboard, and answers whether it did. */
  readonly onCopy: (text: string) => boolean;
  /** Starts reading aloud, or pauses it; its controls go into `slot`. */
  readonly onSpeak: (places: {
    readonly slot: HTMLElement;
    readonly article: HTMLElement;
    readonly scroller: HTMLElement;
  }) => void;
  /** Shows what the page has added to its article since; null where it has added nothing. */
  readonly onGrow: (() => void) | null;
  /** Told when the overlay closes: how much was read, and in how long. */
  readonly onRead: (read: Stretch) => void;
  readonly onClose: () => void;
}

/**
 * The reading view: a modal dialog, which is above everything the page may stack up, and keeps the
 * page behind it inert and its own focus inside without a change to the page.
 */
export function Overlay(props: OverlayProps) {
  const { article, sections, settings, annotator, own, notice, keys, pace } = props;
  const { onSetting, onCopy, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLElement>(null);
  const speech = useRef<HTMLDivElement>(null);
  const panels = usePanel(dialog);
  const { panel, toggle, close } = panels;
  const [toast, say] = useToast();
  const [store] = useState(createAnnotationStore);
  const presentation = usePresentation(settings);
  const passages = useMemo(() => passagesOfArticle(article, sections), [article, sections]);

  const chunks = useMemo(() => chunksOf(article), [article]);
  const [printing, setPrinting] = useState(false);
  const nearness = useNear(chunks, scroller, root, printing);
  const { from, to } = nearness.near;
  const inReadingOrder = useCallback(() => {
    const { frame, blocks } = passages;
    const start = chunks[from]?.from ?? 0;
    const end = chunks[to - 1]?.to ?? blocks.length;
    const first = Math.max(start, firstVisibleBlock(root.current, scroller.current));
    return [...frame, ...blocks.slice(first, end).flat(), ...blocks.slice(start, first).flat()];
  }, [passages, chunks, from, to]);
  const options = annotationOptionsOf(settings, own.rules);
  const { state, retry } = useAnnotations({ annotator, store, options, inReadingOrder });
  const visitWholeText = useWholeText(annotator, store, options);
  const { section, progress, inSection } = useProgress(scroller, root, sections);
  const characters = useMemo(() => articleLength(article), [article]);
  usePace(characters, progress, props.onRead);
  const [levelsOf] = useState(() => askingOnce(props.levelsOf));
  const levels = useWordLevels(store, levelsOf, settings);
  const articleWords = useArticleWords({
    passages: passages.blocks,
    state,
    visitWholeText,
    levelsOf,
  });
  const isQuiet = useQuietWords(props.words.marks, levels, settings);
  const context = useMemo(() => ({ presentation, store, isQuiet }), [presentation, store, isQuiet]);

  const narrow = useMedia('(max-width: 560px)');
  const overlaid = useMedia('(max-width: 900px)');
  const appearance = appearanceOf(settings);
  useStillLine(JSON.stringify([appearance, settings.outline]), scroller, root);

  // Before any effect that measures: what isn't shown has no layout.
  useLayoutEffect(() => {
    dialog.current?.showModal();
    scroller.current?.focus();
  }, []);

  const jump = useJump(root, sections, nearness.drawAll);
  const go = (index: number): void => {
    close();
    jump(index);
  };
  const copy = (text: string, words: string): void => say(onCopy(text) ? words : t('notCopied'));
  useEffect(() => {
    if (!printing || state === 'some') return;
    print();
    setPrinting(false);
  }, [printing, state]);
  const toggleOutline = (): void => {
    if (overlaid) toggle('outline');
    else onSetting('outline', settings.outline === 'full' ? 'rail' : 'full');
  };
  const speak = (): void => {
    const [slot, text, area] = [speech.current, root.current, scroller.current];
    if (slot && text && area) props.onSpeak({ slot, article: text, scroller: area });
  };
  useKeyboard({
    keys,
    settings,
    onSetting,
    panels,
    say,
    onSection: (by) => go(Math.min(Math.max(section + by, 0), sections.length - 1)),
    onOutline: toggleOutline,
    onSpeak: speak,
  });

  return (
    <ReaderProvider value={context}>
      <dialog
        ref={dialog}
        aria-label={t('overlayLabel', article.title)}
        data-panel={panel ?? undefined}
        data-outline={settings.outline}
        {...appearance}
        onCancel={(event) => {
          event.preventDefault();
          if (!close()) onClose();
        }}
      >
        <Header
          settings={settings}
          showsSettings={!narrow}
          panel={panel}
          onSetting={onSetting}
          outlineShown={overlaid ? panel === 'outline' : settings.outline === 'full'}
          onOutline={toggleOutline}
          onSpeak={speak}
          onPanel={toggle}
          onClose={onClose}
        />
        {panel === 'appearance' && (
          <AppearancePanel
            settings={settings}
            first={narrow ? AT_HAND : []}
            onSetting={onSetting}
          />
        )}
        {panel === 'help' && <HelpPanel />}
        {panel === 'more' && (
          <MorePanel
            onCopy={(form) => {
              close();
              const { tools } = props;
              void copyArticle({ article, passages, visitWholeText, tools, onCopy, say }, form);
            }}
            onPrint={() => {
              close();
              if (nearness.windowed) say(t('preparingPrint'));
              setPrinting(true);
            }}
            onHelp={() => toggle('help')}
          />
        )}
        <progress class="progress" value={progress} aria-label={t('progress')} />
        <div class="scroller" ref={scroller} tabIndex={-1} onPointerDown={panels.onPointerDown}>
          <div class="columns">
            <Outline
              sections={sections}
              current={section}
              inSection={inSection}
              characters={characters}
              pace={pace}
              onGo={go}
              onCopyLink={(i) => {
                const chosen = sections[i];
                if (!chosen) return;
                const link = sectionLink(article.url, chosen, isIntroduction(chosen, i));
                copy(link, t('linkCopied'));
              }}
            >
              <ArticleWords
                article={articleWords}
                marks={props.words.marks}
                edition={settings.hsk}
              />
            </Outline>
            <main>
              <ArticleView
                article={article}
                sections={sections}
                chunks={chunks}
                nearness={nearness}
                annotated={state}
                lang={languageShown(settings, article.lang)}
                root={root}
              />
            </main>
          </div>
        </div>
        <WordLayers
          scroller={scroller}
          article={root}
          edition={settings.hsk}
          page={article}
          words={props.words}
          lookUpWord={props.lookUpWord}
          keys={keys}
          own={own}
        />
        {/* The script that reads aloud draws its controls here (entrypoints/speech). */}
        <div ref={speech} />
        <Status
          failed={state === 'failed'}
          notice={notice}
          toast={toast}
          onRetry={retry}
          onGrow={props.onGrow}
        />
      </dialog>
    </ReaderProvider>
  );
}

function firstVisibleBlock(root: HTMLElement | null, scroller: HTMLElement | null): number {
  if (!root || !scroller || scroller.scrollTop === 0) return 0;
  const [first] = blocksBelow(root, scroller.getBoundingClientRect().top);
  return Number(first?.getAttribute('data-block') ?? 0);
}
