import { useRef } from 'preact/hooks';
import type { WordsFormat } from '@/lib/core/words/transfer';
import { t } from '@/lib/platform/i18n';

interface WordsFilesProps {
  /** Whether there are words, all of them read, and whether there is anything to back up at all. */
  readonly hasWords: boolean;
  readonly hasAny: boolean;
  readonly onExport: (format: WordsFormat) => void;
  readonly onImport: (file: File) => void;
  readonly onClear: () => void;
  /** Hands the words to Anki; null where the reader hasn't switched that on. */
  readonly onAnki: (() => void) | null;
}

const FORMATS: readonly (readonly [WordsFormat, string])[] = [
  ['csv', 'CSV'],
  ['tsv', 'TSV'],
  ['anki', 'Anki'],
];

/** The list as files, out and in. */
export function WordsFiles(props: WordsFilesProps) {
  const { hasWords, hasAny, onExport, onImport, onClear, onAnki } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <footer>
      <button
        type="button"
        data-action="export-json"
        disabled={!hasAny}
        onClick={() => onExport('json')}
      >
        {t('backupWords')}
      </button>
      <button type="button" data-action="import" onClick={() => input.current?.click()}>
        {t('importWords')}
      </button>
      <input
        ref={input}
        type="file"
        name="import"
        hidden
        accept=".csv,.tsv,.txt,.json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onImport(file);
          // The same file, corrected, can be chosen again.
          currentTarget.value = '';
        }}
      />
      {onAnki && (
        <button type="button" data-action="anki" disabled={!hasWords} onClick={onAnki}>
          {t('ankiSend')}
        </button>
      )}
      <span class="formats">
        {t('exportWords')}{' '}
        {FORMATS.map(([format, name]) => (
          <button
            key={format}
            type="button"
            data-action={`export-${format}`}
            disabled={!hasWords}
            onClick={() => onExport(format)}
          >
            {name}
          </button>
        ))}
      </span>
      <button type="button" data-action="clear" disabled={!hasWords} onClick={onClear}>
        {t('clearWords')}
      </button>
    </footer>
  );
}
