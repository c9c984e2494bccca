import { useRef } from 'preact/hooks';
import { t } from '@/lib/platform/i18n';

interface TransferProps {
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onReset: () => void;
}

/** Settings as a file, out and in, and back to how they were at first. */
export function Transfer({ onExport, onImport, onReset }: TransferProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <section class="group" data-group="transfer">
      <h2>{t('transfer')}</h2>
      <p class="soft">{t('transferHelp')}</p>
      <div class="actions">
        <button type="button" data-action="export" onClick={onExport}>
          {t('exportSettings')}
        </button>
        <button type="button" data-action="import" onClick={() => input.current?.click()}>
          {t('importSettings')}
        </button>
        <button type="button" data-action="reset" onClick={onReset}>
          {t('resetSettings')}
        </button>
      </div>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onImport(file);
          // The same file, corrected, can be chosen again.
          currentTarget.value = '';
        }}
      />
    </section>
  );
}
