import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import controlsCss from '@/assets/controls.css?inline';
import dictionaryCss from '@/assets/dictionary.css?inline';
import pageCardCss from '@/assets/page-card.css?inline';
import tokensCss from '@/assets/tokens.css?inline';
import { keepingOf } from '@/components/dictionary/card-words';
import { createSession } from '@/components/dictionary/look-up-session';
import { PageCard } from '@/components/dictionary/PageCard';
import { hearOnlyHands } from '@/components/shared/hands-only';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/core/settings/schema';
import type { WordMark } from '@/lib/core/words/model';
import { type CardHost, createCardHost } from '@/lib/dom/card-host';
import { interfaceLanguage } from '@/lib/platform/i18n';
import { loadSettings, watchSettings } from '@/lib/platform/settings';
import { wordsClient } from '@/lib/platform/words/client';
import { watchWords } from '@/lib/platform/words/revision';
import { cardKeys } from './card-keys';
import { boxesOf, createPagePorts, type PageWord } from './page-ports';

const CSS = [tokensCss, controlsCss, dictionaryCss, pageCardCss].join('\n');

/** The card of one frame: there from the first word that is looked up, in the page only while it is open. */
export default defineUnlistedScript(() => {
  if (globalThis.qingduCard) return;
  let settings: Settings = DEFAULT_SETTINGS;
  let marks: readonly WordMark[] = [];
  let problem: string | null = null;
  /** The card's host, while it is open, and what takes it away. */
  let open: { readonly host: CardHost; readonly stop: AbortController } | null = null;
  const ports = createPagePorts(onChange);
  const session = createSession<PageWord>(ports);

  const loadMarks = async (): Promise<void> => {
    marks = (await wordsClient.marks()) ?? marks;
    draw();
  };
  const store = (saving: Promise<void>): void => {
    saving.catch(({ message }: Error) => {
      problem = message;
      draw();
    });
  };
  const words = {
    keep: (word: Parameters<typeof wordsClient.keep>[0]) => store(wordsClient.keep(word)),
    forget: (id: string) => store(wordsClient.forget(id)),
    define: wordsClient.define,
  };
  const keeping = () =>
    keepingOf(session.shown(), { title: document.title, url: location.href }, { ...words, marks });

  function onChange(): void {
    problem = null;
    if (session.shown()) open ??= openCard();
    else {
      open?.stop.abort();
      open = null;
    }
    draw();
  }

  function openCard(): NonNullable<typeof open> {
    const stop = new AbortController();
    const { signal } = stop;
    const host = createCardHost(document, CSS, interfaceLanguage(), signal);
    hearOnlyHands(host.root);
    let frame = 0;
    const follow = (): void => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        session.follow();
      });
    };
    // Whatever box of the page scrolls.
    window.addEventListener('scroll', follow, { capture: true, passive: true, signal });
    window.addEventListener('resize', follow, { signal });
    window.addEventListener('pagehide', session.close, { signal });
    window.addEventListener(
      'pointerdown',
      ({ target }) => target === host.element || session.close(),
      {
        capture: true,
        signal,
      },
    );
    cardKeys(session, ports.neighbour, keeping, host.element, signal);
    watchWords(() => void loadMarks(), signal);
    signal.addEventListener('abort', () => {
      cancelAnimationFrame(frame);
      render(null, host.root);
    });
    void loadMarks();
    return { host, stop };
  }

  function draw(): void {
    const shown = session.shown();
    if (!shown || !open) return;
    render(
      <PageCard
        shown={shown}
        session={session}
        keeping={keeping()}
        edition={settings.hsk}
        notation={settings.reading === 'zhuyin' ? 'zhuyin' : settings.pinyinTones}
        theme={settings.theme}
        boxes={boxesOf(shown.word)}
        problem={problem}
      />,
      open.host.root,
    );
  }

  const update = (next: Settings): void => {
    settings = next;
    draw();
  };
  watchSettings(update, new AbortController().signal);
  void loadSettings().then(update);
  globalThis.qingduCard = {
    isOpen: () => open !== null,
    rest: (place, at) => session.onRest(place && ports.wordAt(place), at),
    show: (place) => session.step(ports.wordAt(place)),
    close: session.close,
  };
});
