import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { EditedWord, Reading, UserReading } from '@/lib/core/reading/model';
import { parseOwnInput } from '@/lib/core/reading/own-input';
import { toMarked } from '@/lib/core/reading/pinyin';
import { isHan } from '@/lib/core/text/han';
import { type MessageKey, t } from '@/lib/platform/i18n';
import type { EditorStage } from './reader-tools';

interface ReadingEditorProps
  extends Pick<EditorStage, 'choicesOf' | 'onSave' | 'onRemove' | 'onClose'> {
  readonly word: EditedWord;
  /** The rule of the reader's own that holds here, if there is one. */
  readonly own: UserReading | null;
}

const PROBLEMS: Readonly<Record<'invalid' | 'count', MessageKey>> = {
  count: 'readingWrongCount',
  invalid: 'readingInvalid',
};

/** Mends the reading of a word: other readings to choose from, or any other typed as pinyin. */
export function ReadingEditor(props: ReadingEditorProps) {
  const { word, own, choicesOf, onSave, onRemove, onClose } = props;
  const [text, setText] = useState(() => pinyinOf(word.readings));
  const [here, setHere] = useState(own?.context !== undefined);
  const [problem, setProblem] = useState<MessageKey | null>(null);
  const [choices, setChoices] = useState<readonly (readonly Reading[])[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();

  useEffect(() => {
    input.current?.focus();
    input.current?.select();
    choicesOf(word.simplified).then(setChoices, () => setChoices([]));
  }, [word, choicesOf]);

  const save = (): void => {
    const parsed = parseOwnInput(text, word.simplified);
    if (!parsed.ok) {
      setProblem(PROBLEMS[parsed.reason]);
      return;
    }
    const rule = { word: word.simplified, readings: parsed.readings };
    onSave(here ? { ...rule, context: { before: word.before, after: word.after } } : rule);
  };
  const choose = (at: number, reading: Reading): void => {
    const parsed = parseOwnInput(text, word.simplified);
    const readings = parsed.ok ? [...parsed.readings] : [...word.readings];
    readings[at] = reading;
    setText(pinyinOf(readings));
    setProblem(null);
  };

  return (
    <form
      class="reading-editor"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h2 id={`${id}-title`}>{t('readingOf', word.shown)}</h2>
      {[...word.simplified].map((character, at) => {
        const readings = choices[at] ?? [];
        if (!isHan(character) || readings.length < 2) return null;
        return (
          <p key={at} class="choices">
            <span>{[...word.shown][at]}</span>
            {readings.map((reading) => (
              <button type="button" key={reading} onClick={() => choose(at, reading)}>
                {toMarked(reading)}
              </button>
            ))}
          </p>
        );
      })}
      <label for={`${id}-input`}>{t('readingInput')}</label>
      <input
        id={`${id}-input`}
        ref={input}
        value={text}
        lang="zh-Latn"
        autocomplete="off"
        spellcheck={false}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-problem`}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setProblem(null);
        }}
      />
      <p id={`${id}-problem`} class="problem" role="alert">
        {problem && t(problem)}
      </p>
      <label class="switch">
        <span>
          {t('readingOnlyHere', `${word.before ?? ''}${word.simplified}${word.after ?? ''}`)}
        </span>
        <input
          type="checkbox"
          name="only-here"
          checked={here}
          onChange={(event) => setHere(event.currentTarget.checked)}
        />
      </label>
      <div class="actions">
        {own && (
          <button type="button" data-action="remove-reading" onClick={() => onRemove(own)}>
            {t('readingRemove')}
          </button>
        )}
        <button type="button" data-action="cancel" onClick={onClose}>
          {t('cancel')}
        </button>
        <button type="submit" class="primary" data-action="save-reading">
          {t('save')}
        </button>
      </div>
    </form>
  );
}

function pinyinOf(readings: readonly (Reading | null)[]): string {
  return readings
    .filter((reading) => reading !== null)
    .map(toMarked)
    .join(' ');
}
