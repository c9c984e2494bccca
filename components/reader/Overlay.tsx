import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Annotator } from '@/lib/core/annotation/model';
import type { Article } from '@/lib/core/article/model';
import type { Section } from '@/lib/core/article/outline';
import type { ScriptTarget } from '@/lib/core/script/model';
import type { SettingName, Settings } from '@/lib/core/settings/schema';
import { t } from '@/lib/platform/i18n';
import { ArticleView } from './ArticleView';
import { createAnnotationStore } from './annotation-store';
import { Header } from './Header';
import { Outline } from './Outline';
import { passagesOfArticle } from './passages';
import { type Presentation, ReaderProvider } from './reader-context';
import { createMeasure } from './ruby-metrics';
import { Status } from './Status';
import { useAnnotations } from './use-annotations';
import { useProgress } from './use-progress';

export interface OverlayProps {
  readonly article: Article;
  readonly sections: readonly Section[];
  readonly settings: Settings;
  readonly annotator: Annotator;
  /** What went wrong outside the overlay (a setting that could not be stored), in words. */
  readonly notice: string | null;
  readonly onSetting: <N extends SettingName>(name: N, value: Settings[N]) => void;
  readonly onClose: () => void;
}

/**
 * The reading view: a modal dialog, which is above everything the page may stack up, and keeps the
 * page behind it inert and its own focus inside without a change to the page.
 */
export function Overlay(props: OverlayProps) {
  const { article, sections, settings, annotator, notice, onSetting, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLElement>(null);
  const [outlineShown, setOutlineShown] = useState(false);
  const [store] = useState(createAnnotationStore);
  const presentation = usePresentation(settings.reading);
  const passages = useMemo(() => passagesOfArticle(article, sections), [article, sections]);

  const inReadingOrder = useCallback(() => {
    const first = firstVisibleBlock(root.current, scroller.current);
    const { frame, blocks } = passages;
    return [...frame, ...blocks.slice(first).flat(), ...blocks.slice(0, first).flat()];
  }, [passages]);
  const { state, retry } = useAnnotations({
    annotator,
    store,
    options: { target: targetOf(settings), own: [] },
    inReadingOrder,
  });
  const { section, progress } = useProgress(scroller, root, sections);
  const context = useMemo(() => ({ presentation, store }), [presentation, store]);

  // Before any effect that measures: what isn't shown has no layout.
  useLayoutEffect(() => {
    dialog.current?.showModal();
    scroller.current?.focus();
  }, []);

  const go = (index: number): void => {
    const target = sectionElement(root.current, sections[index]);
    setOutlineShown(false);
    target?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
  };

  return (
    <ReaderProvider value={context}>
      <dialog
        ref={dialog}
        aria-label={t('overlayLabel', article.title)}
        data-reading={settings.reading}
        data-outline={outlineShown ? 'shown' : undefined}
        onCancel={(event) => {
          event.preventDefault();
          onClose();
        }}
      >
        <Header
          settings={settings}
          outlineShown={outlineShown}
          onSetting={onSetting}
          onOutline={() => setOutlineShown(!outlineShown)}
          onClose={onClose}
        />
        <progress class="progress" value={progress} aria-label={t('progress')} />
        <div class="scroller" ref={scroller} tabIndex={-1}>
          <div class="columns">
            <Outline sections={sections} current={section} onGo={go} />
            <main>
              <ArticleView
                article={article}
                sections={sections}
                annotated={state}
                lang={languageShown(settings, article)}
                root={root}
              />
            </main>
          </div>
        </div>
        <Status failed={state === 'failed'} notice={notice} onRetry={retry} />
      </dialog>
    </ReaderProvider>
  );
}

/** The size of the readings and the room between characters, in em of the text; reader.css has them too. */
const RUBY_SIZE = 0.48;
const TRACKING = 0.06;

/** Switching readings off hides what is there, by one attribute; it never writes it anew. */
function usePresentation(reading: Settings['reading']): Presentation {
  const last = useRef<Presentation['system']>('pinyin');
  if (reading !== 'off') last.current = reading;
  const system = last.current;
  return useMemo(
    () => ({
      system,
      unit: 'word',
      size: RUBY_SIZE,
      tracking: TRACKING,
      measure: createMeasure(document, 'system-ui, sans-serif'),
    }),
    [system],
  );
}

function targetOf(settings: Settings): ScriptTarget | null {
  if (settings.script === 'page') return null;
  return {
    script: settings.script,
    region: settings.region,
    vocabulary: 'page',
    spelling: 'press',
  };
}

/** The language tag of the text as shown: fonts draw the same character differently by it. */
function languageShown(settings: Settings, article: Article): string {
  if (settings.script === 'hans') return 'zh-Hans';
  if (settings.script === 'hant') return settings.region === 'hk' ? 'zh-Hant-HK' : 'zh-Hant-TW';
  return article.lang?.startsWith('zh') ? article.lang : 'zh';
}

function firstVisibleBlock(root: HTMLElement | null, scroller: HTMLElement | null): number {
  if (!root || !scroller || scroller.scrollTop === 0) return 0;
  const top = scroller.getBoundingClientRect().top;
  const blocks = [...root.querySelectorAll('[data-block]')];
  const first = blocks.find((block) => block.getBoundingClientRect().bottom > top);
  return Number(first?.getAttribute('data-block') ?? 0);
}

function sectionElement(
  root: HTMLElement | null,
  section: Section | undefined,
): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-block="${section?.blockIndex}"]`) ?? root;
}
