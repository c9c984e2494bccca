import type { Keeping } from '@/components/dictionary/card-words';
import type { LookUpSession } from '@/components/dictionary/look-up-session';
import { isEditing } from '@/lib/dom/editing';

/**
 * The keys of an open card, until `signal` aborts: those that mean something to it are kept from the
 * page. What is typed into a field is the page's.
 *
 * @param neighbour the word after (1) or before (-1) another.
 */
export function cardKeys<Word>(
  session: LookUpSession<Word>,
  neighbour: (word: Word, step: 1 | -1) => Word | null,
  keeping: () => Keeping,
  host: Element,
  signal: AbortSignal,
): void {
  const step = (by: 1 | -1): void => {
    const word = session.word();
    const next = word && neighbour(word, by);
    if (next) session.step(next);
  };
  const actions: Readonly<Record<string, () => void>> = {
    escape: session.close,
    arrowleft: () => step(-1),
    arrowright: () => step(1),
    k: () => keeping().onKeep(),
    m: () => keeping().onKnown(),
    p: session.pin,
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (!event.isTrusted) return;
    // With Shift too: it may be what the card was asked for with.
    const action = actions[event.key.toLowerCase()];
    const isOurs = event.composedPath().includes(host);
    if (!action || (isEditing(document) && !isOurs && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    action();
  };
  window.addEventListener('keydown', onKey, { capture: true, signal });
}
