import { type Box, placeCard, type Size } from '@/components/dictionary/place-card';

export interface PanelPlace {
  readonly left: number;
  readonly top: number;
  readonly maxHeight: number;
}

/** Less than this would be a slit, in CSS pixels. */
const LEAST_HEIGHT = 240;
/** Between the panel and the window's edge. */
const EDGE = 8;

/**
 * Where the panel stands: beside the selection, or in the middle of the window where the selection
 * leaves no room or is out of sight.
 */
export function placePanel(selection: Box, panel: Size, window: Size): PanelPlace {
  const isInSight = selection.bottom > 0 && selection.top < window.height;
  const beside = placeCard(selection, panel, window);
  const fits = beside.maxHeight >= Math.min(LEAST_HEIGHT, panel.height);
  if (isInSight && fits) return beside;
  return {
    left: Math.max(EDGE, (window.width - panel.width) / 2),
    top: Math.max(EDGE, (window.height - panel.height) / 2),
    maxHeight: window.height - 2 * EDGE,
  };
}
