import { t } from '@/lib/platform/i18n';

interface ToastProps {
  /** What happened last, in words. */
  readonly notice: string | null;
  /** Takes it back; null where that can't be. */
  readonly onUndo?: (() => void) | null;
}

/** What happened last, at the foot of a page of ours. */
export function Toast({ notice, onUndo }: ToastProps) {
  return (
    <div class="toast" role="status">
      {notice && (
        <p>
          {notice}{' '}
          {onUndo && (
            <button type="button" data-action="undo" onClick={onUndo}>
              {t('undo')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
