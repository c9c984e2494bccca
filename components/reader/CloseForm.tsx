import { t } from '@/lib/platform/i18n';
import { CloseIcon } from './icons';

/** The ✕ of a dialog. The browser itself closes it by such a form, also when our script is dead (an update in Firefox). */
export function CloseForm({ onClose }: { readonly onClose: () => void }) {
  return (
    <form method="dialog" onSubmit={onClose}>
      <button
        type="submit"
        class="icon"
        data-action="close"
        aria-label={t('close')}
        title={t('closeHint')}
      >
        <CloseIcon />
      </button>
    </form>
  );
}
