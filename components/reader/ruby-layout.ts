import { fitRuby, type RubyCell, type RubyFit } from '@/lib/core/annotation/fit-ruby';
import type { AnnotatedRun } from '@/lib/core/annotation/lay-out';
import type { Token } from '@/lib/core/annotation/model';
import { presentWord, type RubyPart, rubyText } from '@/lib/core/reading/present';
import { applySandhi } from '@/lib/core/reading/sandhi';
import type { Presentation } from './reader-context';

/** A base that is drawn as one piece, a word or one of its characters, with what stands over it. */
export interface RubyPiece extends RubyPart {
  readonly fit: RubyFit;
}

/**
 * What is drawn for each token of a passage: the readings written, and fitted to each other across
 * the whole passage.
 */
export function layOutRuby(
  runs: readonly AnnotatedRun[],
  presentation: Presentation,
): ReadonlyMap<Token, readonly RubyPiece[]> {
  const tokens = runs.flatMap((piece) => ('tokens' in piece ? piece.tokens : []));
  const words = tokens.map(({ shown, readings }) => ({ text: shown, readings }));
  const said = applySandhi(words, presentation.sandhi);
  const parts = tokens.map(({ shown, isName }, i) =>
    presentWord({ text: shown, readings: said[i] ?? [], isName: isName === true }, presentation),
  );
  const fits = fitRuby(
    parts.flatMap((ofWord, i) =>
      ofWord.map((part, j) => ({
        ...cellOf(part, presentation),
        gap: j === 0 && isSpaced(tokens[i - 1], tokens[i]) ? presentation.wordSpace : 0,
      })),
    ),
  );
  let at = 0;
  return new Map(
    tokens.map((token, i) => [
      token,
      (parts[i] ?? []).map((part) => ({ ...part, fit: fits[at++] ?? { scale: 1, before: 0 } })),
    ]),
  );
}

function cellOf(part: RubyPart, { tracking, size, side, measure }: Presentation): RubyCell {
  const characters = [...part.base];
  const width = characters.reduce((sum, character) => sum + advanceOf(character), 0);
  const text = side ? '' : rubyText(part);
  return {
    base: width + tracking * characters.length,
    reading: text === '' ? 0 : measure(text) * size,
  };
}

/** Whether a space between words would stand between these two. */
export function isSpaced(before: Token | undefined, after: Token | undefined): boolean {
  return before?.kind === 'word' && after?.kind === 'word';
}

/** In em. Han characters and full-width punctuation fill their em; Latin letters about half of it. */
function advanceOf(character: string): number {
  return (character.codePointAt(0) ?? 0) < 0x2000 ? 0.5 : 1;
}
