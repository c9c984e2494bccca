import '@/assets/tokens.css';
import '@/assets/controls.css';
import '@/assets/article.css';
import '@/assets/options.css';
import '@/assets/toast.css';
import { render } from 'preact';
import { WelcomeView } from '@/components/welcome/WelcomeView';
import type { SettingName, Settings } from '@/lib/core/settings/schema';
import { interfaceLanguage, t } from '@/lib/platform/i18n';
import { loadSettings, saveSetting, watchSettings } from '@/lib/platform/settings';
import { whyNotSaved } from '@/lib/platform/storage-problem';
import { openOptions } from '@/lib/platform/tabs';

document.documentElement.lang = interfaceLanguage();
document.title = t('welcome');

let settings = await loadSettings();
let notice: string | null = null;
watchSettings((next) => {
  settings = next;
  draw();
}, new AbortController().signal);
draw();

function onSetting<N extends SettingName>(name: N, value: Settings[N]): void {
  settings = { ...settings, [name]: value };
  saveSetting(name, value).catch((error) => {
    notice = whyNotSaved(error);
    draw();
  });
  draw();
}

function draw(): void {
  const root = document.getElementById('root');
  if (!root) return;
  render(
    <WelcomeView
      settings={settings}
      notice={notice}
      onSetting={onSetting}
      onOptions={() => void openOptions()}
    />,
    root,
  );
}
