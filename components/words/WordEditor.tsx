import { useRef } from 'preact/hooks';
import type { KeptWord } from '@/lib/core/words/model';
import { t } from '@/lib/platform/i18n';
import { EditorFrame } from './EditorFrame';

interface WordEditorProps {
  readonly word: KeptWord;
  readonly onSave: (word: KeptWord) => void;
  readonly onCancel: () => void;
}

/** Changes what a word means and where it stands; its forms and reading are what it is. */
export function WordEditor({ word, onSave, onCancel }: WordEditorProps) {
  const meaning = useRef<HTMLTextAreaElement>(null);
  const sentence = useRef<HTMLTextAreaElement>(null);
  const save = (): void => {
    onSave({
      ...word,
      meaning: meaning.current?.value ?? word.meaning,
      sentence: sentence.current?.value ?? word.sentence,
    });
  };
  return (
    <EditorFrame label={word.simplified} part="word-editor" onSave={save} onCancel={onCancel}>
      <h2 lang="zh">{word.simplified}</h2>
      <label>
        {t('meaning')}
        <textarea name="meaning" ref={meaning} defaultValue={word.meaning} />
      </label>
      <label>
        {t('sentence')}
        <textarea name="sentence" lang="zh" ref={sentence} defaultValue={word.sentence} />
      </label>
    </EditorFrame>
  );
}
