import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OverlaySetting } from '@/components/settings/overlay-rows';
import type { OnSetting } from '@/components/settings/RowControl';
import { SETTINGS, type Settings } from '@/lib/core/settings/schema';
import { actionOf, type KeyAction, settingInWords, stepOf } from './keyboard';
import type { Keys, Panels } from './use-panel';

interface Keyboard {
  readonly keys: Keys;
  readonly settings: Settings;
  readonly onSetting: OnSetting;
  readonly panels: Panels;
  /** Goes so many sections on, or back. */
  readonly onSection: (by: number) => void;
  readonly onOutline: () => void;
  readonly onSpeak: () => void;
  /** Tells in words what a key has changed. */
  readonly say: (words: string) => void;
}

/** Does what the keys mean. Escape closes a panel first; the host closes the overlay with the next. */
export function useKeyboard(keyboard: Keyboard): void {
  const latest = useRef(keyboard);
  latest.current = keyboard;
  const mine = useMine(keyboard.settings);
  // Before the effects of what stands over the article, whose keys then go before these.
  useLayoutEffect(
    () =>
      keyboard.keys.listen((event) => {
        const action = actionOf(event);
        return action !== null && perform(action, latest.current, mine);
      }),
    [keyboard.keys, mine],
  );
}

/** What the reader's readings and script are when they aren't off: what they were last. */
interface Mine {
  reading: Exclude<Settings['reading'], 'off'>;
  script: Exclude<Settings['script'], 'page'>;
}

function useMine({ reading, script }: Settings): Mine {
  const { current: mine } = useRef<Mine>({ reading: 'pinyin', script: 'hant' });
  if (reading !== 'off') mine.reading = reading;
  if (script !== 'page') mine.script = script;
  return mine;
}

/** Answers whether the key was used up. */
function perform(action: KeyAction, keyboard: Keyboard, mine: Mine): boolean {
  const { settings, panels } = keyboard;
  switch (action) {
    case 'close':
      return panels.close();
    case 'next':
      keyboard.onSection(1);
      return true;
    case 'previous':
      keyboard.onSection(-1);
      return true;
    case 'outline':
      keyboard.onOutline();
      return true;
    case 'speak':
      keyboard.onSpeak();
      return true;
    case 'appearance':
    case 'help':
      panels.toggle(action);
      return true;
    case 'readings':
      return change(keyboard, 'reading', settings.reading === 'off' ? mine.reading : 'off');
    case 'script':
      return change(keyboard, 'script', settings.script === 'page' ? mine.script : 'page');
    case 'theme': {
      const themes = SETTINGS.theme.choices;
      return change(keyboard, 'theme', stepOf(themes, settings.theme, 1) ?? themes[0] ?? 'system');
    }
    case 'larger':
    case 'smaller': {
      const by = action === 'larger' ? 1 : -1;
      const size = stepOf(SETTINGS.textSize.choices, settings.textSize, by);
      return change(keyboard, 'textSize', size ?? settings.textSize);
    }
  }
}

function change<N extends OverlaySetting>(
  { settings, onSetting, say }: Keyboard,
  name: N,
  value: Settings[N],
): true {
  onSetting(name, value);
  say(settingInWords(name, { ...settings, [name]: value }));
  return true;
}
