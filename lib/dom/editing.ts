/** Whether keys go into a text that is being written, in whatever open shadow tree. */
export function isEditing(document: Document): boolean {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  if (!(focused instanceof HTMLElement)) return false;
  return focused.isContentEditable || focused.matches('input, textarea, select');
}
