/**
 * Sets one CSS property of an element with priority, and returns what puts the `style` attribute back
 * exactly as it was, also where there was none.
 */
export function overrideStyle(
  element: HTMLElement | SVGElement,
  property: string,
  value: string,
): () => void {
  const before = element.getAttribute('style');
  element.style.setProperty(property, value, 'important');
  return () => {
    // Chromium writes the attribute late: removed before it was ever written, it comes back empty.
    element.setAttribute('style', before ?? '');
    if (before === null) element.removeAttribute('style');
  };
}
