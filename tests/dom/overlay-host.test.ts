// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { createOverlayHost } from '@/lib/dom/overlay-host';

const OPTIONS = { css: '', lang: 'en', hidesScrollBar: true };
const PAGE = '<main><input id="search"><p>正文</p></main>';

/** jsdom doesn't scroll. */
function ignoreScrolling(): void {
  window.scrollTo = () => {};
}

describe('the overlay’s host', () => {
  beforeEach(() => {
    document.documentElement.removeAttribute('style');
    document.body.innerHTML = PAGE;
    ignoreScrolling();
  });

  it('is one element on the document element, and nothing is left of it after closing', () => {
    const before = document.documentElement.outerHTML;
    const stop = new AbortController();
    createOverlayHost(document, OPTIONS, stop);
    expect(document.documentElement.lastElementChild?.localName).toBe('qingdu-reader');
    stop.abort();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('puts back a style that the document element had, to the letter', () => {
    document.documentElement.setAttribute('style', 'overflow : auto;color:red');
    const stop = new AbortController();
    createOverlayHost(document, OPTIONS, stop);
    expect(document.documentElement.style.overflow).toBe('hidden');
    stop.abort();
    expect(document.documentElement.getAttribute('style')).toBe('overflow : auto;color:red');
  });

  it('leaves the document element alone where it must not hide the scroll bar', () => {
    const stop = new AbortController();
    createOverlayHost(document, { ...OPTIONS, hidesScrollBar: false }, stop);
    expect(document.documentElement.hasAttribute('style')).toBe(false);
    stop.abort();
  });

  it('gives the focus back to what had it', () => {
    const search = document.querySelector<HTMLInputElement>('#search');
    search?.focus();
    const stop = new AbortController();
    createOverlayHost(document, OPTIONS, stop);
    search?.blur();
    stop.abort();
    expect(document.activeElement).toBe(search);
  });

  it('keeps keys typed in it from the page, and closes for none of a script', () => {
    const heard: string[] = [];
    const ears = new AbortController();
    document.addEventListener('keydown', (event) => heard.push(event.key), ears);
    const stop = new AbortController();
    const { root } = createOverlayHost(document, OPTIONS, stop);
    const press = (key: string) =>
      root.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    press('a');
    press('Escape');
    expect(stop.signal.aborted).toBe(false);
    expect(heard).toEqual([]);
    stop.abort();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'b', bubbles: true }));
    expect(heard).toEqual(['b']);
    ears.abort();
  });
});
