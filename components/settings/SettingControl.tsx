import { isSettingValue } from '@/lib/core/settings/schema';
import { Exceptions } from './Exceptions';
import { Lines } from './Lines';
import { type ControlProps, RowControl } from './RowControl';
import { SETTING_ROWS } from './table';

/** The control of one setting, as its row in the table says. */
export function SettingControl(props: ControlProps) {
  const { name, settings, onSetting } = props;
  const row = SETTING_ROWS[name];
  const { label, control } = row;
  const value = settings[name];
  const change = (next: unknown): void => {
    if (isSettingValue(name, next)) onSetting(name, next);
  };
  switch (control.kind) {
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
    default:
      return <RowControl {...props} row={row} />;
  }
}
