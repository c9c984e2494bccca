import { t } from '@/lib/platform/i18n';
import { BINDINGS, CARD_BINDINGS, type Named } from './keyboard';

/** The keys of the reading view, and of the dictionary's card in it. */
export function HelpPanel() {
  return (
    <section id="help" class="panel" aria-label={t('keyHelp')}>
      <h2>{t('keyHelp')}</h2>
      {listOf(BINDINGS)}
      <h2>{t('keyCard')}</h2>
      {listOf(CARD_BINDINGS)}
    </section>
  );
}

function listOf(bindings: readonly Named[]) {
  return (
    <dl class="keys">
      {bindings.map(({ keys, label }) => (
        <div key={label}>
          <dt>
            <kbd>{keys[0]}</kbd>
          </dt>
          <dd>{t(label)}</dd>
        </div>
      ))}
    </dl>
  );
}
