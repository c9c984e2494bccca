import { WORD_ATTRIBUTE } from '@/components/dictionary/word-places';
import type { AnnotatedText, Token } from '@/lib/core/annotation/model';
import type { EditedWord, UserReading } from '@/lib/core/reading/model';

/**
 * What `element`, a word of the article, shows; null where it shows none any more.
 *
 * @param annotationOf the annotations by passage.
 */
export function editedWordOf(
  element: Element,
  annotationOf: (passage: string) => AnnotatedText | undefined,
): EditedWord | null {
  const [passage = '', offset = ''] = (element.getAttribute(WORD_ATTRIBUTE) ?? '').split(' ');
  const tokens = annotationOf(passage)?.tokens ?? [];
  let start = 0;
  const at = tokens.findIndex((token) => {
    const isIt = start <= Number(offset) && Number(offset) < start + token.text.length;
    start += token.text.length;
    return isIt;
  });
  const token = tokens[at];
  if (!token) return null;
  const simplified = simplifiedOf(token) ?? token.shown;
  const { shown, readings } = token;
  return {
    shown,
    simplified,
    readings,
    before: simplifiedOf(tokens[at - 1]),
    after: simplifiedOf(tokens[at + 1]),
  };
}

function simplifiedOf(token: Token | undefined): string | null {
  return token?.simplified ?? token?.shown ?? null;
}

/** The reader's rule that holds for a word where it stands: one for its context goes before one for everywhere. */
export function ownRuleFor(
  { simplified, before, after }: EditedWord,
  own: readonly UserReading[],
): UserReading | null {
  const rules = own.filter((rule) => rule.word === simplified);
  const here = rules.find(({ context }) => context?.before === before && context.after === after);
  return here ?? rules.find(({ context }) => context === undefined) ?? null;
}
