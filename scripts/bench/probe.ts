/**
 * What runs in the measured page. Each function is sent there as source: it can use nothing that
 * stands outside it. Times are milliseconds since 1970, so that two processes can be compared.
 */

/** When what is to be seen was painted; null while it isn't. */
export interface Seen {
  readonly text: number | null;
  readonly screen: number | null;
  readonly all: number | null;
  /** The longest task after the first screen, in ms; null where the browser doesn't tell (Firefox). */
  readonly longestTask: number | null;
  /** The longest time between two frames after the first screen, in ms. */
  readonly longestPause: number;
}

declare global {
  var qingduBench: {
    seen: { -readonly [K in keyof Seen]: Seen[K] };
    /** Told of each key press and click, before the overlay hears of it. */
    onHand: () => void;
    /** What is being timed, in ms. It is asked for afterwards: a key may overtake what waits for it. */
    timed: Promise<number | null>;
  };
}

/** Watches frame by frame for the overlay. */
export function watchOverlay(): void {
  const seen: (typeof globalThis.qingduBench)['seen'] = {
    text: null,
    screen: null,
    all: null,
    longestTask: null,
    longestPause: 0,
  };
  globalThis.qingduBench = { seen, onHand: () => {}, timed: Promise.resolve(null) };
  // The overlay keeps keys from what listens later than itself.
  for (const type of ['keydown', 'click']) {
    addEventListener(type, () => globalThis.qingduBench.onHand(), { capture: true });
  }
  const now = () => performance.timeOrigin + performance.now();
  const painted = (name: 'text' | 'screen' | 'all') => {
    if (seen[name] !== null) return;
    seen[name] = Number.NaN;
    const { port1, port2 } = new MessageChannel();
    // A message that is posted before the paint comes after it.
    port1.onmessage = () => {
      seen[name] = now();
    };
    port2.postMessage(0);
  };
  const isAnnotated = (block: Element) =>
    !/\p{Script=Han}/u.test(block.textContent ?? '') || block.querySelector('rt') !== null;
  if (PerformanceObserver.supportedEntryTypes.includes('longtask')) {
    seen.longestTask = 0;
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        const isAfter = seen.screen !== null && performance.timeOrigin + startTime > seen.screen;
        if (isAfter) seen.longestTask = Math.max(seen.longestTask ?? 0, duration);
      }
    }).observe({ entryTypes: ['longtask'] });
  }
  let last = performance.now();
  const look = () => {
    const pause = performance.now() - last;
    last += pause;
    if (seen.screen !== null) seen.longestPause = Math.max(seen.longestPause, pause);
    const article = document.querySelector('qingdu-reader')?.shadowRoot?.querySelector('article');
    const blocks = [...(article?.querySelectorAll('[data-block]') ?? [])];
    if (blocks.length > 0) {
      painted('text');
      // Not one further: asking where it stands would have the browser lay out what it needn't.
      const below = blocks.findIndex((block) => block.getBoundingClientRect().top >= innerHeight);
      const visible = blocks.slice(0, below < 0 ? blocks.length : below);
      if (visible.length > 0 && visible.every(isAnnotated)) painted('screen');
      if (article?.getAttribute('data-annotated') === 'all') painted('all');
    }
    if (seen.all === null) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** How long the page takes to show the same text by itself, as plain paragraphs, in ms: the baseline. */
export function paintPlain(): Promise<number> {
  const source = document.querySelector('article') ?? document.body;
  const copy = document.createElement('div');
  copy.append(...source.cloneNode(true).childNodes);
  copy.style.cssText = 'position:fixed;inset:0;overflow:auto;background:white;z-index:9';
  const start = performance.now();
  document.body.append(copy);
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const time = performance.now() - start;
        copy.remove();
        resolve(time);
      };
      port2.postMessage(0);
    });
  });
}

/** Times from the next key press until its effect is painted. */
export function timePaintAfterHand(): void {
  globalThis.qingduBench.timed = new Promise((resolve) => {
    globalThis.qingduBench.onHand = () => {
      const start = performance.now();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - start);
        port2.postMessage(0);
      });
    };
  });
}

