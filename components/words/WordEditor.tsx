import { useEffect, useRef } from 'preact/hooks';
import type { KeptWord } from '@/lib/core/words/model';
import { t } from '@/lib/platform/i18n';

interface WordEditorProps {
  readonly word: KeptWord;
  readonly onSave: (word: KeptWord) => void;
  readonly onCancel: () => void;
}

/** Changes what a word means and where it stands; its forms and reading are what it is. */
export function WordEditor({ word, onSave, onCancel }: WordEditorProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const meaning = useRef<HTMLTextAreaElement>(null);
  const sentence = useRef<HTMLTextAreaElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const save = (event: Event): void => {
    event.preventDefault();
    onSave({
      ...word,
      meaning: meaning.current?.value ?? word.meaning,
      sentence: sentence.current?.value ?? word.sentence,
    });
  };
  return (
    <dialog ref={dialog} aria-label={word.simplified} onClose={onCancel}>
      <form onSubmit={save}>
        <h2 lang="zh">{word.simplified}</h2>
        <label>
          {t('meaning')}
          <textarea name="meaning" ref={meaning} defaultValue={word.meaning} />
        </label>
        <label>
          {t('sentence')}
          <textarea name="sentence" lang="zh" ref={sentence} defaultValue={word.sentence} />
        </label>
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
