import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type OwnEntry, type OwnEntryProblem, readOwnEntry } from '@/lib/core/words/own-entry';
import { type MessageKey, t } from '@/lib/platform/i18n';

interface EntryEditorProps {
  /** What stands in the fields at first. */
  readonly entry: OwnEntry;
  readonly onSave: (entry: OwnEntry) => void;
  readonly onCancel: () => void;
}

const PROBLEMS: Readonly<Record<OwnEntryProblem, MessageKey>> = {
  word: 'entryWordInvalid',
  invalid: 'readingInvalid',
  count: 'readingWrongCount',
};

/** Writes an entry of the reader's own, or changes one. */
export function EntryEditor({ entry, onSave, onCancel }: EntryEditorProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState(entry);
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  const change = (part: Partial<OwnEntry>): void => {
    setTyped({ ...typed, ...part });
    setProblem(null);
  };
  return (
    <dialog ref={dialog} aria-label={t('entryEditor')} data-part="entry-editor" onClose={onCancel}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const read = readOwnEntry(typed);
          if (read.ok) onSave(read.entry);
          else setProblem(PROBLEMS[read.reason]);
        }}
      >
        <h2>{t('entryEditor')}</h2>
        <label>
          {t('entryWord')}
          <input
            name="word"
            lang="zh"
            autocomplete="off"
            value={typed.word}
            aria-describedby={`${id}-problem`}
            onInput={({ currentTarget }) => change({ word: currentTarget.value })}
          />
        </label>
        <label>
          {t('readingInput')}
          <input
            name="pinyin"
            lang="zh-Latn"
            autocomplete="off"
            spellcheck={false}
            value={typed.pinyin}
            aria-describedby={`${id}-problem`}
            onInput={({ currentTarget }) => change({ pinyin: currentTarget.value })}
          />
        </label>
        <label>
          {t('meaning')}
          <textarea
            name="meaning"
            rows={3}
            value={typed.meaning}
            onInput={({ currentTarget }) => change({ meaning: currentTarget.value })}
          />
        </label>
        <label class="check">
          <input
            type="checkbox"
            name="protected"
            checked={typed.isProtected}
            onChange={({ currentTarget }) => change({ isProtected: currentTarget.checked })}
          />{' '}
          {t('entryProtected')}
        </label>
        <p id={`${id}-problem`} class="problem" role="alert">
          {problem && t(problem)}
        </p>
        <p class="buttons">
          <button type="button" data-action="cancel" onClick={onCancel}>
            {t('cancel')}
          </button>
          <button type="submit" class="primary" data-action="save">
            {t('saveWord')}
          </button>
        </p>
      </form>
    </dialog>
  );
}
