import type { Token } from '@/lib/core/annotation/model';
import type { Presentation } from './reader-context';
import { withToneMark } from './write-reading';

interface RubyProps {
  readonly token: Token;
  readonly presentation: Presentation;
}

/** A word with its reading above. Screen readers get the word alone: they have their own voice for it. */
export function Ruby({ token, presentation }: RubyProps) {
  const write = presentation.system === 'zhuyin' ? (reading: string) => reading : withToneMark;
  return (
    <ruby>
      {[...token.shown].map((character, i) => {
        const reading = token.readings[i];
        return [
          character,
          // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an rt takes no focus; without it the word is read twice.
          <rt key={i} aria-hidden="true">
            {reading ? write(reading) : ''}
          </rt>,
        ];
      })}
    </ruby>
  );
}
