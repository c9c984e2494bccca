import { onPointerRest } from '@/components/dictionary/follow-pointer';
import type { Settings } from '@/lib/core/settings/schema';
import { CARD_HOST } from '@/lib/dom/card-host';
import { isEditing } from '@/lib/dom/editing';
import { isHanAt, placeToBegin, type TextPlace, textAt } from '@/lib/dom/page-text';
import { askForCard, type CardHandle } from '@/lib/platform/card-handle';
import { isContextValid } from '@/lib/platform/context';

export type PageLookUp = Settings['pageLookUp'];

declare global {
  var qingduCard: CardHandle<TextPlace> | undefined;
}

/** What is ours in a page has its own ways to look words up. */
const OURS = new Set([CARD_HOST, 'qingdu-reader']);
/** Kana: Han beside them is Japanese, and our dictionary has no word of it. */
const KANA = /[ぁ-ゖァ-ヺ]/;
/** How far around a character kana are looked for, in UTF-16 units. */
const KANA_REACH = 12;
/** What a tap does something else on. */
const INTERACTIVE = 'a, button, input, select, textarea, label, summary, video, [role=button]';

/** Looks up what the pointer rests on, what is tapped, and by Alt+L what is selected, until `stop` aborts. */
export function followPage(mode: Exclude<PageLookUp, 'off'>, stop: AbortController): void {
  const { signal } = stop;
  /** What keys said last of Shift; a move knows too, and neither hears of all that the other does. */
  let shift = { isHeld: false, time: 0 };
  let last: Parameters<Parameters<typeof onPointerRest>[1]> | null = null;
  /** Only what was asked for last is shown when the card arrives. */
  let asked = 0;

  async function withCard(act: (card: CardHandle<TextPlace>) => void): Promise<void> {
    const number = ++asked;
    const card = await askForCard(() => globalThis.qingduCard);
    if (card && number === asked && !signal.aborted) act(card);
  }

  function lookUp(
    target: EventTarget | undefined,
    at: { x: number; y: number },
    on: boolean,
  ): void {
    const place = on ? textAt(target, at) : null;
    if (place && isChinese(place)) void withCard((card) => card.rest(place, at));
    else {
      asked++;
      globalThis.qingduCard?.rest(null, at);
    }
  }

  function isHeld(move: { readonly shiftKey: boolean; readonly time: number }): boolean {
    return move.time > shift.time ? move.shiftKey : shift.isHeld;
  }

  onPointerRest(
    window,
    (move, at) => {
      // After an update of the extension this script lives on, and has nobody to ask.
      if (!isContextValid()) return stop.abort();
      last = [move, at];
      if (!isOurs(move.target)) lookUp(move.innermost, at, mode === 'always' || isHeld(move));
    },
    signal,
  );

  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted) return;
    if (event.key === 'Shift' && !event.repeat) onShift(event);
    if (event.code !== 'KeyL' || !event.altKey || event.ctrlKey || event.metaKey) return;
    const place = placeToBegin(document);
    if (!place) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    void withCard((card) => card.show(place));
  };
  // The pointer may rest on a word already.
  const onShift = ({ timeStamp: time }: KeyboardEvent): void => {
    shift = { isHeld: true, time };
    if (mode !== 'held' || !last || isEditing(document)) return;
    const [move, at] = last;
    if (!isOurs(move.target)) lookUp(move.innermost, at, true);
  };
  const onKeyUp = ({ key, timeStamp: time }: KeyboardEvent): void => {
    if (key === 'Shift') shift = { isHeld: false, time };
  };
  const onTap = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch' || event.defaultPrevented || isOurs(event.target)) return;
    const [target] = event.composedPath();
    if (target instanceof Element && target.closest(INTERACTIVE)) return;
    const place = textAt(target, { x: event.clientX, y: event.clientY });
    if (place && isChinese(place)) void withCard((card) => card.show(place));
    else globalThis.qingduCard?.close();
  };
  window.addEventListener('keydown', onKey, { capture: true, signal });
  window.addEventListener('keyup', onKeyUp, { capture: true, signal });
  if (mode === 'always') window.addEventListener('click', onTap as EventListener, { signal });
  signal.addEventListener('abort', () => globalThis.qingduCard?.close());
}

function isOurs(target: EventTarget | null): boolean {
  return target instanceof Element && OURS.has(target.localName);
}

function isChinese(place: TextPlace): boolean {
  const { node, offset } = place;
  return (
    isHanAt(place) &&
    !KANA.test(node.data.slice(Math.max(0, offset - KANA_REACH), offset + KANA_REACH))
  );
}
