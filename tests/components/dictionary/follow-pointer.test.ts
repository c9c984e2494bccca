// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followPointer } from '@/components/dictionary/follow-pointer';

describe('following the pointer', () => {
  let stop: AbortController;
  let rests: (string | null)[];
  let taps: (string | null)[];

  beforeEach(() => {
    vi.useFakeTimers();
    document.body.innerHTML =
      '<div id="area"><span data-word="0 0" id="a">甲<i id="in-a"></i></span><a href="#"><span data-word="0 1" id="b">乙</span></a><p id="gap"></p></div>';
    stop = new AbortController();
    rests = [];
    taps = [];
    const idOf = (word: HTMLElement | null) => word?.id ?? null;
    followPointer(
      element('area'),
      { onRest: (word) => rests.push(idOf(word)), onTap: (word) => taps.push(idOf(word)) },
      stop.signal,
    );
  });
  afterEach(() => {
    stop.abort();
    vi.useRealTimers();
  });

  function element(id: string): HTMLElement {
    return document.getElementById(id)!;
  }
  function move(id: string, x: number, more: object = {}): void {
    const event = new MouseEvent('pointermove', { bubbles: true, clientX: x, ...more });
    element(id).dispatchEvent(event);
  }

  it('tells of the word that the pointer rests on, once, and of nothing while it moves', () => {
    for (let x = 0; x < 20; x++) {
      move('in-a', x);
      vi.advanceTimersByTime(30);
    }
    expect(rests).toEqual([]);
    vi.advanceTimersByTime(60);
    expect(rests).toEqual(['a']);
  });

  it('tells when it rests on no word', () => {
    move('gap', 1);
    vi.advanceTimersByTime(100);
    expect(rests).toEqual([null]);
  });

  it('takes no notice while a button is pressed, nor of moves that scrolling makes', () => {
    move('a', 1, { buttons: 1 });
    vi.advanceTimersByTime(100);
    move('b', 1);
    vi.advanceTimersByTime(100);
    expect(rests).toEqual([]);
  });

  it('tells of taps, and leaves links alone', () => {
    element('in-a').click();
    element('b').click();
    element('gap').click();
    expect(taps).toEqual(['a', null]);
  });

  it('is silent once it is stopped', () => {
    move('a', 1);
    stop.abort();
    vi.advanceTimersByTime(100);
    expect(rests).toEqual([]);
  });
});
