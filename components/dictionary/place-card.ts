/** A rectangle of the window, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface CardPlace {
  readonly left: number;
  readonly top: number;
  /** The room there is: a taller card scrolls. */
  readonly maxHeight: number;
}

/** Between the card and its word, and between the card and the edge of the window. */
const GAP = 6;
const EDGE = 8;

/**
 * Where a card stands so that it neither covers its word nor leaves the window: below the word, or
 * above it where there is too little room below and more above.
 */
export function placeCard(word: Box, card: Size, window: Size): CardPlace {
  const below = Math.max(0, window.height - EDGE - (word.bottom + GAP));
  const above = Math.max(0, word.top - GAP - EDGE);
  const isBelow = card.height <= below || below >= above;
  const maxHeight = isBelow ? below : above;
  const height = Math.min(card.height, maxHeight);
  const rightmost = Math.max(EDGE, window.width - EDGE - card.width);
  return {
    left: Math.min(Math.max(EDGE, word.left), rightmost),
    top: isBelow ? word.bottom + GAP : word.top - GAP - height,
    maxHeight,
  };
}
