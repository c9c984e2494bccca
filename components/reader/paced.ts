import type { AnnotatedText } from '@/lib/core/annotation/model';

/** UTF-16 units of text that are drawn between two paintings: more than a window's, and a few tens of ms of work. */
const DRAWN_AT_ONCE = 1_000;

/** Long enough for a busy browser to paint. A hidden tab never does. */
const PATIENCE_MS = 100;

type OnAnnotated = (key: string, annotated: AnnotatedText) => void;

/**
 * Passes annotations on to `draw` so that the browser paints in between: what comes first is seen
 * first, and no task is long. Nothing more is drawn once `signal` aborts.
 */
export function paced(
  draw: OnAnnotated,
  signal: AbortSignal,
): {
  readonly take: OnAnnotated;
  /** Resolves when all that was taken is drawn and painted. */
  readonly drawn: () => Promise<void>;
} {
  const waiting: Parameters<OnAnnotated>[] = [];
  let working: Promise<void> | null = null;
  const drawSome = (): void => {
    let room = DRAWN_AT_ONCE;
    while (room > 0) {
      const next = waiting.shift();
      if (!next) return;
      draw(...next);
      room -= next[1].tokens.reduce((sum, { text }) => sum + text.length, 0);
    }
  };
  const work = async (): Promise<void> => {
    // One answer brings several.
    await Promise.resolve();
    while (waiting.length > 0 && !signal.aborted) {
      drawSome();
      await painted();
    }
    working = null;
  };
  return {
    take(key, annotated) {
      waiting.push([key, annotated]);
      working ??= work();
    },
    drawn: () => working ?? Promise.resolve(),
  };
}

function painted(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      // An open port is never let go of.
      port1.close();
      resolve();
    };
    // A message that is posted before the paint comes after it.
    requestAnimationFrame(() => port2.postMessage(null));
    // In a page that is gone Firefox throws at timers, and nobody is left to draw for.
    if (document.defaultView) setTimeout(resolve, PATIENCE_MS);
  });
}
