import type { Ref, RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CardPage, ReaderWords } from '@/components/dictionary/card-words';
import type { DictionaryLayerProps } from '@/components/dictionary/DictionaryLayer';
import { createAnnotationStore } from '@/components/reader/annotation-store';
import { appearanceOf } from '@/components/reader/appearance';
import { CloseForm } from '@/components/reader/CloseForm';
import { passageKey } from '@/components/reader/names';
import { PassageView } from '@/components/reader/PassageView';
import { ReaderProvider } from '@/components/reader/reader-context';
import { Status } from '@/components/reader/Status';
import { languageShown } from '@/components/reader/shown-language';
import { type AnnotationState, useAnnotations } from '@/components/reader/use-annotations';
import type { Keys } from '@/components/reader/use-panel';
import { usePresentation } from '@/components/reader/use-presentation';
import { useToast } from '@/components/reader/use-toast';
import { type OwnReadings, WordLayers } from '@/components/readings/WordLayers';
import { AtHandSettings } from '@/components/settings/AtHandSettings';
import type { OnSetting } from '@/components/settings/RowControl';
import { type LevelsOf, useQuietWords, useWordLevels } from '@/components/words/use-article-words';
import type { Annotator } from '@/lib/core/annotation/model';
import type { Settings } from '@/lib/core/settings/schema';
import { annotationOptionsOf } from '@/lib/core/settings/wishes';
import { t } from '@/lib/platform/i18n';
import { placePanel } from './place-panel';

export interface SelectionPanelProps {
  /** None where nothing is selected. */
  readonly paragraphs: readonly string[];
  /** The language that the page claims for them. */
  readonly lang: string | null;
  /** Where the selection stands in the window. */
  readonly box: DOMRect;
  /** The page, for the words that are kept from it. */
  readonly page: CardPage;
  readonly settings: Settings;
  readonly annotator: Annotator;
  readonly own: OwnReadings;
  readonly words: ReaderWords;
  readonly levelsOf: LevelsOf;
  readonly lookUpWord: DictionaryLayerProps['lookUpWord'];
  readonly notice: string | null;
  readonly keys: Keys;
  readonly onSetting: OnSetting;
  readonly onCopy: (text: string) => boolean;
  readonly onClose: () => void;
}

/** Text that was selected on any page, annotated in a small panel beside it. */
export function SelectionPanel(props: SelectionPanelProps) {
  const { paragraphs, settings, keys, own, onSetting, onCopy, onClose } = props;
  const [store] = useState(createAnnotationStore);
  const [toast, say] = useToast();
  const dialog = useRef<HTMLDialogElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const article = useRef<HTMLElement>(null);
  const passages = useMemo(
    () => paragraphs.map((text, i) => ({ key: passageKey(i, 0), text })),
    [paragraphs],
  );
  const presentation = usePresentation(settings);
  const { state, retry } = useAnnotations({
    annotator: props.annotator,
    store,
    options: annotationOptionsOf(settings, own.rules),
    inReadingOrder: useMemo(() => () => passages, [passages]),
  });
  const levels = useWordLevels(store, props.levelsOf, settings);
  const isQuiet = useQuietWords(props.words.marks, levels, settings);
  const context = useMemo(() => ({ presentation, store, isQuiet }), [presentation, store, isQuiet]);
  useStanding(dialog, scroller, props.box);

  const shown = (): string =>
    passages
      .map(
        ({ key, text }) =>
          store
            .get(key)
            ?.tokens.map((token) => token.shown)
            .join('') ?? text,
      )
      .join('\n');
  return (
    <ReaderProvider value={context}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard has Escape for it. */}
      <dialog
        ref={dialog}
        class="selection"
        aria-label={t('annotateSelection')}
        {...appearanceOf(settings)}
        // The dialog's own box is covered by what is in it: only a click beside it hits the dialog.
        onClick={({ target }) => target === dialog.current && onClose()}
        onCancel={(event) => {
          event.preventDefault();
          onClose();
        }}
      >
        <div class="sheet">
          <header>
            <AtHandSettings settings={settings} onSetting={onSetting} />
            <CloseForm onClose={onClose} />
          </header>
          <div class="scroller" ref={scroller} tabIndex={-1}>
            <SelectedArticle
              paragraphs={paragraphs}
              lang={languageShown(settings, props.lang)}
              state={state}
              root={article}
            />
          </div>
          {paragraphs.length > 0 && (
            <footer>
              <button
                type="button"
                data-action="copy-text"
                onClick={() => say(t(onCopy(shown()) ? 'textCopied' : 'notCopied'))}
              >
                {t('copyText')}
              </button>
            </footer>
          )}
        </div>
        <WordLayers
          scroller={scroller}
          article={article}
          edition={settings.hsk}
          page={props.page}
          words={props.words}
          lookUpWord={props.lookUpWord}
          keys={keys}
          own={own}
        />
        <Status failed={state === 'failed'} notice={props.notice} toast={toast} onRetry={retry} />
      </dialog>
    </ReaderProvider>
  );
}

interface SelectedArticleProps {
  readonly paragraphs: SelectionPanelProps['paragraphs'];
  /** The language of the text as shown. */
  readonly lang: string;
  readonly state: AnnotationState;
  readonly root: Ref<HTMLElement>;
}

function SelectedArticle({ paragraphs, lang, state, root }: SelectedArticleProps) {
  return (
    <article ref={root} lang={lang} data-annotated={state}>
      {paragraphs.map((text, i) => (
        // The paragraphs never change: the place of one is its identity.
        <p key={i} data-block={i}>
          <PassageView name={passageKey(i, 0)} runs={[{ kind: 'text', text }]} />
        </p>
      ))}
      {paragraphs.length === 0 && (
        <p class="empty" lang={t('interfaceLanguage')}>
          {t('nothingSelected')}
        </p>
      )}
    </article>
  );
}

/** Opens the dialog beside the selection, and keeps it there while what is in it grows. */
function useStanding(
  dialog: RefObject<HTMLDialogElement | null>,
  scroller: RefObject<HTMLElement | null>,
  { left, top, right, bottom }: DOMRect,
): void {
  useLayoutEffect(() => {
    const { current } = dialog;
    if (!current) return;
    const stand = (): void => {
      current.style.maxHeight = '';
      const place = placePanel(
        { left, top, right, bottom },
        { width: current.offsetWidth, height: current.offsetHeight },
        { width: innerWidth, height: innerHeight },
      );
      current.style.left = `${place.left}px`;
      current.style.top = `${place.top}px`;
      current.style.maxHeight = `${place.maxHeight}px`;
    };
    current.showModal();
    scroller.current?.focus({ preventScroll: true });
    stand();
    addEventListener('resize', stand);
    return () => removeEventListener('resize', stand);
  }, [dialog, scroller, left, top, right, bottom]);
}
