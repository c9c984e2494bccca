import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';

/** What can stand open over the article; one at a time. */
export type Panel = 'appearance' | 'help' | 'more' | 'outline';

/** The keys that are pressed in the overlay. */
export interface Keys {
  /**
   * Hands each key press to `onKey`, whose answer says whether it used it up. Returns what ends it.
   */
  readonly listen: (onKey: (event: KeyboardEvent) => boolean) => () => void;
}

export interface Panels {
  readonly panel: Panel | null;
  /** Opens a panel in place of another, or closes it. */
  readonly toggle: (panel: Panel) => void;
  /** Closes what is open, and answers whether something was. The focus goes back to where it was. */
  readonly close: () => boolean;
  /** Closes what is open when the pointer goes down anywhere else in the element that listens. */
  readonly onPointerDown: (event: PointerEvent) => void;
}

/** Keeps which panel is open, and gives the focus back when it closes. */
export function usePanel(dialog: RefObject<HTMLElement | null>): Panels {
  const [panel, setPanel] = useState<Panel | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  const close = (): boolean => {
    if (panel === null) return false;
    setPanel(null);
    opener.current?.focus({ preventScroll: true });
    return true;
  };
  return {
    panel,
    close,
    toggle(next) {
      if (panel === next) {
        close();
        return;
      }
      if (panel === null) opener.current = focusedIn(dialog.current);
      setPanel(next);
    },
    onPointerDown({ target }) {
      if (target instanceof Element && !target.closest('nav')) setPanel(null);
    },
  };
}

function focusedIn(element: HTMLElement | null): HTMLElement | null {
  const root = element?.getRootNode();
  const focused = root instanceof ShadowRoot ? root.activeElement : null;
  return focused instanceof HTMLElement ? focused : null;
}
