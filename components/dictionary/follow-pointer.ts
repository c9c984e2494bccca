import { wordAround } from './word-places';

/**
 * How long the pointer stands still before it rests, in ms: shorter than the 100 ms that a reader takes
 * for at once, longer than the gap between two moves of a slow hand (16–33 ms).
 */
export const REST_MS = 60;

interface Point {
  readonly x: number;
  readonly y: number;
}

interface PointerListener {
  /** The pointer has come to rest: on a word, or on something else. */
  readonly onRest: (word: HTMLElement | null, at: Point) => void;
  /** A word was tapped or clicked. */
  readonly onTap: (word: HTMLElement | null) => void;
}

/** Follows the pointer over `area` with one timer and no work while it moves, until `signal` aborts. */
export function followPointer(
  area: HTMLElement,
  { onRest, onTap }: PointerListener,
  signal: AbortSignal,
): void {
  const rest = onPointerRest(area, ({ target }, at) => onRest(wordAround(target), at), signal);
  area.addEventListener('pointerleave', rest.cancel, { signal });
  area.addEventListener(
    'click',
    (event) => {
      const isLink = event.target instanceof Element && event.target.closest('a') !== null;
      if (!isLink) onTap(wordAround(event.target));
    },
    { signal },
  );
}

/** The last move of a pointer that rests. */
interface LastMove {
  readonly target: EventTarget | null;
  /** The innermost target, in whatever tree. */
  readonly innermost: EventTarget | undefined;
  readonly shiftKey: boolean;
  /** When it was, as Event.timeStamp. */
  readonly time: number;
}

/**
 * Calls `onRest` when the pointer has come to rest over `area`, until `signal` aborts. `cancel` forgets
 * a rest that is about to be told.
 */
export function onPointerRest(
  area: HTMLElement | Window,
  onRest: (last: LastMove, at: Point) => void,
  signal: AbortSignal,
): { readonly cancel: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Point = { x: -1, y: -1 };
  const cancel = (): void => clearTimeout(timer);
  const onMove = (event: PointerEvent): void => {
    // Scrolling tells of moves that the hand did not make; a pressed button selects text.
    const at = { x: event.clientX, y: event.clientY };
    if (event.pointerType === 'touch' || (at.x === last.x && at.y === last.y)) return;
    last = at;
    cancel();
    if (event.buttons !== 0) return;
    const { target, shiftKey, timeStamp: time } = event;
    const [innermost] = event.composedPath();
    timer = setTimeout(() => onRest({ target, innermost, shiftKey, time }, at), REST_MS);
  };
  const options = { signal, passive: true, capture: true };
  area.addEventListener('pointermove', onMove as EventListener, options);
  area.addEventListener('pointerdown', cancel, options);
  signal.addEventListener('abort', cancel);
  return { cancel };
}
