import { useMemo, useRef, useState } from 'preact/hooks';
import { Choice, type Option } from '@/components/settings/Choice';
import { type KeptWord, wordId } from '@/lib/core/words/model';
import { findWords, type WordsView as View } from '@/lib/core/words/search';
import type { WordsFormat } from '@/lib/core/words/transfer';
import { t } from '@/lib/platform/i18n';
import { ROW_HEIGHT, useWindow } from './use-window';
import { WordEditor } from './WordEditor';
import { WordRow } from './WordRow';

export interface WordsViewProps {
  readonly words: readonly KeptWord[];
  /** What happened last, in words. */
  readonly notice: string | null;
  /** Takes back what happened last; null where that can't be. */
  readonly onUndo: (() => void) | null;
  readonly onChange: (word: KeptWord) => void;
  readonly onRemove: (word: KeptWord) => void;
  readonly onClear: () => void;
  readonly onExport: (format: WordsFormat) => void;
  readonly onImport: (file: File) => void;
}

const STATUSES: readonly Option<View['status']>[] = [
  { value: 'all', label: 'allWords' },
  { value: 'learning', label: 'learning' },
  { value: 'known', label: 'known' },
];

const ORDERS: readonly Option<View['order']>[] = [
  { value: 'added', label: 'orderAdded' },
  { value: 'pinyin', label: 'orderPinyin' },
  { value: 'status', label: 'orderStatus' },
];

const FORMATS: readonly (readonly [WordsFormat, string])[] = [
  ['csv', 'CSV'],
  ['tsv', 'TSV'],
  ['json', 'JSON'],
  ['anki', 'Anki'],
];

/** The reader's words: found, sorted, changed, and taken along. Only the rows in the window are drawn. */
export function WordsView(props: WordsViewProps) {
  const { words, notice, onUndo, onChange } = props;
  const [view, setView] = useState<View>({ query: '', status: 'all', order: 'added' });
  const [edited, setEdited] = useState<KeptWord | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const found = useMemo(() => findWords(words, view), [words, view]);
  const { first, end } = useWindow(scroller, found.length);
  return (
    <div class="words-page">
      <header>
        <h1>
          <span lang="zh-Hant">清讀</span> {t('myWords')}
        </h1>
        <label class="search">
          <span class="visually-hidden">{t('searchWords')}</span>
          <input
            type="search"
            name="search"
            placeholder={t('searchWords')}
            value={view.query}
            onInput={({ currentTarget }) => setView({ ...view, query: currentTarget.value })}
          />
        </label>
        <Choice
          name="status"
          label="status"
          showLabel={false}
          options={STATUSES}
          value={view.status}
          onChange={(status) => setView({ ...view, status })}
        />
        <Choice
          name="order"
          label="order"
          showLabel={false}
          options={ORDERS}
          value={view.order}
          onChange={(order) => setView({ ...view, order })}
        />
      </header>
      <p data-part="count">{t('wordsShown', found.length, words.length)}</p>
      <div class="words" ref={scroller} tabIndex={-1}>
        <ul style={{ height: `${found.length * ROW_HEIGHT}px` }}>
          {found.slice(first, end).map((word, i) => (
            <li key={wordId(word)} style={{ top: `${(first + i) * ROW_HEIGHT}px` }}>
              <WordRow
                word={word}
                onChange={onChange}
                onEdit={setEdited}
                onRemove={props.onRemove}
              />
            </li>
          ))}
        </ul>
      </div>
      <Files {...props} />
      {edited && (
        <WordEditor
          word={edited}
          onSave={(word) => {
            setEdited(null);
            onChange(word);
          }}
          onCancel={() => setEdited(null)}
        />
      )}
      <p class="notice" role="status">
        {notice}{' '}
        {onUndo && (
          <button type="button" data-action="undo" onClick={onUndo}>
            {t('undo')}
          </button>
        )}
      </p>
    </div>
  );
}

function Files({ words, onExport, onImport, onClear }: WordsViewProps) {
  return (
    <footer>
      <span>{t('exportWords')}</span>
      {FORMATS.map(([format, name]) => (
        <button
          key={format}
          type="button"
          data-action={`export-${format}`}
          disabled={words.length === 0}
          onClick={() => onExport(format)}
        >
          {name}
        </button>
      ))}
      <label class="file">
        {t('importWords')}{' '}
        <input
          type="file"
          name="import"
          accept=".csv,.tsv,.txt,.json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) onImport(file);
            currentTarget.value = '';
          }}
        />
      </label>
      <button type="button" data-action="clear" disabled={words.length === 0} onClick={onClear}>
        {t('clearWords')}
      </button>
    </footer>
  );
}
