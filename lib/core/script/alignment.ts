import { type AlignedPiece, type AlignedText, resultOf } from './model';

/**
 * Pieces of a text that were replaced by something of another length, in order: four numbers each,
 * [start, end) in the source and [start, end) in the result, in UTF-16 units. Everything between
 * them has the same length on both sides.
 */
export type Replacements = readonly number[];

/** The replacements of `first` followed by `second`, from the source of the one to the result of the other. */
export function composeReplacements(first: Replacements, second: Replacements): Replacements {
  if (first.length === 0) return second;
  if (second.length === 0) return first;
  const composed: number[] = [];
  // How far the middle text is ahead of the source, and the result ahead of the middle text.
  let ahead1 = 0;
  let ahead2 = 0;
  let i = 0;
  let j = 0;
  while (i < first.length || j < second.length) {
    const start = Math.min(first[i + 2] ?? Infinity, second[j] ?? Infinity);
    const from = start - ahead1;
    const to = start + ahead2;
    let end = start;
    for (;;) {
      if (i < first.length && at(first, i + 2) <= end) {
        end = Math.max(end, at(first, i + 3));
        ahead1 = at(first, i + 3) - at(first, i + 1);
        i += 4;
      } else if (j < second.length && at(second, j) <= end) {
        end = Math.max(end, at(second, j + 1));
        ahead2 = at(second, j + 3) - at(second, j + 1);
        j += 4;
      } else break;
    }
    composed.push(from, end - ahead1, to, end + ahead2);
  }
  return composed;
}

/**
 * Where `position` of the result stands in the source; inside a replaced piece, where that piece
 * begins (`sourceStart`) or ends (`sourceEnd`).
 */
export function sourceStart(position: number, replacements: Replacements): number {
  return sourcePosition(position, replacements, 0);
}

export function sourceEnd(position: number, replacements: Replacements): number {
  return sourcePosition(position, replacements, 1);
}

function sourcePosition(position: number, replacements: Replacements, side: 0 | 1): number {
  let low = 0;
  let high = replacements.length / 4;
  // The first piece that ends behind the position.
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(replacements, middle * 4 + 3) > position) high = middle;
    else low = middle + 1;
  }
  const piece = low * 4;
  if (piece < replacements.length && at(replacements, piece + 2) < position) {
    return at(replacements, piece + side);
  }
  return low === 0
    ? position
    : position - at(replacements, piece - 1) + at(replacements, piece - 3);
}

/** The alignment of `source` with `result`, given their `replacements`. */
export function alignTexts(
  source: string,
  result: string,
  replacements: Replacements,
): AlignedText {
  const pieces = new PieceBuilder();
  let from = 0;
  let to = 0;
  for (let index = 0; index < replacements.length; index += 4) {
    pieces.add(
      source.slice(from, at(replacements, index)),
      result.slice(to, at(replacements, index + 2)),
    );
    from = at(replacements, index + 1);
    to = at(replacements, index + 3);
    pieces.add(
      source.slice(at(replacements, index), from),
      result.slice(at(replacements, index + 2), to),
    );
  }
  pieces.add(source.slice(from), result.slice(to));
  return pieces.pieces;
}

/** Joins alignments of texts that follow one another. */
export function joinAlignments(parts: readonly AlignedText[]): AlignedText {
  const pieces = new PieceBuilder();
  for (const part of parts) for (const piece of part) pieces.add(piece.from, piece.to);
  return pieces.pieces;
}

/** The alignment from the source of `first` to the result of `second`, whose source is first's result. */
export function chainAlignments(first: AlignedText, second: AlignedText): AlignedText {
  const composed = composeReplacements(replacementsOf(first), replacementsOf(second));
  return alignTexts(sourceOf(first), resultOf(second), composed);
}

function replacementsOf(aligned: AlignedText): Replacements {
  const replacements: number[] = [];
  let from = 0;
  let to = 0;
  for (const piece of aligned) {
    const fromEnd = from + piece.from.length;
    const toEnd = to + piece.to.length;
    // Inside a piece with surrogates equal code points may be different UTF-16 units: one unit here.
    if (piece.from.length !== piece.to.length || /[\ud800-\udfff]/.test(piece.from + piece.to)) {
      replacements.push(from, fromEnd, to, toEnd);
    }
    from = fromEnd;
    to = toEnd;
  }
  return replacements;
}

/** What the text was before it was converted. */
export function sourceOf(aligned: AlignedText): string {
  return aligned.map((piece) => piece.from).join('');
}

/** Collects pieces and joins neighbours that are aligned code point by code point. */
class PieceBuilder {
  readonly pieces: AlignedPiece[] = [];
  #lastIsCharacterwise = false;

  add(from: string, to: string): void {
    if (from === '' && to === '') return;
    const characterwise = codePointCount(from) === codePointCount(to);
    const last = this.pieces.at(-1);
    if (last && characterwise && this.#lastIsCharacterwise) {
      this.pieces[this.pieces.length - 1] = { from: last.from + from, to: last.to + to };
    } else this.pieces.push({ from, to });
    this.#lastIsCharacterwise = characterwise;
  }
}

function codePointCount(text: string): number {
  let count = text.length;
  for (let index = 0; index + 1 < text.length; index++) {
    if (
      (text.charCodeAt(index) & 0xfc00) === 0xd800 &&
      (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00
    ) {
      count--;
      index++;
    }
  }
  return count;
}

function at(numbers: Replacements, index: number): number {
  return numbers[index] ?? 0;
}
