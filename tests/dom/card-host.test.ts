// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { createCardHost } from '@/lib/dom/card-host';

// jsdom has no popovers.
beforeEach(() => {
  HTMLElement.prototype.showPopover = () => {};
});

describe('the host of a card', () => {
  it('leaves the page as it was, focus included', () => {
    document.body.innerHTML = '<input id="field">';
    const field = document.getElementById('field')!;
    field.focus();
    const before = document.documentElement.outerHTML;
    const stop = new AbortController();
    const { root, element } = createCardHost(document, '', 'en', stop.signal);
    root.innerHTML = '<button>';
    root.querySelector('button')!.focus();
    expect(document.activeElement).toBe(element);
    stop.abort();
    expect(document.activeElement).toBe(field);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
