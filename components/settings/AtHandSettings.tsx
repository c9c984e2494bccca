import type { Settings } from '@/lib/core/settings/schema';
import { AT_HAND, AT_HAND_ROWS } from './overlay-rows';
import { type OnSetting, RowControl } from './RowControl';

interface AtHandSettingsProps {
  readonly settings: Settings;
  readonly onSetting: OnSetting;
}

/** The settings of a header: their labels are for screen readers alone. */
export function AtHandSettings({ settings, onSetting }: AtHandSettingsProps) {
  return AT_HAND.map((name) => (
    <RowControl
      key={name}
      name={name}
      row={AT_HAND_ROWS[name]}
      settings={settings}
      onSetting={onSetting}
      showLabel={false}
    />
  ));
}
