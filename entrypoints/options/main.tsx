import '@/assets/tokens.css';
import '@/assets/controls.css';
import '@/assets/article.css';
import '@/assets/options.css';
import '@/assets/toast.css';
import { render } from 'preact';
import { OptionsView } from '@/components/options/OptionsView';
import { parseSettings, type SettingName, type Settings } from '@/lib/core/settings/schema';
import {
  exportFile,
  type ImportProblem,
  importFile,
  type StoredSettings,
} from '@/lib/core/settings/transfer';
import { downloadText } from '@/lib/platform/download';
import { interfaceLanguage, type MessageKey, t } from '@/lib/platform/i18n';
import {
  loadStored,
  replaceStored,
  saveSetting,
  saveSiteRule,
  watchStored,
} from '@/lib/platform/settings';
import { whyNotSaved } from '@/lib/platform/storage-problem';
import {
  loadUserReadings,
  replaceUserReadings,
  watchUserReadings,
} from '@/lib/platform/user-readings';

const PROBLEMS: Readonly<Record<ImportProblem['kind'], MessageKey>> = {
  syntax: 'importSyntax',
  format: 'importFormat',
  version: 'importVersion',
  name: 'importName',
  value: 'importValue',
  site: 'importSite',
  reading: 'importReading',
};

document.documentElement.lang = interfaceLanguage();
document.title = `${t('extensionShortName')} · ${t('options')}`;

let stored: StoredSettings = { settings: {}, sites: {}, readings: [] };
let notice: string | null = null;
let undo: StoredSettings | null = null;

const { signal } = new AbortController();
watchStored(() => void reload(), signal);
watchUserReadings(() => void reload(), signal);
await reload();

async function reload(): Promise<void> {
  try {
    stored = { ...(await loadStored()), readings: await loadUserReadings() };
  } catch (error) {
    notice = t('settingsNotRead', String(error));
  }
  draw();
}

async function store(saving: Promise<void>): Promise<boolean> {
  try {
    await saving;
    return true;
  } catch (error) {
    tell(whyNotSaved(error));
    return false;
  }
}

function tell(words: string, back: StoredSettings | null = null): void {
  notice = words;
  undo = back;
  draw();
}

/** Changes everything at once, and keeps what was for the way back. */
async function replace(next: StoredSettings, words: string): Promise<void> {
  const before = stored;
  const saving = Promise.all([replaceStored(next), replaceUserReadings(next.readings)]);
  if (await store(saving.then(() => {}))) tell(words, before);
}

function onSetting<N extends SettingName>(name: N, value: Settings[N]): void {
  stored = { ...stored, settings: { ...stored.settings, [name]: value } };
  void store(saveSetting(name, value));
  draw();
}

async function onImport(file: File): Promise<void> {
  const result = importFile(await file.text());
  if (result.ok) await replace(result.stored, t('imported'));
  else tell(t(PROBLEMS[result.problem.kind], result.problem.line, result.problem.detail));
}

function draw(): void {
  const root = document.getElementById('root');
  if (!root) return;
  const back = undo;
  render(
    <OptionsView
      settings={parseSettings(stored.settings).settings}
      sites={stored.sites}
      notice={notice}
      onUndo={back && (() => void replace(back, t('undone')))}
      onSetting={onSetting}
      onSiteRule={(host, rule) => void store(saveSiteRule(host, rule))}
      readings={stored.readings}
      onRemoveReading={(rule) =>
        void replace(
          { ...stored, readings: stored.readings.filter((reading) => reading !== rule) },
          t('readingRemoved', rule.word),
        )
      }
      onExport={() => downloadText('qingdu-settings.json', 'application/json', exportFile(stored))}
      onImport={(file) => void onImport(file)}
      onReset={() => void replace({ ...stored, settings: {} }, t('resetDone'))}
    />,
    root,
  );
}
