import { describe, expect, it } from 'vitest';
import { placePanel } from '@/components/selection/place-panel';

const WINDOW = { width: 1000, height: 800 };
const PANEL = { width: 500, height: 300 };
const box = (top: number, bottom: number) => ({ left: 100, right: 300, top, bottom });

describe('the panel of a selection', () => {
  it('stands below it, or above it where there is more room', () => {
    expect(placePanel(box(100, 130), PANEL, WINDOW)).toMatchObject({ left: 100, top: 136 });
    expect(placePanel(box(700, 730), PANEL, WINDOW)).toMatchObject({ left: 100, top: 394 });
  });

  it.each([
    ['fills the window', box(10, 790)],
    ['has been scrolled out of sight', box(-300, -200)],
    ['is further down', box(900, 1000)],
  ])('stands in the middle where the selection %s', (_, selection) => {
    expect(placePanel(selection, PANEL, WINDOW)).toEqual({ left: 250, top: 250, maxHeight: 784 });
  });

  it('never leaves a narrow window', () => {
    const place = placePanel(
      box(10, 600),
      { width: 304, height: 900 },
      { width: 320, height: 640 },
    );
    expect(place).toEqual({ left: 8, top: 8, maxHeight: 624 });
  });
});
