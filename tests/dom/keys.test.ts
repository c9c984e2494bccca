// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Keys, ownKeys } from '@/lib/dom/keys';

describe('the keys of the overlay', () => {
  const host = document.createElement('div');
  let stop: AbortController;
  let keys: Keys;
  let hear: (event: unknown) => void;

  // No test can make an event that is trusted: the listener is handed what looks like one.
  const press = (of: Readonly<Record<string, unknown>>) =>
    hear({
      type: 'keydown',
      isTrusted: true,
      isComposing: false,
      composedPath: () => [host],
      stopImmediatePropagation: () => {},
      preventDefault: () => {},
      ...of,
    });

  beforeEach(() => {
    stop = new AbortController();
    const add = vi.spyOn(window, 'addEventListener');
    document.body.append(host);
    keys = ownKeys(host, stop.signal);
    hear = add.mock.calls.find(([type]) => type === 'keydown')?.[1] as typeof hear;
  });
  afterEach(() => {
    stop.abort();
    vi.restoreAllMocks();
  });

  it('go to who listened last, and on to the others until one has a use for them', () => {
    const heard: string[] = [];
    const listener = (name: string, uses: boolean) => () => {
      heard.push(name);
      return uses;
    };
    keys.listen(listener('first', true));
    const end = keys.listen(listener('second', true));
    keys.listen(listener('third', false));
    press({ key: 'a' });
    expect(heard).toEqual(['third', 'second']);
    end();
    press({ key: 'a' });
    expect(heard).toEqual(['third', 'second', 'third', 'first']);
  });

  it('are the input method’s own while it composes', () => {
    const onKey = vi.fn(() => true);
    keys.listen(onKey);
    press({ key: 'Escape', isComposing: true });
    expect(onKey).not.toHaveBeenCalled();
    press({ key: 'Escape' });
    expect(onKey).toHaveBeenCalledTimes(1);
  });

  it('mean nothing where a script made them, or elsewhere in the page', () => {
    const onKey = vi.fn(() => true);
    keys.listen(onKey);
    host.dispatchEvent(new KeyboardEvent('keydown', { key: 's', bubbles: true }));
    press({ key: 's', composedPath: () => [document.body] });
    expect(onKey).not.toHaveBeenCalled();
  });
});
