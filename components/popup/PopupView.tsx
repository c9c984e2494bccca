import { Choice } from '@/components/settings/Choice';
import { OPENINGS, READINGS, REGIONS, SCRIPTS, SITE_RULES } from '@/components/settings/options';
import { Switch } from '@/components/settings/Switch';
import type { PageDescription } from '@/lib/core/page-description';
import type { SettingName, Settings, SiteRule } from '@/lib/core/settings/schema';
import { t } from '@/lib/platform/i18n';
import { PageSummary } from './PageSummary';
import { Tickers } from './Tickers';

export interface PopupProps {
  /** What the page's content script says of it; null where there is none. */
  readonly page: PageDescription | null;
  /** Whether the browser lets us read pages at all. */
  readonly granted: boolean;
  readonly settings: Settings;
  readonly rule: SiteRule | null;
  readonly notice: string | null;
  readonly onToggle: () => void;
  readonly onTickers: (shown: boolean) => void;
  readonly onSetting: <N extends SettingName>(name: N, value: Settings[N]) => void;
  readonly onSiteRule: (rule: SiteRule | null) => void;
  readonly onGrant: () => void;
}

/** What was found on this page, and the settings that one changes while reading. */
export function PopupView(props: PopupProps) {
  const { page, granted, settings, rule, notice, onSetting, onSiteRule } = props;
  return (
    <main>
      <h1 lang="zh-Hant">清讀</h1>
      {!granted && (
        <p class="permission">
          {t('permissionMissing')}{' '}
          <button type="button" data-action="grant" onClick={props.onGrant}>
            {t('permissionGrant')}
          </button>
        </p>
      )}
      <PageSummary page={page} rule={rule} />
      {page && (
        <button type="button" class="primary" data-action="toggle-overlay" onClick={props.onToggle}>
          {t(page.overlayOpen ? 'closeOverlay' : 'openOverlay')}
        </button>
      )}
      {page && <Tickers tickers={page.tickers} onShow={props.onTickers} />}
      <Choice
        name="reading"
        label="reading"
        options={READINGS}
        value={settings.reading}
        onChange={(value) => onSetting('reading', value)}
      />
      <Choice
        name="script"
        label="script"
        options={SCRIPTS}
        value={settings.script}
        onChange={(value) => onSetting('script', value)}
      />
      {settings.script === 'hant' && (
        <Choice
          name="region"
          label="region"
          options={REGIONS}
          value={settings.region}
          onChange={(value) => onSetting('region', value)}
        />
      )}
      <Choice
        name="open"
        label="open"
        options={OPENINGS}
        value={settings.open}
        onChange={(value) => onSetting('open', value)}
      />
      {page && (
        <Choice
          name="site"
          label="site"
          labelValue={page.host}
          options={SITE_RULES}
          value={rule ?? 'default'}
          onChange={(value) => onSiteRule(value === 'default' ? null : value)}
        />
      )}
      <Switch
        name="hideTickers"
        label="hideTickers"
        checked={settings.hideTickers}
        onChange={(value) => onSetting('hideTickers', value)}
      />
      <p class="notice" role="status">
        {notice}
      </p>
    </main>
  );
}
