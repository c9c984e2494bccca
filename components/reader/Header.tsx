import { AtHandSettings } from '@/components/settings/AtHandSettings';
import type { OnSetting } from '@/components/settings/RowControl';
import type { Settings } from '@/lib/core/settings/schema';
import { t } from '@/lib/platform/i18n';
import { CloseForm } from './CloseForm';
import { MoreIcon, OutlineIcon, SpeakIcon } from './icons';
import type { Panel } from './use-panel';

export interface HeaderProps {
  readonly settings: Settings;
  /** Whether there is room for the settings that are at hand. */
  readonly showsSettings: boolean;
  readonly panel: Panel | null;
  readonly onSetting: OnSetting;
  readonly outlineShown: boolean;
  readonly onOutline: () => void;
  readonly onSpeak: () => void;
  readonly onPanel: (panel: Panel) => void;
  readonly onClose: () => void;
}

/** The one line of controls above the article. */
export function Header(props: HeaderProps) {
  const {
    settings,
    showsSettings,
    panel,
    outlineShown,
    onSetting,
    onOutline,
    onSpeak,
    onPanel,
    onClose,
  } = props;
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
      {showsSettings && <AtHandSettings settings={settings} onSetting={onSetting} />}
      <button
        type="button"
        class="icon"
        data-action="speak"
        aria-label={t('speak')}
        title={t('speak')}
        onClick={onSpeak}
      >
        <SpeakIcon />
      </button>
      <button
        type="button"
        class="icon letters"
        data-action="appearance"
        aria-expanded={panel === 'appearance'}
        aria-controls="appearance"
        aria-label={t('groupAppearance')}
        title={t('groupAppearance')}
        onClick={() => onPanel('appearance')}
      >
        Aa
      </button>
      <button
        type="button"
        class="icon"
        data-action="more"
        aria-expanded={panel === 'more'}
        aria-controls="more"
        aria-label={t('more')}
        title={t('more')}
        onClick={() => onPanel('more')}
      >
        <MoreIcon />
      </button>
      <CloseForm onClose={onClose} />
    </header>
  );
}
