import { useId } from 'preact/hooks';
import { type MessageKey, t } from '@/lib/platform/i18n';

interface SliderProps {
  readonly name: string;
  readonly label: MessageKey;
  /** In ascending order. */
  readonly steps: readonly number[];
  /** The words for a value, which stands for $1. */
  readonly unit: MessageKey;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** One of a few numbers. The slider itself goes over their places, so that uneven steps are even to the hand. */
export function Slider({ name, label, steps, unit, value, onChange }: SliderProps) {
  const id = useId();
  const words = t(unit, value);
  return (
    <div class="slider">
      <label for={id}>{t(label)}</label>
      <output for={id}>{words}</output>
      <input
        id={id}
        type="range"
        name={name}
        min={0}
        max={steps.length - 1}
        value={steps.indexOf(value)}
        aria-valuetext={words}
        onInput={(event) => {
          const step = steps[event.currentTarget.valueAsNumber];
          if (step !== undefined) onChange(step);
        }}
      />
    </div>
  );
}
