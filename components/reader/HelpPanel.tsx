import { t } from '@/lib/platform/i18n';
import { BINDINGS } from './keyboard';

/** The keys of the reading view. */
export function HelpPanel() {
  return (
    <section id="help" class="panel" aria-label={t('keyHelp')}>
      <h2>{t('keyHelp')}</h2>
      <dl class="keys">
        {BINDINGS.map(({ keys, action, label }) => (
          <div key={action}>
            <dt>
              <kbd>{keys[0]}</kbd>
            </dt>
            <dd>{t(label)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
