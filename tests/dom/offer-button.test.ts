// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { showOfferButton } from '@/lib/dom/offer-button';

function show() {
  const stop = new AbortController();
  const onOpen = vi.fn();
  showOfferButton(document, { label: 'Read', dismissLabel: 'Hide', lang: 'en', onOpen }, stop);
  const host = document.querySelector('qingdu-button');
  const press = (action: string) =>
    host?.shadowRoot?.querySelector<HTMLElement>(`[data-action=${action}]`)?.click();
  return { stop, onOpen, host, press };
}

describe('the small button', () => {
  // What it does for the reader's own hand is in tests/e2e/popup: no test here can make such an event.
  it('is nothing that a script of the page can press', () => {
    const { onOpen, press, stop } = show();
    press('open');
    press('dismiss');
    expect(onOpen).not.toHaveBeenCalled();
    expect(document.querySelector('qingdu-button')).not.toBeNull();
    stop.abort();
  });

  it('goes away when the detector is stopped', () => {
    const { stop } = show();
    stop.abort();
    expect(document.querySelector('qingdu-button')).toBeNull();
  });
});
