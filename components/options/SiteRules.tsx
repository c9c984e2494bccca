import { Choice } from '@/components/settings/Choice';
import { SITE_RULES } from '@/components/settings/options';
import type { SiteRule } from '@/lib/core/settings/site-rule';
import { t } from '@/lib/platform/i18n';

interface SiteRulesProps {
  /** By host. */
  readonly sites: Readonly<Record<string, SiteRule>>;
  readonly onSiteRule: (host: string, rule: SiteRule | null) => void;
}

/** The sites that have a rule of their own; choosing none takes a site off the list. */
export function SiteRules({ sites, onSiteRule }: SiteRulesProps) {
  const hosts = Object.entries(sites).sort(([a], [b]) => a.localeCompare(b));
  return (
    <section class="group" data-group="sites">
      <h2>{t('sites')}</h2>
      {hosts.length === 0 && <p class="soft">{t('sitesNone')}</p>}
      {hosts.map(([host, rule]) => (
        <div class="site" key={host} data-host={host}>
          <Choice
            name={`site-${host}`}
            label="site"
            labelValue={host}
            options={SITE_RULES.filter(({ value }) => value !== 'default')}
            value={rule}
            onChange={(value) => onSiteRule(host, value === 'default' ? null : value)}
          />
          <button
            type="button"
            data-action="remove-site"
            aria-label={t('removeSite', host)}
            onClick={() => onSiteRule(host, null)}
          >
            {t('remove')}
          </button>
        </div>
      ))}
    </section>
  );
}
