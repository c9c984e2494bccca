import type { Page } from 'puppeteer-core';
import { until } from './until';

/** An element of ours in a page. */
type Host = 'qingdu-reader' | 'qingdu-selection' | 'qingdu-card' | 'qingdu-button';

interface Wanted {
  readonly host: Host;
  readonly selector: string;
  /** The element's text without readings, where the selector alone isn't enough. */
  readonly text?: string;
  /** What of the element is pressed, where it isn't its middle. */
  readonly part?: string;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Clicks what `selector` finds in the shadow tree of `host` with the browser's pointer, as a reader would. */
export async function press(page: Page, wanted: Wanted): Promise<void> {
  const { x, y } = await pointAt(page, wanted);
  await page.mouse.click(x, y);
}

/** Where `wanted` is to be pressed: brought into view, not covered, and no longer moving. */
export async function pointAt(page: Page, wanted: Wanted): Promise<Point> {
  const name = wanted.text ?? wanted.selector;
  let last: Point | null = null;
  return until(`${name} in ${wanted.host} can be pressed`, async () => {
    const before = last;
    last = await page.evaluate(pointInPage, wanted);
    return last && before && last.x === before.x && last.y === before.y && last;
  });
}

/** Presses keys until the slider `name` stands at its step `step`. */
export async function slideTo(page: Page, name: string, step: number): Promise<void> {
  const placeOf = () =>
    page.evaluate((wanted) => {
      const root = document.querySelector('qingdu-reader')?.shadowRoot;
      const slider = root?.querySelector<HTMLInputElement>(`input[name=${wanted}]`);
      slider?.focus();
      return slider?.valueAsNumber ?? Number.NaN;
    }, name);
  const by = step - (await placeOf());
  if (Number.isNaN(by)) throw new Error(`there is no slider ${name}`);
  for (let left = Math.abs(by); left > 0; left--) {
    await page.keyboard.press(by > 0 ? 'ArrowRight' : 'ArrowLeft');
  }
}

/** Runs in the page. */
function pointInPage({ host, selector, text, part }: Wanted): Point | null {
  const root = document.querySelector(host)?.shadowRoot;
  const textOf = (element: Element) => {
    const copy = element.cloneNode(true) as Element;
    for (const rt of copy.querySelectorAll('rt')) rt.remove();
    return copy.textContent;
  };
  const all = [...(root?.querySelectorAll(selector) ?? [])];
  const whole = text === undefined ? all[0] : all.find((one) => textOf(one) === text);
  const found = part === undefined ? whole : whole?.querySelector(part);
  if (!root || !found) return null;
  const pointOf = () => {
    // The first line of what is broken into several.
    const { left, top, width, height } = found.getClientRects()[0] ?? new DOMRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  // A radio button may be drawn by its label.
  const isHit = ({ x, y }: Point) => {
    const hit = root.elementFromPoint(x, y);
    const label = found.closest('label') ?? found;
    return hit !== null && (found.contains(hit) || label.contains(hit));
  };
  if (!isHit(pointOf())) found.scrollIntoView({ block: 'center', behavior: 'instant' });
  const point = pointOf();
  return isHit(point) ? point : null;
}
