import { type MessageKey, t } from '@/lib/platform/i18n';
import type { Option } from './Choice';

interface ExceptionsProps {
  readonly name: string;
  readonly label: MessageKey;
  readonly options: readonly Option<string>[];
  /** What is switched off. */
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

/** Many that are on, each with its switch; the value names those that are off. */
export function Exceptions({ name, label, options, value, onChange }: ExceptionsProps) {
  return (
    <fieldset class="choice exceptions">
      <legend>{t(label)}</legend>
      {options.map((option) => (
        <label class="switch" key={option.value}>
          <span>{t(option.label)}</span>
          <input
            type="checkbox"
            name={name}
            value={option.value}
            checked={!value.includes(option.value)}
            onChange={({ currentTarget }) => {
              const others = value.filter((item) => item !== option.value);
              onChange(currentTarget.checked ? others : [...others, option.value]);
            }}
          />
        </label>
      ))}
    </fieldset>
  );
}
