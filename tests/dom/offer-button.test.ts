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
  it('opens once and is gone', () => {
    const { onOpen, press } = show();
    press('open');
    expect(onOpen).toHaveBeenCalledTimes(1);
    expect(document.querySelector('qingdu-button')).toBeNull();
  });

  it('can be dismissed without opening', () => {
    const { onOpen, press } = show();
    press('dismiss');
    expect(onOpen).not.toHaveBeenCalled();
    expect(document.querySelector('qingdu-button')).toBeNull();
  });

  it('goes away when the detector is stopped', () => {
    const { stop } = show();
    stop.abort();
    expect(document.querySelector('qingdu-button')).toBeNull();
  });
});
