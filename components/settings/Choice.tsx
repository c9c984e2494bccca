import { type MessageKey, t } from '@/lib/platform/i18n';

export interface Option<T extends string> {
  readonly value: T;
  readonly label: MessageKey;
}

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly label: MessageKey;
  /** What stands for $1 in the label. */
  readonly labelValue?: string;
  readonly options: readonly Option<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  /** Whether the label is for the eyes too, or for screen readers alone. */
  readonly showLabel?: boolean;
}

/** One of a few: radio buttons drawn as one segmented control. */
export function Choice<T extends string>(props: ChoiceProps<T>) {
  const { name, label, labelValue = '', options, value, onChange, showLabel = true } = props;
  return (
    <fieldset class="choice">
      <legend class={showLabel ? undefined : 'visually-hidden'}>{t(label, labelValue)}</legend>
      <div class="segments">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{t(option.label)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
