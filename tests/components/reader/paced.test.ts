import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { paced } from '@/components/reader/paced';

const annotated = (length: number) => ({
  tokens: [{ text: '文'.repeat(length), shown: '', kind: 'word' as const, readings: [] }],
});

describe('annotations that arrive faster than they can be drawn', () => {
  let paint: () => void;
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    vi.stubGlobal('document', { defaultView: {} });
    vi.stubGlobal('requestAnimationFrame', (onFrame: () => void) => {
      paint = onFrame;
    });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  const start = (signal = new AbortController().signal) => {
    const drawn: string[] = [];
    const pace = paced((key) => drawn.push(key), signal);
    for (const key of ['a', 'b', 'c', 'd', 'e']) pace.take(key, annotated(600));
    return { drawn, pace };
  };

  it('are drawn in order, with a painting in between', async () => {
    const { drawn, pace } = start();
    await vi.waitFor(() => expect(drawn).toEqual(['a', 'b']));
    paint();
    await vi.waitFor(() => expect(drawn).toEqual(['a', 'b', 'c', 'd']));
    paint();
    await vi.waitFor(() => expect(drawn).toEqual(['a', 'b', 'c', 'd', 'e']));
    paint();
    await pace.drawn();
    pace.take('f', annotated(1));
    await vi.waitFor(() => expect(drawn.at(-1)).toBe('f'));
  });

  it('are drawn in a tab that isn’t shown, too', async () => {
    const { drawn } = start();
    await vi.waitFor(() => expect(drawn).toEqual(['a', 'b']));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(drawn).toHaveLength(5);
  });

  it('are left once they are not wanted any more', async () => {
    const stop = new AbortController();
    const { drawn, pace } = start(stop.signal);
    await vi.waitFor(() => expect(drawn).toEqual(['a', 'b']));
    stop.abort();
    paint();
    await pace.drawn();
    expect(drawn).toEqual(['a', 'b']);
  });

  it('are left where the page is gone, whose timers throw in Firefox', async () => {
    vi.stubGlobal('document', { defaultView: null });
    const timer = vi.spyOn(globalThis, 'setTimeout');
    const { drawn } = start();
    await vi.waitFor(() => expect(drawn).toEqual(['a', 'b']));
    expect(timer).not.toHaveBeenCalled();
  });
});
