/** How wide text is drawn, in em of its own font. */
export type Measure = (text: string) => number;

/** Large enough that hinting and rounding don't show in the measured width. */
const MEASURED_AT_PX = 100;

/**
 * Measures text as `font` draws it: the families of a CSS font-family list. Widths are kept, since
 * the same few hundred syllables stand over every article.
 */
export function createMeasure(document: Document, families: string): Measure {
  const canvas = canvasWith(document, `${MEASURED_AT_PX}px ${families}`);
  const known = new Map<string, number>();
  return (text) => {
    const cached = known.get(text);
    if (cached !== undefined) return cached;
    const width = canvas && widthIn(canvas, text);
    if (width === null) return estimate(text);
    known.set(text, width);
    return width;
  };
}

/** Null where there is none, and in a page that is being closed (see below). */
function canvasWith(document: Document, font: string): CanvasRenderingContext2D | null {
  try {
    const canvas = document.createElement('canvas').getContext('2d');
    if (canvas) canvas.font = font;
    return canvas;
  } catch {
    return null;
  }
}

/**
 * Null in a page that is being closed, where Firefox throws NS_ERROR_NOT_INITIALIZED. An exception amid
 * a render would leave Preact's tree at odds with the DOM, and every later one would fail at insertBefore.
 */
function widthIn(canvas: CanvasRenderingContext2D, text: string): number | null {
  try {
    return canvas.measureText(text).width / MEASURED_AT_PX;
  } catch {
    return null;
  }
}

/** Where there is no canvas (a page may have been built without): sans-serif Latin letters are about half as wide as high. */
function estimate(text: string): number {
  return 0.56 * text.length;
}
