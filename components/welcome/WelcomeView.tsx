import { Preview } from '@/components/options/Preview';
import type { OnSetting } from '@/components/settings/RowControl';
import { SettingControl } from '@/components/settings/SettingControl';
import { Toast } from '@/components/shared/Toast';
import type { SettingName, Settings } from '@/lib/core/settings/schema';
import { t } from '@/lib/platform/i18n';

export interface WelcomeProps {
  readonly settings: Settings;
  readonly notice: string | null;
  readonly onSetting: OnSetting;
  readonly onOptions: () => void;
}

/** What I read, what I'm learning, when to open: what a reader has to decide at first, and nothing else. */
const CHOICES: readonly SettingName[] = ['script', 'reading', 'open'];

/** What greets a reader after the install: three choices, and a text to try them on. */
export function WelcomeView({ settings, notice, onSetting, onOptions }: WelcomeProps) {
  return (
    <div class="page welcome">
      <header>
        <h1>
          <span lang="zh-Hant">清讀</span> {t('welcome')}
        </h1>
      </header>
      <main>
        <div class="groups">
          <p>{t('welcomeWords')}</p>
          <section class="group" aria-label={t('welcomeChoices')}>
            {CHOICES.map((name) => (
              <SettingControl key={name} name={name} settings={settings} onSetting={onSetting} />
            ))}
            <p class="soft">{t('welcomeLater')}</p>
            <div class="actions">
              <button type="button" data-action="options" onClick={onOptions}>
                {t('openOptions')}
              </button>
            </div>
          </section>
          <p class="soft">{t('welcomeKeys')}</p>
          <p class="soft">{t('welcomePrivacy')}</p>
        </div>
        <Preview settings={settings} />
      </main>
      <Toast notice={notice} />
    </div>
  );
}
