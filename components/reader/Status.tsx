import { t } from '@/lib/platform/i18n';

interface StatusProps {
  readonly failed: boolean;
  readonly notice: string | null;
  /** What was just done, for a moment. */
  readonly toast: string | null;
  readonly onRetry: () => void;
  /** Shows what the page has added since; null where it has added nothing. */
  readonly onGrow?: (() => void) | null;
}

/** What went wrong and what to do about it; the text stays readable meanwhile. */
export function Status({ failed, notice, toast, onRetry, onGrow }: StatusProps) {
  return (
    <div class="status" role="status">
      {failed && !notice && (
        <p>
          {t('annotationFailed')}{' '}
          <button type="button" data-action="retry" onClick={onRetry}>
            {t('retry')}
          </button>
        </p>
      )}
      {onGrow && (
        <p>
          {t('pageHasGrown')}{' '}
          <button type="button" data-action="grow" onClick={onGrow}>
            {t('showGrown')}
          </button>
        </p>
      )}
      {notice && <p>{notice}</p>}
      {toast && <p>{toast}</p>}
    </div>
  );
}
