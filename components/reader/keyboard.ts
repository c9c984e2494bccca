import { OVERLAY_ROWS, type OverlaySetting } from '@/components/settings/overlay-rows';
import type { Settings } from '@/lib/core/settings/schema';
import { type MessageKey, t } from '@/lib/platform/i18n';

/** What a key can do in the reading view. */
export type KeyAction =
  | 'next'
  | 'previous'
  | 'readings'
  | 'script'
  | 'theme'
  | 'larger'
  | 'smaller'
  | 'outline'
  | 'speak'
  | 'appearance'
  | 'help'
  | 'close';

/** Keys, and what they do in words. */
export interface Named {
  /** Values of KeyboardEvent.key, in lower case; the first is the one that the list shows. */
  readonly keys: readonly string[];
  readonly label: MessageKey;
}

interface Binding extends Named {
  readonly action: KeyAction;
}

/** Every key of the reading view, in the order of the list under `?`. */
export const BINDINGS: readonly Binding[] = [
  { keys: ['n', 'j'], action: 'next', label: 'keyNext' },
  { keys: ['p', 'k'], action: 'previous', label: 'keyPrevious' },
  { keys: ['l'], action: 'speak', label: 'keySpeak' },
  { keys: ['r'], action: 'readings', label: 'keyReadings' },
  { keys: ['s'], action: 'script', label: 'keyScript' },
  { keys: ['t'], action: 'theme', label: 'keyTheme' },
  { keys: ['+', '='], action: 'larger', label: 'keyLarger' },
  { keys: ['-', '_'], action: 'smaller', label: 'keySmaller' },
  { keys: ['o'], action: 'outline', label: 'keyOutline' },
  { keys: ['a'], action: 'appearance', label: 'groupAppearance' },
  { keys: ['?'], action: 'help', label: 'keyHelp' },
  { keys: ['Esc', 'escape'], action: 'close', label: 'keyClose' },
];

/** The dictionary's own keys, for the list: the arrows always, the others while a card is open (DictionaryLayer). */
export const CARD_BINDINGS: readonly Named[] = [
  { keys: ['← →'], label: 'keyWords' },
  { keys: ['k'], label: 'keep' },
  { keys: ['m'], label: 'known' },
  { keys: ['e'], label: 'editReading' },
  { keys: ['p'], label: 'pin' },
];

/** What a key press means, or null: keys with a modifier are the browser's, keys in a text field are text. */
export function actionOf(event: KeyboardEvent): KeyAction | null {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return null;
  const key = event.key.toLowerCase();
  return BINDINGS.find(({ keys }) => keys.includes(key))?.action ?? null;
}

function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  if (event.key === 'Escape' || !(target instanceof HTMLElement)) return false;
  return target.matches('textarea, select, input:not([type=radio], [type=checkbox], [type=range])');
}

/** The step of a setting's values that lies `by` steps from the current one; null where there is none. */
export function stepOf<T>(steps: readonly T[], current: T, by: number): T | null {
  return steps[steps.indexOf(current) + by] ?? null;
}

/** What a setting is now, in words: for who changes it by a key, and sees or hears no control. */
export function settingInWords(name: OverlaySetting, settings: Settings): string {
  const { label, control } = OVERLAY_ROWS[name];
  const value = settings[name];
  if (control.kind === 'slider') return `${t(label)}: ${t(control.unit, Number(value))}`;
  if (control.kind !== 'choice') return t(label);
  const option = control.options.find((candidate) => candidate.value === value);
  return option ? `${t(label)}: ${t(option.label)}` : t(label);
}
