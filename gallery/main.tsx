import { render } from 'preact';
import articleCss from '@/assets/article.css?inline';
import controlsCss from '@/assets/controls.css?inline';
import dictionaryCss from '@/assets/dictionary.css?inline';
import optionsCss from '@/assets/options.css?inline';
import popupCss from '@/assets/popup.css?inline';
import readerCss from '@/assets/reader.css?inline';
import readingsCss from '@/assets/readings.css?inline';
import speechCss from '@/assets/speech.css?inline';
import tokensCss from '@/assets/tokens.css?inline';
import { appearanceOf } from '@/components/reader/appearance';
import { DEFAULT_SETTINGS, SETTINGS, type Settings } from '@/lib/core/settings/schema';
import { LANGUAGES, speak } from './browser';
import frameCss from './frame.css?inline';
import galleryCss from './gallery.css?inline';
import { STATES, type State } from './states';

const SHEETS: Readonly<Record<State['sheet'], readonly string[]>> = {
  reader: [controlsCss, articleCss, readerCss, dictionaryCss, readingsCss, speechCss, optionsCss],
  popup: [controlsCss, popupCss],
  page: [controlsCss, articleCss, optionsCss],
};

/** What the address asks for: `?language=zh-TW&theme=dark`. */
const wanted = new URLSearchParams(location.search);
const language = wanted.get('language') ?? 'en';
const theme = SETTINGS.theme.choices.find((one) => one === wanted.get('theme')) ?? 'light';
const settings: Settings = { ...DEFAULT_SETTINGS, theme };

speak(language);
document.documentElement.lang = language;
document.documentElement.dataset.theme = theme;
document.head.append(styleOf(tokensCss + galleryCss));
render(<Gallery />, document.getElementById('root') ?? document.body);

function Gallery() {
  return (
    <>
      <h1>清讀 · gallery</h1>
      <nav aria-label="Languages and themes">
        {LANGUAGES.flatMap((one) =>
          SETTINGS.theme.choices.map((look) => (
            <a
              key={one + look}
              href={`?language=${one}&theme=${look}`}
              aria-current={one === language && look === theme ? 'page' : undefined}
            >
              {one} {look}
            </a>
          )),
        )}
      </nav>
      <main>
        {STATES.map((state) => (
          <section key={state.name} data-wide={state.wide ? '' : undefined}>
            <h2>{state.name}</h2>
            <div class="state" data-state={state.name} ref={(host) => show(state, host)} />
          </section>
        ))}
      </main>
    </>
  );
}

/** Draws a state in a shadow tree with its own style sheets alone, as the extension does. */
function show({ sheet, view }: State, host: HTMLElement | null): void {
  if (!host || host.shadowRoot) return;
  const shadow = host.attachShadow({ mode: 'open' });
  const root = document.createElement('div');
  shadow.append(styleOf([tokensCss, ...SHEETS[sheet], frameCss].join('\n')), root);
  render(
    <div class="frame" lang={language} {...appearanceOf(settings)}>
      {view(settings)}
    </div>,
    root,
  );
}

function styleOf(css: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  return style;
}