/** Times from the next click until the title is another; null where it never is. */
export function timeTitleAfterHand(patience: number): void {
  const root = document.querySelector('qingdu-reader')?.shadowRoot;
  const title = () => root?.querySelector('article h1')?.textContent;
  const before = title();
  globalThis.qingduBench.timed = new Promise((resolve) => {
    globalThis.qingduBench.onHand = () => {
      const start = performance.now();
      const look = () => {
        const time = performance.now() - start;
        if (title() !== before) resolve(time);
        else if (time > patience) resolve(null);
        else requestAnimationFrame(look);
      };
      look();
    };
  });
}

/** Scrolls for `frames` frames, and gives the share of those that came late, in per cent. */
export function scrollThrough(frames: number): Promise<number> {
  const scroller = document.querySelector('qingdu-reader')?.shadowRoot?.querySelector('.scroller');
  const times: number[] = [];
  return new Promise((resolve) => {
    const step = (time: number) => {
      times.push(time);
      scroller?.scrollBy(0, 80);
      if (times.length <= frames) return void requestAnimationFrame(step);
      const pauses = times.slice(1).map((at, i) => at - (times[i] ?? at));
      // At 60 frames a second one takes 16.7 ms.
      resolve((100 * pauses.filter((pause) => pause > 25).length) / pauses.length);
    };
    requestAnimationFrame(step);
  });
}

/** The middles of the first words with readings in the window, each in another place, `count` of them. */
export function wordsToPointAt(count: number): readonly { x: number; y: number }[] {
  const root = document.querySelector('qingdu-reader')?.shadowRoot;
  const boxes = [...(root?.querySelectorAll('article p [data-word]:has(rt)') ?? [])]
    .map((word) => word.getBoundingClientRect())
    .filter(({ top, bottom }) => top > 60 && bottom < innerHeight);
  return boxes.slice(0, count).map(({ left, right, top, bottom }) => ({
    x: (left + right) / 2,
    y: (top + bottom) / 2,
  }));
}

/** Times from the pointer's next move, the last before it rests, until the dictionary's card is painted; null where none comes. */
export function timeCard(patience: number): void {
  const root = document.querySelector('qingdu-reader')?.shadowRoot;
  const timed = new Promise<number | null>((resolve) => {
    const onMove = () => {
      const start = performance.now();
      const look = () => {
        if (performance.now() - start > patience) return resolve(null);
        if (!root?.querySelector('.word-card')) return void requestAnimationFrame(look);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - start);
        port2.postMessage(0);
      };
      requestAnimationFrame(look);
    };
    addEventListener('pointermove', onMove, { once: true, capture: true });
  });
  globalThis.qingduBench = { ...globalThis.qingduBench, timed };
}

/**
 * Opens a page of the extension in a frame of another, and gives the time until the first row of its
 * `list` is painted; then the longest time between two frames while that is scrolled for `frames` frames. In ms.
 */
export function openFramed(
  path: string,
  list: string,
  frames: number,
): Promise<{ first: number; longestPause: number }> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;z-index:9';
  const start = performance.now();
  frame.src = path;
  document.body.append(frame);
  return new Promise((resolve) => {
    const scroll = (first: number) => {
      let last = performance.now();
      let longestPause = 0;
      let left = frames;
      const step = () => {
        longestPause = Math.max(longestPause, performance.now() - last);
        last = performance.now();
        frame.contentDocument?.querySelector(list)?.scrollBy(0, 500);
        if (left-- > 0) return void requestAnimationFrame(step);
        frame.remove();
        resolve({ first, longestPause });
      };
      requestAnimationFrame(step);
    };
    const look = () => {
      if (!frame.contentDocument?.querySelector(`${list} li`))
        return void requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => scroll(performance.now() - start);
      port2.postMessage(0);
    };
    requestAnimationFrame(look);
  });
}
