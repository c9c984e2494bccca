import { Choice } from '@/components/settings/Choice';
import { SITE_RULES } from '@/components/settings/options';
import type { OnSetting } from '@/components/settings/RowControl';
import { SettingControl } from '@/components/settings/SettingControl';
import { SETTING_ROWS } from '@/components/settings/table';
import type { PageDescription } from '@/lib/core/page-description';
import type { SettingName, Settings } from '@/lib/core/settings/schema';
import type { SiteRule } from '@/lib/core/settings/site-rule';
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
  readonly onSetting: OnSetting;
  readonly onSiteRule: (rule: SiteRule | null) => void;
  readonly onGrant: () => void;
  /** Annotates what is selected in the page. */
  readonly onAnnotate: () => void;
  readonly onOptions: () => void;
}

/** The settings that one changes while reading. */
const SHOWN: readonly SettingName[] = ['reading', 'script', 'region', 'vocabulary', 'open'];

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
      {page && (
        <button type="button" data-action="annotate-selection" onClick={props.onAnnotate}>
          {t('annotateSelection')}
        </button>
      )}
      {page && <Tickers tickers={page.tickers} onShow={props.onTickers} />}
      {SHOWN.filter((name) => SETTING_ROWS[name].matters?.(settings) ?? true).map((name) => (
        <SettingControl key={name} name={name} settings={settings} onSetting={onSetting} />
      ))}
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
      <SettingControl name="hideTickers" settings={settings} onSetting={onSetting} />
      <button type="button" data-action="options" onClick={props.onOptions}>
        {t('openOptions')}
      </button>
      <a data-action="words" href="/words.html" target="_blank" rel="noopener">
        {t('myWords')}
      </a>
      <p class="notice" role="status">
        {notice}
      </p>
    </main>
  );
}
