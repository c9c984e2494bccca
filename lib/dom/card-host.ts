import { letOnlyHandsIn } from './hands-only';

const XHTML = 'http://www.w3.org/1999/xhtml';

/** The name of the element that a card stands in, on pages as they are. */
export const CARD_HOST = 'qingdu-card';

export interface CardHost {
  readonly element: HTMLElement;
  /** What the card is drawn into. */
  readonly root: HTMLElement;
}

/**
 * Puts the one element that shows the card over the page as it is, until `signal` aborts; then the page
 * has its focus back. It is a popover, so that it stands above all that the page stacks up.
 */
export function createCardHost(
  document: Document,
  css: string,
  lang: string,
  signal: AbortSignal,
): CardHost {
  const focused = document.activeElement;
  const element = document.createElementNS(XHTML, CARD_HOST) as HTMLElement;
  const shadow = element.attachShadow({ mode: 'open' });
  letOnlyHandsIn(shadow);
  const style = document.createElementNS(XHTML, 'style');
  style.textContent = css;
  const root = document.createElementNS(XHTML, 'div') as HTMLElement;
  root.lang = lang;
  shadow.append(style, root);
  element.popover = 'manual';
  document.documentElement.append(element);
  element.showPopover();
  signal.addEventListener('abort', () => {
    const hadFocus = document.activeElement === element;
    element.remove();
    if (hadFocus && focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  });
  return { element, root };
}
