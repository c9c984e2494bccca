import { useId, useState } from 'preact/hooks';
import { type OwnEntry, type OwnEntryProblem, readOwnEntry } from '@/lib/core/words/own-entry';
import { type MessageKey, t } from '@/lib/platform/i18n';
import { EditorFrame } from './EditorFrame';

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
  const [typed, setTyped] = useState(entry);
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const id = useId();
  const change = (part: Partial<OwnEntry>): void => {
    setTyped({ ...typed, ...part });
    setProblem(null);
  };
  return (
    <EditorFrame
      label={t('entryEditor')}
      part="entry-editor"
      onCancel={onCancel}
      onSave={() => {
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
    </EditorFrame>
  );
}
