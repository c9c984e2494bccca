import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** What can stand open over the article; one at a time. */
export type Panel = 'appearance' | 'outline';

/** The keys that are pressed in the overlay. */
export interface Keys {
  /**
   * Hands each key press to `onKey`, whose answer says whether it used it up. Returns what ends it.
   */
  readonly listen: (onKey: (event: KeyboardEvent) => boolean) => () => void;
}

interface Panels {
  readonly panel: Panel | null;
  /** Opens a panel in place of another, or closes it. */
  readonly toggle: (panel: Panel) => void;
  /** Closes what is open, and answers whether something was. The focus goes back to its button. */
  readonly close: () => boolean;
  /** Closes what is open when the pointer goes down anywhere else in the element that listens. */
  readonly onPointerDown: (event: PointerEvent) => void;
}

/** Keeps which panel is open. Escape closes it before it closes the overlay. */
export function usePanel(dialog: RefObject<HTMLElement | null>, keys: Keys): Panels {
  const [panel, setPanel] = useState<Panel | null>(null);
  const close = (): boolean => {
    if (panel === null) return false;
    setPanel(null);
    dialog.current?.querySelector<HTMLElement>(`[data-action="${panel}"]`)?.focus();
    return true;
  };
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => keys.listen((event) => event.key === 'Escape' && latest.current()), [keys]);
  return {
    panel,
    close,
    toggle: (next) => setPanel(panel === next ? null : next),
    onPointerDown({ target }) {
      if (target instanceof Element && !target.closest('nav')) setPanel(null);
    },
  };
}
