import { useId, useState } from 'preact/hooks';
import { type MessageKey, t } from '@/lib/platform/i18n';

interface LinesProps {
  readonly name: string;
  readonly label: MessageKey;
  readonly value: readonly string[];
  /** Whether these lines can be kept. */
  readonly accepts: (lines: readonly string[]) => boolean;
  readonly onChange: (lines: readonly string[]) => void;
}

/** A list of short texts, one a line. Lines that are empty or stand twice don't count. */
export function Lines({ name, label, value, accepts, onChange }: LinesProps) {
  const id = useId();
  const [problem, setProblem] = useState(false);
  return (
    <div class="lines">
      <label for={id}>{t(label)}</label>
      <textarea
        id={id}
        name={name}
        lang="zh"
        rows={4}
        value={value.join('\n')}
        aria-invalid={problem}
        aria-describedby={`${id}-problem`}
        onChange={(event) => {
          const lines = linesOf(event.currentTarget.value);
          setProblem(!accepts(lines));
          if (accepts(lines)) onChange(lines);
        }}
      />
      <p id={`${id}-problem`} class="problem" role="alert">
        {problem && t('linesTooLong')}
      </p>
    </div>
  );
}

function linesOf(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}
