/** Long enough for the browser to take the file over, after which its address is let go. */
const KEPT_MS = 60_000;

/** Hands the reader a text as a file. From a click only. */
export function downloadText(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
