import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { FoundCharacter, FoundWord } from '@/lib/core/dictionary/model';
import { t } from '@/lib/platform/i18n';
import type { Keeping } from './card-words';
import { type EntryContext, EntryView, GlossView } from './EntryView';
import { ExplanationView } from './ExplanationView';
import type { Shown } from './look-up-session';
import { placeCard } from './place-card';
import { writeSyllables } from './write-syllables';

interface WordCardProps {
  readonly shown: Shown<unknown>;
  readonly keeping: Keeping;
  readonly context: EntryContext;
  /** What went wrong with the word, in words. */
  readonly problem?: string | null;
  readonly onChoose: (index: number) => void;
  readonly onPin: () => void;
  /** Mends the reading; left out where there is none to mend. */
  readonly onEdit?: () => void;
  readonly onClose: () => void;
}

/** What a word means: beside the word, never over it. */
export function WordCard(props: WordCardProps) {
  const { context, problem, onChoose, onPin, onEdit, onClose } = props;
  const { status, onKeep, onKnown, onDefine } = props.keeping;
  const { lookUp, chosen, box, pinned } = props.shown;
  const card = useRef<HTMLElement>(null);
  const found = lookUp.words[chosen];
  const { left, top, right, bottom } = box;

  useEffect(() => {
    if (pinned) card.current?.focus({ preventScroll: true });
  }, [pinned]);
  useLayoutEffect(() => {
    const { current } = card;
    if (!current) return;
    current.style.maxHeight = '';
    const place = placeCard(
      { left, top, right, bottom },
      { width: current.offsetWidth, height: current.offsetHeight },
      { width: innerWidth, height: innerHeight },
    );
    current.style.left = `${place.left}px`;
    current.style.top = `${place.top}px`;
    current.style.maxHeight = `${place.maxHeight}px`;
  }, [lookUp, chosen, left, top, right, bottom]);

  return (
    <aside
      class="word-card"
      id="word-card"
      ref={card}
      tabIndex={-1}
      aria-label={t('dictionary')}
      aria-live="polite"
      data-pinned={pinned ? '' : undefined}
    >
      <p class="tools">
        <span class="around">
          {lookUp.words.length > 1 &&
            lookUp.words.map((one, i) => (
              <button
                key={i}
                type="button"
                lang="zh"
                aria-pressed={i === chosen}
                onClick={() => onChoose(i)}
              >
                {one.text}
              </button>
            ))}
        </span>
        <button
          type="button"
          data-action="pin-card"
          aria-pressed={pinned}
          title={t('pinHint')}
          onClick={onPin}
        >
          {t('pin')}
        </button>
        {onEdit && (
          <button
            type="button"
            data-action="edit-reading"
            title={t('editReadingHint')}
            onClick={onEdit}
          >
            {t('editReading')}
          </button>
        )}
        <button type="button" data-action="close-card" title={t('closeHint')} onClick={onClose}>
          {t('close')}
        </button>
      </p>
      {lookUp.explanation && <ExplanationView explanation={lookUp.explanation} />}
      {found && <Found found={found} context={context} explained={lookUp.explanation !== null} />}
      <p class="keeping">
        <button
          type="button"
          data-action="keep-word"
          aria-pressed={status !== null}
          title={t('keepHint')}
          onClick={onKeep}
        >
          {t(status === null ? 'keep' : 'kept')}
        </button>
        <button
          type="button"
          data-action="know-word"
          aria-pressed={status === 'known'}
          title={t('knownHint')}
          onClick={onKnown}
        >
          {t('known')}
        </button>
        <button
          type="button"
          class="plain"
          data-action="define-word"
          title={t('defineHint')}
          onClick={onDefine}
        >
          {t('defineWord')}
        </button>
      </p>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </aside>
  );
}

interface FoundProps {
  readonly found: FoundWord;
  readonly context: EntryContext;
  /** Whether something was said of the word already, as a number or a date. */
  readonly explained: boolean;
}

function Found({ found, context, explained }: FoundProps) {
  return (
    <>
      {found.entries.map((entry, i) => (
        <EntryView key={i} entry={entry} context={context} />
      ))}
      {found.entries.length === 0 && !explained && (
        <p class="note">
          <b lang="zh">{found.text}</b> {t('notInDictionary')}
        </p>
      )}
      {found.characters.length > 0 && (
        <ul class="characters">
          {found.characters.map((character, i) => (
            <CharacterView key={i} found={character} context={context} />
          ))}
        </ul>
      )}
    </>
  );
}

/** A character's readings with the first meaning of each. */
function CharacterView({
  found: { character, entries },
  context,
}: {
  readonly found: FoundCharacter;
  readonly context: EntryContext;
}) {
  return (
    <li>
      <button type="button" lang="zh" onClick={() => context.onReference(character)}>
        {character}
      </button>
      <span lang="en">
        {entries.map((entry, i) => {
          const [sense] = entry.senses;
          const said = sense?.follows[0]?.senses[0] ?? sense;
          return (
            <span key={i}>
              <span class="pinyin">{writeSyllables(entry.syllables, context.write)}</span>{' '}
              {said && <GlossView gloss={said.gloss} context={context} />}
            </span>
          );
        })}
      </span>
    </li>
  );
}
