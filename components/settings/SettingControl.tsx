import { isSettingValue, type SettingName, type Settings } from '@/lib/core/settings/schema';
import { Choice } from './Choice';
import { Exceptions } from './Exceptions';
import { Lines } from './Lines';
import { Slider } from './Slider';
import { Switch } from './Switch';
import { SETTING_ROWS } from './table';

/** What a control calls when the reader changes a setting. */
export type OnSetting = <N extends SettingName>(name: N, value: Settings[N]) => void;

interface SettingControlProps {
  readonly name: SettingName;
  readonly settings: Settings;
  readonly onSetting: OnSetting;
  /** Whether the label is for the eyes too, or for screen readers alone. */
  readonly showLabel?: boolean;
}

/** The control of one setting, as its row in the table says. */
export function SettingControl({ name, settings, onSetting, showLabel }: SettingControlProps) {
  const { label, control } = SETTING_ROWS[name];
  const value = settings[name];
  const change = (next: unknown): void => {
    if (isSettingValue(name, next)) onSetting(name, next);
  };
  switch (control.kind) {
    case 'switch':
      return <Switch name={name} label={label} checked={value === true} onChange={change} />;
    case 'exceptions':
      return (
        <Exceptions
          name={name}
          label={label}
          options={control.options}
          value={Array.isArray(value) ? value : []}
          onChange={change}
        />
      );
    case 'lines':
      return (
        <Lines
          name={name}
          label={label}
          value={Array.isArray(value) ? value : []}
          accepts={(lines) => isSettingValue(name, lines)}
          onChange={change}
        />
      );
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
          unit={control.unit}
          value={Number(value)}
          onChange={change}
        />
      );
  }
}
