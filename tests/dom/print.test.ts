// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { printAlone } from '@/lib/dom/print';

describe('printing with the overlay open', () => {
  it('leaves the page out for the time of printing, and then gives it its style back', () => {
    document.body.setAttribute('style', 'display : flex');
    const stop = new AbortController();
    printAlone(document, stop.signal);
    window.dispatchEvent(new Event('beforeprint'));
    expect(document.body.style.display).toBe('none');
    window.dispatchEvent(new Event('afterprint'));
    expect(document.body.getAttribute('style')).toBe('display : flex');
    stop.abort();
  });

  it('gives the style back too when the overlay closes while printing', () => {
    document.body.removeAttribute('style');
    const stop = new AbortController();
    printAlone(document, stop.signal);
    window.dispatchEvent(new Event('beforeprint'));
    stop.abort();
    expect(document.body.hasAttribute('style')).toBe(false);
    window.dispatchEvent(new Event('beforeprint'));
    expect(document.body.hasAttribute('style')).toBe(false);
  });
});
