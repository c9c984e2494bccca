import { type OnSetting, SettingControl } from '@/components/settings/SettingControl';
import { settingsIn } from '@/components/settings/table';
import type { SettingName, Settings } from '@/lib/core/settings/schema';
import { t } from '@/lib/platform/i18n';

interface AppearancePanelProps {
  readonly settings: Settings;
  /** Settings that stand before those of the article's looks. */
  readonly first: readonly SettingName[];
  readonly onSetting: OnSetting;
}

/** How the article looks; the article behind it follows at once. */
export function AppearancePanel({ settings, first, onSetting }: AppearancePanelProps) {
  return (
    <section id="appearance" class="panel" aria-label={t('groupAppearance')}>
      {[...first, ...settingsIn('appearance', settings)].map((name) => (
        <SettingControl key={name} name={name} settings={settings} onSetting={onSetting} />
      ))}
    </section>
  );
}
