import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { GROUPS } from '@/components/settings/overlay-rows';
import type { OnSetting } from '@/components/settings/RowControl';
import { SettingControl } from '@/components/settings/SettingControl';
import { isFound } from '@/components/settings/search';
import { GROUP_LABELS, SETTING_ROWS, settingsIn } from '@/components/settings/table';
import { Toast } from '@/components/shared/Toast';
import type { UserReading } from '@/lib/core/reading/model';
import type { SettingName, Settings } from '@/lib/core/settings/schema';
import type { SiteRule } from '@/lib/core/settings/site-rule';
import { t } from '@/lib/platform/i18n';
import { OwnReadings } from './OwnReadings';
import { Preview } from './Preview';
import { SiteRules } from './SiteRules';
import { Transfer } from './Transfer';

export interface OptionsProps {
  readonly settings: Settings;
  /** By host. */
  readonly sites: Readonly<Record<string, SiteRule>>;
  /** The reader's own readings. */
  readonly readings: readonly UserReading[];
  /** What happened last, in words. */
  readonly notice: string | null;
  /** Takes back what happened last; null where that can't be. */
  readonly onUndo: (() => void) | null;
  readonly onSetting: OnSetting;
  readonly onSiteRule: (host: string, rule: SiteRule | null) => void;
  readonly onRemoveReading: (rule: UserReading) => void;
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onReset: () => void;
}

/** Every setting, in groups, with what it does to a text beside it. */
export function OptionsView(props: OptionsProps) {
  const { settings, sites, notice, onUndo, onSetting, onSiteRule } = props;
  const [query, setQuery] = useState('');
  const groups = GROUPS.map((group) => ({
    group,
    names: settingsIn(group, settings).filter((name) => isFound(name, query)),
  })).filter(({ names }) => names.length > 0);
  return (
    <div class="page">
      <header>
        <h1>
          <span lang="zh-Hant">清讀</span> {t('options')}
        </h1>
        <label class="search">
          <span class="visually-hidden">{t('searchSettings')}</span>
          <input
            type="search"
            name="search"
            placeholder={t('searchSettings')}
            value={query}
            onInput={({ currentTarget }) => setQuery(currentTarget.value)}
          />
        </label>
      </header>
      <main>
        <div class="groups">
          {groups.map(({ group, names }) => (
            <section key={group} class="group" data-group={group}>
              <h2>{t(GROUP_LABELS[group])}</h2>
              {names.map((name) => (
                <Fragment key={name}>
                  <SettingControl name={name} settings={settings} onSetting={onSetting} />
                  <Hint name={name} />
                </Fragment>
              ))}
            </section>
          ))}
          {groups.length === 0 && <p role="status">{t('searchNothing')}</p>}
          {query === '' && <SiteRules sites={sites} onSiteRule={onSiteRule} />}
          {query === '' && (
            <OwnReadings readings={props.readings} onRemove={props.onRemoveReading} />
          )}
          {query === '' && <Transfer {...props} />}
        </div>
        <Preview settings={settings} />
      </main>
      <Toast notice={notice} onUndo={onUndo} />
    </div>
  );
}

function Hint({ name }: { readonly name: SettingName }) {
  const { hint } = SETTING_ROWS[name];
  return hint ? <p class="soft">{t(hint)}</p> : null;
}
