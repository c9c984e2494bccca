import { layOut } from '@/lib/core/annotation/lay-out';
import type { AnnotatedText } from '@/lib/core/annotation/model';
import type { ShownRuns } from '@/lib/core/export/document';
import { passageKey, TITLE_KEY } from './names';

/** Passages in the script that they are shown in; those without an annotation as they came. */
export function shownRunsOf(
  annotationOf: (passage: string) => AnnotatedText | undefined,
): ShownRuns {
  return (block, passage, runs) => {
    const annotated = annotationOf(block < 0 ? TITLE_KEY : passageKey(block, passage));
    if (!annotated) return runs;
    return layOut(runs, annotated.tokens).map((piece) =>
      'tokens' in piece
        ? { ...piece.run, text: piece.tokens.map(({ shown }) => shown).join('') }
        : piece.run,
    );
  };
}
