import { wordAround } from './word-places';

/**
 * How long the pointer stands still before it rests, in ms: shorter than the 100 ms that a reader takes
 * for at once, longer than the gap between two moves of a slow hand (16–33 ms).
 */
const REST_MS = 60;

interface PointerListener {
  /** The pointer has come to rest: on a word, or on something else. */
  readonly onRest: (
    word: HTMLElement | null,
    at: { readonly x: number; readonly y: number },
  ) => void;
  /** A word was tapped or clicked. */
  readonly onTap: (word: HTMLElement | null) => void;
}

/** Follows the pointer over `area` with one timer and no work while it moves. Returns what ends it. */
export function followPointer(
  area: HTMLElement,
  { onRest, onTap }: PointerListener,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = { x: -1, y: -1 };
  const cancel = (): void => clearTimeout(timer);

  area.addEventListener(
    'pointermove',
    (event) => {
      // Scrolling tells of moves that the hand did not make; a pressed button selects text.
      const at = { x: event.clientX, y: event.clientY };
      if (event.pointerType === 'touch' || (at.x === last.x && at.y === last.y)) return;
      last = at;
      cancel();
      if (event.buttons !== 0) return;
      const { target } = event;
      timer = setTimeout(() => onRest(wordAround(target), at), REST_MS);
    },
    { signal, passive: true },
  );
  area.addEventListener('pointerleave', cancel, { signal });
  area.addEventListener('pointerdown', cancel, { signal });
  area.addEventListener(
    'click',
    (event) => {
      const isLink = event.target instanceof Element && event.target.closest('a') !== null;
      if (!isLink) onTap(wordAround(event.target));
    },
    { signal },
  );
  signal.addEventListener('abort', cancel);
}
