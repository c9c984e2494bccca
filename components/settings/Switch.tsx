import { type MessageKey, t } from '@/lib/platform/i18n';

interface SwitchProps {
  readonly name: string;
  readonly label: MessageKey;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** On or off. */
export function Switch({ name, label, checked, onChange }: SwitchProps) {
  return (
    <label class="switch">
      <span>{t(label)}</span>
      <input
        type="checkbox"
        name={name}
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
