/**
 * Puts `text` on the clipboard; only from a click or a key. By the copy event, since the newer
 * interface is missing on pages without https. Answers whether it worked.
 */
export function copyText(document: Document, text: string): boolean {
  let copied = false;
  const fill = (event: ClipboardEvent): void => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    copied = event.clipboardData !== null;
  };
  const window = document.defaultView;
  window?.addEventListener('copy', fill, { capture: true });
  document.execCommand('copy');
  window?.removeEventListener('copy', fill, { capture: true });
  return copied;
}
