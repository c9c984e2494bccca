import type { ComponentChildren } from 'preact';
import { CloseIcon } from '@/components/reader/icons';
import { type MessageKey, t } from '@/lib/platform/i18n';
import { BackIcon, ForwardIcon, PauseIcon, PlayIcon } from './icons';

export interface SpeechBarProps {
  readonly playing: boolean;
  /** Why nothing is to be heard, in words; null where all is well. */
  readonly problem: string | null;
  /** Whether there is a voice: without one there is nothing to play. */
  readonly usable: boolean;
  readonly rate: number;
  /** Null where it can't go slower, or faster. */
  readonly onSlower: (() => void) | null;
  readonly onFaster: (() => void) | null;
  readonly onToggle: () => void;
  readonly onSkip: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

/** The controls of reading aloud, at the foot of the article. */
export function SpeechBar(props: SpeechBarProps) {
  const { playing, problem, usable, rate, onSlower, onFaster, onToggle, onSkip, onClose } = props;
  return (
    <div
      class="speech"
      role="toolbar"
      aria-label={t('speak')}
      data-state={playing ? 'playing' : ''}
    >
      {problem !== null && <p role="alert">{problem}</p>}
      {usable && (
        <>
          <Control name="previous-sentence" label="speechPrevious" onClick={() => onSkip(-1)}>
            <BackIcon />
          </Control>
          <Control
            name="play"
            label={playing ? 'speechPause' : 'speechPlay'}
            className="icon play"
            onClick={onToggle}
          >
            {playing ? <PauseIcon /> : <PlayIcon />}
          </Control>
          <Control name="next-sentence" label="speechNext" onClick={() => onSkip(1)}>
            <ForwardIcon />
          </Control>
          <span class="rate">
            <Control name="slower" label="speechSlower" onClick={onSlower}>
              −
            </Control>
            <output aria-label={t('speechRate')}>{t('unitTimes', rate)}</output>
            <Control name="faster" label="speechFaster" onClick={onFaster}>
              +
            </Control>
          </span>
        </>
      )}
      <Control name="stop-speech" label="speechStop" onClick={onClose}>
        <CloseIcon />
      </Control>
      {usable && <p class="hint">{t('speechHint')}</p>}
    </div>
  );
}

interface ControlProps {
  readonly name: string;
  readonly label: MessageKey;
  readonly className?: string;
  readonly onClick: (() => void) | null;
  readonly children: ComponentChildren;
}

function Control({ name, label, className = 'icon', onClick, children }: ControlProps) {
  return (
    <button
      type="button"
      class={className}
      data-action={name}
      aria-label={t(label)}
      title={t(label)}
      // Not 'disabled': the focus would fall out of the bar with the last step.
      aria-disabled={onClick === null}
      {...(onClick ? { onClick } : {})}
    >
      {children}
    </button>
  );
}
