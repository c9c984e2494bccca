import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { type PageDescription, pageStateOf } from '@/lib/core/page-description';
import { openingOf } from '@/lib/core/settings/opening';
import type { PageSettings } from '@/lib/core/settings/page-settings';
import type { SiteRule } from '@/lib/core/settings/site-rule';
import { detect } from '@/lib/dom/detect/detect';
import { observePage } from '@/lib/dom/observe/observe';
import { showOfferButton } from '@/lib/dom/offer-button';
import { createTickerHiding } from '@/lib/dom/tickers/hiding';
import { listenTo } from '@/lib/platform/context';
import { interfaceLanguage, t } from '@/lib/platform/i18n';
import { type PageRequest, parsePageRequest } from '@/lib/platform/page-request';
import {
  loadPageSettings,
  loadSiteRule,
  watchPageSettings,
  watchSiteRule,
} from '@/lib/platform/page-settings';
import { askForReader, type ReaderHandle, tellState } from '@/lib/platform/reader-handle';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  // The start of a newer script is told by an event of its own; nothing needs to be posted to the page.
  noScriptStartedPostMessage: true,
  main({ signal }) {
    let visit = startVisit(signal);
    // Pages that say they are no Chinese ones are not watched: they pay for one look.
    if (!visit.mayBecomeArticle) return;
    observePage(
      document,
      (change) => {
        if (change !== 'navigated' && (visit.isArticle || change === 'text-appended')) {
          globalThis.qingduReader?.pageHasGrown();
          return;
        }
        visit.end();
        visit = startVisit(signal);
      },
      signal,
    );
  },
});

interface Visit {
  readonly isArticle: boolean;
  /** Whether a change of the page is worth another look. */
  readonly mayBecomeArticle: boolean;
  /** The page has become another: what was shown of this one goes. */
  readonly end: () => void;
}

/** Looks at the page as it is now, and does with it what the reader wants, until the page changes. */
function startVisit(whole: AbortSignal): Visit {
  const stop = new AbortController();
  const { signal } = stop;
  whole.addEventListener('abort', () => stop.abort(), { signal });
  const verdict = detect(document, location.href);
  const tickers = createTickerHiding(document);
  let rule: SiteRule | null = null;
  const isOpen = (): boolean => globalThis.qingduReader?.isOpen() ?? false;
  const showState = (): void => tellState(pageStateOf(verdict.confidence, rule, isOpen()));
  const reader = (): Promise<ReaderHandle> => askForReader(showState);
  const answer = async (request: PageRequest): Promise<PageDescription> => {
    if (request.type === 'show-tickers') tickers.setHidden(!request.shown);
    if (request.type === 'toggle-overlay') (await reader()).toggle();
    const article = verdict.confidence === 'none' ? null : await (await reader()).describe();
    return {
      host: location.hostname,
      kind: verdict.kind,
      confidence: verdict.confidence,
      reasons: verdict.reasons,
      title: article?.title ?? document.title,
      article,
      overlayOpen: isOpen(),
      tickers: tickers.state(),
    };
  };
  const onMessage = (
    message: unknown,
    _sender: unknown,
    respond: (answer: PageDescription | null) => void,
  ): true | undefined => {
    const request = parsePageRequest(message);
    if (!request) return;
    answer(request).then(respond, () => respond(null));
    return true;
  };
  listenTo(browser.runtime.onMessage, onMessage, signal);

  async function settle(): Promise<void> {
    const [settings, siteRule] = await Promise.all([
      loadPageSettings(),
      loadSiteRule(location.hostname),
    ]);
    if (signal.aborted) return;
    rule = siteRule;
    showState();
    watchSiteRule(
      location.hostname,
      (next) => {
        rule = next;
        showState();
      },
      signal,
    );
    // A tab that comes back to this page out of the browser's cache has lost the icon.
    addEventListener('pageshow', ({ persisted }) => persisted && showState(), { signal });
    if (rule === 'never') return;
    const hideTickers = (wishes: PageSettings): void =>
      tickers.setHidden(wishes.hideTickers && !wishes.tickerSites.includes(location.hostname));
    hideTickers(settings);
    watchPageSettings(hideTickers, signal);
    const opening = openingOf(verdict.confidence, settings.open, rule);
    if (opening === 'button') offer(reader, signal);
    if (opening !== 'open') return;
    const handle = await reader();
    if (!signal.aborted && !handle.isOpen()) handle.toggle();
  }

  const isArticle = verdict.confidence !== 'none';
  if (isArticle) void settle();
  return {
    isArticle,
    // A picture's document element has no `lang`, whatever its type says.
    mayBecomeArticle: verdict.chinese || document.documentElement?.lang?.startsWith('zh') === true,
    end() {
      stop.abort();
      tickers.setHidden(false);
      if (isOpen()) globalThis.qingduReader?.toggle();
    },
  };
}

function offer(reader: () => Promise<ReaderHandle>, signal: AbortSignal): void {
  const stop = new AbortController();
  signal.addEventListener('abort', () => stop.abort());
  showOfferButton(
    document,
    {
      label: t('offerButton'),
      dismissLabel: t('dismissButton'),
      lang: interfaceLanguage(),
      onOpen: () => void reader().then(({ toggle }) => toggle()),
    },
    stop,
  );
}
