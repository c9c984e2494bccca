import { browser } from 'wxt/browser';

/**
 * How the script that follows the pointer on pages and the card find each other: both are content
 * scripts of one isolated world, whose globals no page can see. The card is injected into a frame when
 * the first word there is looked up.
 *
 * @typeParam Place a character in the text of a page.
 */
export interface CardHandle<Place> {
  readonly isOpen: () => boolean;
  /** The pointer rests: on a character, or on nothing that is looked up. */
  readonly rest: (place: Place | null, at: { readonly x: number; readonly y: number }) => void;
  /** Shows the word at a place, whatever the pointer does. */
  readonly show: (place: Place) => void;
  readonly close: () => boolean;
}

/** The card of this frame, injected first where it isn't there yet; null where it can't be. */
export async function askForCard<Place>(
  known: () => CardHandle<Place> | undefined,
): Promise<CardHandle<Place> | null> {
  if (!known()) await browser.runtime.sendMessage({ type: 'inject-card' }).catch(() => {});
  return known() ?? null;
}
