import { hanCount } from '@/lib/core/text/han';
import { overrideStyle } from '@/lib/dom/inline-style';
import { isNavigation } from './navigation';
import { isPromo } from './promo';

/** A run of headlines that is no part of the article. */
export interface Ticker {
  readonly element: HTMLElement;
  readonly rule: 'marquee' | 'rolling-list' | 'promo-run' | 'promo-bar';
  /** In the rule's words, for the record. */
  readonly reason: string;
  readonly headlines: readonly string[];
}

/** Elements that roll, by their names; `roll` finds `scroll` too, which also names scroll bars: see below. */
const ROLLING = `marquee, ${['gundong', 'marquee', 'ticker', 'roll']
  .map((word) => `[class*="${word}" i], [id*="${word}" i]`)
  .join()}`;
const ROLLING_WORD =
  /(?:^|[\s_-])(?:gundong|marquee|ticker|scroll|roll|rolling)(?:[\s_-]?(?:news|box|list|text|wrap|txt|con|ul|div|title|msg|notice|left|up|\d+))?(?=[\s_-]|$)|gundong|marquee|newsticker/i;

/** Elements that may float: by their own style, or by their name. */
const FLOATING = '[style*="fixed" i], [class*="float" i], [class*="fixed" i], [class*="sticky" i]';
const MOST_FLOATING = 40;
/** A floating bar says one thing: a floating box with more text than this is a part of the page. */
const LONGEST_BAR = 120;

/** A headline has at least as many Han characters: `首頁` and `企業IT` are menu entries. */
const SHORTEST_HEADLINE = 6;
/** Headlines that make a run. */
const LEAST_HEADLINES = 3;
/** On average; menus of four-character names stay under it. */
const AVERAGE_HEADLINE = 9;
/** Share of an element's Han characters that stands in headlines. */
const HEADLINE_SHARE = 0.8;
/** Share of a run's headlines that must sell something. */
const PROMO_SHARE = 0.34;
/** Candidates and links that are looked at: pages of 10,000 links exist. */
const MOST_CANDIDATES = 300;
const MOST_LINKS = 3000;

/**
 * The tickers of a page: rolling lists by their names, and runs of advertising headlines by their
 * words. Precision before recall: what could be navigation, or the article's own, stays.
 * `article` is the element that holds the article's text, where it is known.
 */
export function findTickers(document: Document, article: Element | null = null): readonly Ticker[] {
  const found: Ticker[] = [];
  const add = (ticker: Ticker | null) => {
    if (ticker && !found.some(({ element }) => overlap(element, ticker.element)))
      found.push(ticker);
  };
  for (const element of [...document.querySelectorAll<HTMLElement>(ROLLING)].slice(
    0,
    MOST_CANDIDATES,
  )) {
    add(rollingTicker(element, article));
  }
  for (const element of [...document.querySelectorAll<HTMLElement>(FLOATING)].slice(
    0,
    MOST_FLOATING,
  )) {
    add(promoBar(element, article));
  }
  for (const link of [...document.links].slice(0, MOST_LINKS)) {
    if (isPromo(link.textContent ?? '')) add(promoRun(link, article));
  }
  return found;
}

function overlap(one: Element, other: Element): boolean {
  return one.contains(other) || other.contains(one);
}

/** Hides the tickers; the function given back restores each `style` attribute as it was. */
export function hideTickers(tickers: readonly Ticker[]): () => void {
  const restorers = tickers.map(({ element }) => overrideStyle(element, 'display', 'none'));
  return () => {
    for (const restore of restorers) restore();
  };
}

function rollingTicker(element: HTMLElement, article: Element | null): Ticker | null {
  const marquee = element.localName === 'marquee';
  const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (!marquee && !(ROLLING_WORD.test(name) && rolls(element, name))) return null;
  // Pictures that roll are a gallery; a ticker is text.
  if (element.querySelector('img, picture, video')) return null;
  const headlines = headlinesOf(element, article);
  if (!headlines) return null;
  return {
    element,
    rule: marquee ? 'marquee' : 'rolling-list',
    reason: marquee ? 'a marquee of headlines' : `named ${name.trim()}`,
    headlines,
  };
}

/** `scroll` also names what the reader scrolls: only what cuts its overflow off can roll by itself. */
function rolls(element: HTMLElement, name: string): boolean {
  if (/gundong|marquee|ticker|roll(?!bar)/i.test(name.replace(/scroll/gi, ''))) return true;
  return styleOf(element, 'overflow').includes('hidden');
}

/** The inline value, or else the computed one: asked of a few elements only, since it costs a layout. */
function styleOf(element: HTMLElement, property: 'overflow' | 'position'): string {
  const inline = element.style[property];
  const view = element.ownerDocument.defaultView;
  return inline || (view ? view.getComputedStyle(element)[property] : '');
}

/** A bar that floats over the page and sells. */
function promoBar(element: HTMLElement, article: Element | null): Ticker | null {
  const text = (element.textContent ?? '').trim();
  if (
    text.length > LONGEST_BAR ||
    !isPromo(text) ||
    element.querySelector('h1, article, form, input')
  )
    return null;
  if (article && element.contains(article)) return null;
  const links = [...element.querySelectorAll('a')].map((link) => (link.textContent ?? '').trim());
  if (
    links.length === 0 ||
    isNavigation(element) ||
    !/fixed|sticky/.test(styleOf(element, 'position'))
  )
    return null;
  const headlines = links.filter((headline) => headline !== '');
  return { element, rule: 'promo-bar', reason: 'floats and sells', headlines };
}

/** The smallest element around `link` that is a run of headlines, when enough of them sell. */
function promoRun(link: Element, article: Element | null): Ticker | null {
  let element = link.parentElement;
  for (let up = 0; element && up < 4; up += 1, element = element.parentElement) {
    const headlines = headlinesOf(element, article);
    if (!headlines) continue;
    const selling = headlines.filter(isPromo).length;
    if (selling < 2 || selling < headlines.length * PROMO_SHARE) return null;
    const rule = 'promo-run';
    return { element, rule, reason: `${selling} of ${headlines.length} headlines sell`, headlines };
  }
  return null;
}

/** The element's headlines, if it is a run of headlines and nothing else. */
function headlinesOf(element: HTMLElement, article: Element | null): string[] | null {
  if (article && (element.contains(article) || element === article)) return null;
  if (isNavigation(element) || element.querySelector('h1, article, form, input')) return null;
  const texts = [...element.querySelectorAll('a')].map((link) => (link.textContent ?? '').trim());
  const headlines = texts.filter((text) => hanCount(text) >= SHORTEST_HEADLINE);
  const han = headlines.reduce((total, text) => total + hanCount(text), 0);
  if (headlines.length < LEAST_HEADLINES || han < headlines.length * AVERAGE_HEADLINE) return null;
  return han >= hanCount(element.textContent ?? '') * HEADLINE_SHARE ? headlines : null;
}
