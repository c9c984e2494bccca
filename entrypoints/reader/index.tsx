import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import controlsCss from '@/assets/controls.css?inline';
import readerCss from '@/assets/reader.css?inline';
import tokensCss from '@/assets/tokens.css?inline';
import { Overlay } from '@/components/reader/Overlay';
import { outlineOf } from '@/lib/core/article/outline';
import type { SettingName, Settings } from '@/lib/core/settings/schema';
import { extract } from '@/lib/dom/extract/extract';
import { createOverlayHost } from '@/lib/dom/overlay-host';
import { isContextValid } from '@/lib/platform/context';
import { createEngineClient } from '@/lib/platform/engine-client';
import { interfaceLanguage, t } from '@/lib/platform/i18n';
import { loadSettings, saveSetting, watchSettings } from '@/lib/platform/settings';
import { openSession } from './session';

/** The overlay that is open, and what ends it. */
let opened: AbortController | null = null;

export default defineUnlistedScript(() => {
  globalThis.qingduReader ??= {
    isOpen: () => opened !== null,
    toggle: () => (opened ? opened.abort() : void open()),
    describe() {
      const article = extract(document, location.href);
      if (article.blocks.length === 0) return null;
      return { title: article.title, sections: outlineOf(article).length };
    },
  };
});

async function open(): Promise<void> {
  const stop = new AbortController();
  opened = stop;
  stop.signal.addEventListener('abort', () => {
    opened = null;
  });
  const client = createEngineClient(stop.signal);
  const [session, stored] = await Promise.all([openSession(client), loadSettings()]);
  const { article, annotator } = session;
  const sections = outlineOf(article);
  let settings = stored;
  let notice: string | null = null;
  if (stop.signal.aborted) return;

  const css = [tokensCss, controlsCss, readerCss].join('\n');
  const { root } = createOverlayHost(document, css, interfaceLanguage(), stop);
  const onSetting = <N extends SettingName>(name: N, value: Settings[N]): void => {
    update({ ...settings, [name]: value });
    if (!isContextValid()) tell(t('extensionUpdated'));
    else saveSetting(name, value).catch((error) => tell(t('settingNotSaved', String(error))));
  };
  const update = (next: Settings): void => {
    settings = next;
    draw();
  };
  const tell = (words: string): void => {
    notice = words;
    draw();
  };
  const draw = (): void =>
    render(
      <Overlay
        article={article}
        sections={sections}
        settings={settings}
        annotator={annotator}
        notice={notice}
        onSetting={onSetting}
        onClose={() => stop.abort()}
      />,
      root,
    );
  stop.signal.addEventListener('abort', () => render(null, root));
  watchSettings(update, stop.signal);
  draw();
}
