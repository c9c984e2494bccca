import '@/assets/tokens.css';
import '@/assets/controls.css';
import '@/assets/popup.css';
import { render } from 'preact';
import { PopupView } from '@/components/popup/PopupView';
import type { SettingName, Settings } from '@/lib/core/settings/schema';
import type { SiteRule } from '@/lib/core/settings/site-rule';
import { interfaceLanguage, t } from '@/lib/platform/i18n';
import type { PageRequest } from '@/lib/platform/page-request';
import { loadSiteRule } from '@/lib/platform/page-settings';
import { hasPageAccess, requestPageAccess } from '@/lib/platform/permissions';
import { loadSettings, saveSetting, saveSiteRule, watchSettings } from '@/lib/platform/settings';
import { whyNotSaved } from '@/lib/platform/storage-problem';
import { annotateSelection, openOptions, sendToPage, tabToActOn } from '@/lib/platform/tabs';

document.documentElement.lang = interfaceLanguage();
document.title = t('extensionShortName');

let tab = await tabToActOn();
let granted = await hasPageAccess();
let page = await ask({ type: 'describe' });
let settings = await loadSettings();
let rule = page ? await loadSiteRule(page.host) : null;
let notice: string | null = null;

watchSettings((next) => {
  settings = next;
  draw();
}, new AbortController().signal);
draw();

async function ask(request: PageRequest) {
  return tab === null ? null : sendToPage(tab, request);
}

async function tellPage(request: PageRequest): Promise<void> {
  page = await ask(request);
  draw();
}

async function store(saving: Promise<void>): Promise<void> {
  try {
    await saving;
    notice = null;
  } catch (error) {
    notice = whyNotSaved(error);
  }
  draw();
}

function onSetting<N extends SettingName>(name: N, value: Settings[N]): void {
  settings = { ...settings, [name]: value };
  void store(saveSetting(name, value)).then(() => tellPage({ type: 'describe' }));
}

function onSiteRule(next: SiteRule | null): void {
  if (!page) return;
  rule = next;
  void store(saveSiteRule(page.host, next));
  // What the rule says holds from now on, not only from the next visit on.
  const isArticle = page.confidence !== 'none';
  const opens = next === 'always' && isArticle && !page.overlayOpen;
  const closes = next === 'never' && page.overlayOpen;
  if (opens || closes) void tellPage({ type: 'toggle-overlay' });
  if (next === 'never' && page.tickers.hidden) void tellPage({ type: 'show-tickers', shown: true });
}

/** Shows or hides the page's tickers, and remembers for its site that there is none where they are shown. */
function onTickers(shown: boolean): void {
  if (!page) return;
  const { host } = page;
  const others = settings.tickerSites.filter((site) => site !== host);
  settings = { ...settings, tickerSites: shown ? [...others, host] : others };
  void store(saveSetting('tickerSites', settings.tickerSites)).then(() =>
    tellPage({ type: 'show-tickers', shown }),
  );
}

async function onGrant(): Promise<void> {
  granted = await requestPageAccess();
  // Without leave, pages have no address that one could tell them by.
  tab = await tabToActOn();
  await tellPage({ type: 'describe' });
}

/** The panel opens behind the popup, which gets out of its way. */
async function onAnnotate(): Promise<void> {
  if (tab !== null && (await annotateSelection(tab))) close();
}

function draw(): void {
  const root = document.getElementById('root');
  if (!root) return;
  render(
    <PopupView
      page={page}
      granted={granted || page !== null}
      settings={settings}
      rule={rule}
      notice={notice}
      onToggle={() => void tellPage({ type: 'toggle-overlay' })}
      onTickers={onTickers}
      onSetting={onSetting}
      onSiteRule={onSiteRule}
      onGrant={() => void onGrant()}
      onAnnotate={() => void onAnnotate()}
      onOptions={() => void openOptions()}
    />,
    root,
  );
}
