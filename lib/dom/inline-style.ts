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
    if (before === null) element.removeAttribute('style');
    else element.setAttribute('style', before);
  };
}
