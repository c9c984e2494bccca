import { isSettingValue, type SettingName, type Settings } from '@/lib/core/settings/schema';
import { Choice } from './Choice';
import type { SettingRow } from './overlay-rows';
import { Slider } from './Slider';
import { Switch } from './Switch';

/** What a control calls when the reader changes a setting. */
export type OnSetting = <N extends SettingName>(name: N, value: Settings[N]) => void;

export interface ControlProps {
  readonly name: SettingName;
  readonly settings: Settings;
  readonly onSetting: OnSetting;
  /** Whether the label is for the eyes too, or for screen readers alone. */
  readonly showLabel?: boolean;
}

interface RowControlProps extends ControlProps {
  readonly row: { readonly [N in SettingName]: SettingRow<N> }[SettingName];
}

/** The control of one setting that has one value; lists are the options page's (SettingControl). */
export function RowControl({ name, row, settings, onSetting, showLabel }: RowControlProps) {
  const { label, control } = row;
  const value = settings[name];
  const change = (next: unknown): void => {
    if (isSettingValue(name, next)) onSetting(name, next);
  };
  switch (control.kind) {
    case 'switch':
      return <Switch name={name} label={label} checked={value === true} onChange={change} />;
    case 'choice':
      return (
        <Choice<string>
          name={name}
          label={label}
          options={control.options}
          value={String(value)}
          onChange={change}
          {...(showLabel === undefined ? {} : { showLabel })}
        />
      );
    case 'slider':
      return (
        <Slider
          name={name}
          label={label}
          steps={control.steps}
          unit={(value === control.steps[0] && control.lowest) || control.unit}
          value={Number(value)}
          onChange={change}
        />
      );
    default:
      return null;
  }
}
