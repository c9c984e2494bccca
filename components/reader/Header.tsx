import { Choice } from '@/components/settings/Choice';
import { READINGS, SCRIPTS } from '@/components/settings/options';
import type { SettingName, Settings } from '@/lib/core/settings/schema';
import { t } from '@/lib/platform/i18n';
import { CloseIcon, OutlineIcon } from './icons';

export interface HeaderProps {
  readonly settings: Settings;
  readonly outlineShown: boolean;
  readonly onSetting: <N extends SettingName>(name: N, value: Settings[N]) => void;
  readonly onOutline: () => void;
  readonly onClose: () => void;
}

/** The one line of controls above the article. */
export function Header({ settings, outlineShown, onSetting, onOutline, onClose }: HeaderProps) {
  return (
    <header>
      <a class="skip" href="#article" data-action="skip">
        {t('skipToArticle')}
      </a>
      <button
        type="button"
        class="icon outline-toggle"
        data-action="outline"
        aria-expanded={outlineShown}
        aria-controls="outline"
        aria-label={t('outline')}
        title={t('outline')}
        onClick={onOutline}
      >
        <OutlineIcon />
      </button>
      <span class="brand" lang="zh-Hant">
        清讀
      </span>
      <Choice
        name="reading"
        label="reading"
        showLabel={false}
        options={READINGS}
        value={settings.reading}
        onChange={(reading) => onSetting('reading', reading)}
      />
      <Choice
        name="script"
        label="script"
        showLabel={false}
        options={SCRIPTS}
        value={settings.script}
        onChange={(script) => onSetting('script', script)}
      />
      {/* The browser itself closes a dialog by such a form, also when our script is dead (an update in Firefox). */}
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
    </header>
  );
}
