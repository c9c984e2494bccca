import { fitRuby, type RubyCell, type RubyFit } from '@/lib/core/annotation/fit-ruby';
import type { AnnotatedRun } from '@/lib/core/annotation/lay-out';
import type { Token } from '@/lib/core/annotation/model';
import type { Presentation } from './reader-context';
import { withToneMark } from './write-reading';

/** A base that is drawn as one piece: a word, or one of its characters, with what stands over it. */
export interface RubyPiece {
  readonly base: string;
  /** Empty where nothing stands above. */
  readonly reading: string;
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
  const unfitted = tokens.map((token) => piecesOf(token, presentation));
  const fits = fitRuby(unfitted.flat().map((piece) => cellOf(piece, presentation)));
  let at = 0;
  return new Map(
    tokens.map((token, i) => [
      token,
      (unfitted[i] ?? []).map((piece) => ({
        ...piece,
        fit: fits[at++] ?? { scale: 1, before: 0 },
      })),
    ]),
  );
}

type Unfitted = Omit<RubyPiece, 'fit'>;

function piecesOf(token: Token, presentation: Presentation): readonly Unfitted[] {
  if (token.readings.every((reading) => reading === null)) {
    return [{ base: token.shown, reading: '' }];
  }
  const characters = [...token.shown].map((base, i) => ({
    base,
    reading: writeOne(token.readings[i], presentation),
  }));
  if (presentation.unit === 'character' || presentation.system === 'zhuyin') return characters;
  return [{ base: token.shown, reading: joinSyllables(characters.map(({ reading }) => reading)) }];
}

function writeOne(reading: string | null | undefined, { system }: Presentation): string {
  if (!reading) return '';
  return system === 'zhuyin' ? reading : withToneMark(reading);
}

/** A syllable that begins with a, e or o and isn't the word's first is set off: xī’ān (GB/T 16159). */
function joinSyllables(syllables: readonly string[]): string {
  return syllables.reduce((word, syllable) =>
    word !== '' && /^[aāáǎàeēéěèoōóǒò]/.test(syllable) ? `${word}’${syllable}` : word + syllable,
  );
}

function cellOf({ base, reading }: Unfitted, presentation: Presentation): RubyCell {
  const { tracking, size, measure } = presentation;
  const characters = [...base];
  return {
    base:
      characters.reduce((sum, character) => sum + advanceOf(character), 0) +
      tracking * characters.length,
    reading: reading === '' ? 0 : measure(reading) * size,
  };
}

/** In em. Han characters and full-width punctuation fill their em; Latin letters about half of it. */
function advanceOf(character: string): number {
  return (character.codePointAt(0) ?? 0) < 0x2000 ? 0.5 : 1;
}
