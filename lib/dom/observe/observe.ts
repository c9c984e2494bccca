import { densityOf } from '@/lib/core/article/density';
import { textsOf } from '@/lib/dom/detect/texts';

/**
 * What happened to the page: it went to another address without a reload, text came into a page that
 * had little, or more text was added below (the next article of an endless page).
 */
export type PageChange = 'navigated' | 'text-arrived' | 'text-appended';

/** Quiet time, in ms, before a change is told: frameworks build a page in many small steps. */
const QUIET = 400;
/** A page that never rests is told about after this long, in ms, and each time twice as long. */
const FIRST_PATIENCE = 3_000;
const LONGEST_PATIENCE = 96_000;
/** Added Han characters, outside links, that make it worth looking again: a paragraph or two. */
const ENOUGH_HAN = 100;
/** Nodes of the page that are read, at its start, for whether it has text. */
const FIRST_NODES = 4_000;
/** Added nodes that are read of one batch of mutations; what is left out counts as text. */
const MOST_NODES = 100;

/** The Navigation API, as far as it is used; Firefox has none before version 147. */
interface WithNavigation {
  readonly navigation?: EventTarget;
}

/**
 * Tells when the page of `document` changes into another, without polling: by the Navigation API
 * where there is one, by `popstate`, and by mutations, which also show that the address was changed
 * by `pushState`. Nothing runs while nothing changes. Ends with `signal`.
 */
export function observePage(
  document: Document,
  onChange: (change: PageChange) => void,
  signal: AbortSignal,
): void {
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  new PageObserver(document, view, onChange).start(signal);
}

class PageObserver {
  readonly #document: Document;
  readonly #view: Window & typeof globalThis;
  readonly #onChange: (change: PageChange) => void;
  #address: string;
  #hadText: boolean;
  #added = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waitingSince: number | null = null;
  #patience = FIRST_PATIENCE;

  constructor(
    document: Document,
    view: Window & typeof globalThis,
    onChange: (change: PageChange) => void,
  ) {
    this.#document = document;
    this.#view = view;
    this.#onChange = onChange;
    this.#address = this.#addressNow();
    this.#hadText = hasText(document.body);
  }

  start(signal: AbortSignal): void {
    const observer = new this.#view.MutationObserver((records) => this.#mutated(records));
    // The document, not its body: some frameworks, and document.write, put another body there.
    observer.observe(this.#document, { childList: true, subtree: true });
    const moved = () => this.#moved();
    this.#view.addEventListener('popstate', moved, { signal });
    (this.#view as WithNavigation).navigation?.addEventListener('currententrychange', moved, {
      signal,
    });
    signal.addEventListener('abort', () => {
      observer.disconnect();
      clearTimeout(this.#timer);
    });
  }

  /** A jump within the page is no navigation. */
  #addressNow(): string {
    return this.#view.location.href.replace(/#.*$/, '');
  }

  #moved(): void {
    if (this.#addressNow() !== this.#address) this.#wait();
  }

  #mutated(records: readonly MutationRecord[]): void {
    const nodes = records.flatMap((record) => [...record.addedNodes]);
    for (const node of nodes.slice(0, MOST_NODES)) this.#added += textWorth(node);
    if (nodes.length > MOST_NODES) this.#added += ENOUGH_HAN;
    if (this.#added >= ENOUGH_HAN || this.#addressNow() !== this.#address) this.#wait();
  }

  /** Waits until the page rests, but not for ever. */
  #wait(): void {
    // Mutations are told even of a page that is being closed, where Firefox throws at timers.
    if (!this.#document.defaultView) return;
    const now = Date.now();
    this.#waitingSince ??= now;
    const left = this.#waitingSince + this.#patience - now;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(), Math.max(0, Math.min(QUIET, left)));
  }

  #tell(): void {
    const restless = Date.now() - (this.#waitingSince ?? 0) >= this.#patience;
    this.#patience = restless ? Math.min(this.#patience * 2, LONGEST_PATIENCE) : this.#patience;
    this.#waitingSince = null;
    const address = this.#addressNow();
    const change: PageChange =
      address !== this.#address ? 'navigated' : this.#hadText ? 'text-appended' : 'text-arrived';
    const enough = this.#added >= ENOUGH_HAN;
    if (change === 'navigated') this.#patience = FIRST_PATIENCE;
    this.#address = address;
    this.#added = 0;
    this.#hadText ||= enough;
    this.#onChange(change);
  }
}

/** Whether the page has sentences: three ends of them in its first texts, scripts left out. */
function hasText(body: Element | null): boolean {
  let ends = 0;
  for (const { data } of body ? textsOf(body, FIRST_NODES) : []) {
    ends += densityOf(data).ends;
    if (ends >= 3) return true;
  }
  return false;
}

/** The Han characters of added text that ends in sentences; a menu or a counter adds nothing. */
function textWorth(node: Node): number {
  const text = node.textContent ?? '';
  if (text.length < 10) return 0;
  const { han, ends } = densityOf(text);
  return ends > 0 ? han : 0;
}
