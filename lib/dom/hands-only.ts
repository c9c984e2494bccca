/** What changes something in our shadow trees; keys are heard at the window (keys). */
const TYPES = ['click', 'input', 'change', 'submit'];

/**
 * Lets nothing into `shadow`, which is open to the scripts of the page, but what the reader's hand did.
 * Events that a script made are not `isTrusted`. Those that the browser makes because a script
 * clicked or submitted are: they count after a click of the reader's own on the same control.
 */
export function letOnlyHandsIn(shadow: ShadowRoot): void {
  let clicked: Node | null = null;
  const wasClicked = (control: Node | null): boolean => control?.contains(clicked) === true;
  const isOwn = (event: Event): boolean => {
    if (!event.isTrusted) return false;
    const { type, target } = event;
    if (type === 'click') clicked = target as Node;
    if (type === 'submit') return wasClicked((event as SubmitEvent).submitter);
    const isBox = target instanceof HTMLInputElement && /radio|checkbox/.test(target.type);
    return type !== 'change' || !isBox || wasClicked(target);
  };
  const guard = (event: Event): void => {
    if (isOwn(event)) return;
    event.stopImmediatePropagation();
    // A click would else turn its switch before anybody hears of it.
    event.preventDefault();
  };
  for (const type of TYPES) shadow.addEventListener(type, guard, { capture: true });
}
