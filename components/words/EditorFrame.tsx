import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '@/lib/platform/i18n';

interface EditorFrameProps {
  /** The name of the dialog. */
  readonly label: string;
  /** What the dialog is, for tests and styles. */
  readonly part: string;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

/** A modal form that is saved or cancelled. */
export function EditorFrame({ label, part, onSave, onCancel, children }: EditorFrameProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-label={label} data-part={part} onClose={onCancel}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSave();
        }}
      >
        {children}
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
