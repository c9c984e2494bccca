import { type MessageKey, t } from '@/lib/platform/i18n';

/** What can be done with the article as a whole. */
export interface ArticleActions {
  readonly onCopy: (form: 'markdown' | 'plain') => void;
  readonly onPrint: () => void;
  readonly onHelp: () => void;
}

/** What isn't wanted at every moment. */
export function MorePanel({ onCopy, onPrint, onHelp }: ArticleActions) {
  const actions: readonly [name: string, label: MessageKey, onClick: () => void][] = [
    ['copy-markdown', 'copyMarkdown', () => onCopy('markdown')],
    ['copy-plain', 'copyPlain', () => onCopy('plain')],
    ['print', 'printArticle', onPrint],
    ['help', 'keyHelp', onHelp],
  ];
  return (
    <section id="more" class="panel more" aria-label={t('more')}>
      {actions.map(([name, label, onClick]) => (
        <button key={name} type="button" data-action={name} onClick={onClick}>
          {t(label)}
        </button>
      ))}
    </section>
  );
}
