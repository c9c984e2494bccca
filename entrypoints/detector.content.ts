import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { PageDescription } from '@/lib/core/page-description';
import { openingOf } from '@/lib/core/settings/opening';
import { detect } from '@/lib/dom/detect/detect';
import { showOfferButton } from '@/lib/dom/offer-button';
import { createTickerHiding } from '@/lib/dom/tickers/hiding';
import { interfaceLanguage, t } from '@/lib/platform/i18n';
import { PageRequest } from '@/lib/platform/page-messages';
import { askForReader } from '@/lib/platform/reader-handle';
import { parse } from '@/lib/platform/schema';
import { loadSettings, loadSiteRule, watchSettings } from '@/lib/platform/settings';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  // The start of a newer script is told by an event of its own; nothing needs to be posted to the page.
  noScriptStartedPostMessage: true,
  async main({ signal }) {
    const verdict = detect(document, location.href);
    const tickers = createTickerHiding(document);
    const answer = async (request: PageRequest): Promise<PageDescription> => {
      if (request.type === 'show-tickers') tickers.setHidden(!request.shown);
      if (request.type === 'toggle-overlay') (await askForReader()).toggle();
      const article =
        verdict.confidence === 'none' ? null : await (await askForReader()).describe();
      return {
        host: location.hostname,
        kind: verdict.kind,
        confidence: verdict.confidence,
        reasons: verdict.reasons,
        title: article?.title ?? document.title,
        article,
        overlayOpen: globalThis.qingduReader?.isOpen() ?? false,
        tickers: tickers.state(),
      };
    };
    const onMessage = (
      message: unknown,
      _sender: unknown,
      respond: (answer: PageDescription | null) => void,
    ): true | undefined => {
      const request = parse(PageRequest, message);
      if (!request.ok) return;
      answer(request.value).then(respond, () => respond(null));
      return true;
    };
    browser.runtime.onMessage.addListener(onMessage);
    signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
    if (verdict.confidence === 'none') return;

    const [settings, rule] = await Promise.all([loadSettings(), loadSiteRule(location.hostname)]);
    if (signal.aborted || rule === 'never') return;
    tickers.setHidden(settings.hideTickers);
    watchSettings(({ hideTickers }) => tickers.setHidden(hideTickers), signal);
    const opening = openingOf(verdict.confidence, settings.open, rule);
    if (opening === 'open') (await askForReader()).toggle();
    if (opening === 'button') offer(signal);
  },
});

function offer(signal: AbortSignal): void {
  const stop = new AbortController();
  signal.addEventListener('abort', () => stop.abort());
  showOfferButton(
    document,
    {
      label: t('offerButton'),
      dismissLabel: t('dismissButton'),
      lang: interfaceLanguage(),
      onOpen: () => void askForReader().then((reader) => reader.toggle()),
    },
    stop,
  );
}
