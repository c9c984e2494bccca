import type { HskEdition } from '@/lib/core/dictionary/model';
import type { Notation } from '@/lib/core/reading/present';
import { type Keeping, writerOf } from './card-words';
import type { LookUpSession, Shown } from './look-up-session';
import type { Box } from './place-card';
import { WordCard } from './WordCard';

export interface PageCardProps<Word> {
  readonly shown: Shown<Word>;
  readonly session: LookUpSession<Word>;
  readonly keeping: Keeping;
  readonly edition: HskEdition;
  readonly notation: Notation;
  readonly theme: string;
  /** The boxes of the word, one a line. */
  readonly boxes: readonly Box[];
  /** What went wrong, in words. */
  readonly problem: string | null;
}

/** The card over a page as it is, and what shows the word that it belongs to. */
export function PageCard<Word>(props: PageCardProps<Word>) {
  const { shown, session, keeping, edition, notation, theme, boxes, problem } = props;
  const context = { edition, write: writerOf(notation), onReference: session.goTo };
  return (
    <div data-theme={theme}>
      {boxes.map(({ left, top, right, bottom }, i) => (
        <div
          key={i}
          class="looked-up"
          style={{
            left: `${left}px`,
            top: `${top}px`,
            width: `${right - left}px`,
            height: `${bottom - top}px`,
          }}
        />
      ))}
      <WordCard
        shown={shown}
        keeping={keeping}
        context={context}
        problem={problem}
        onChoose={session.choose}
        onPin={session.pin}
        onClose={session.close}
      />
    </div>
  );
}
