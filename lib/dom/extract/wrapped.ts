import type { Box, Line } from './page';

/** A column of text is 24 characters wide or more, and 80 at most; verses are narrower. */
const NARROWEST = 24;
const WIDEST = 80;
/** As many lines tell a column: addresses and lists have fewer. */
const LEAST_LINES = 6;
/** A full line may end so much before the edge: marks and Latin words aren't cut. */
const RAGGED = 3;

/**
 * Puts sentences together that were cut into lines of one width, as texts of e-mail times are: a line
 * that reaches the edge goes on in the next one of its box, unless that is indented or set apart.
 */
export function withoutHardBreaks(lines: readonly Line[]): readonly Line[] {
  const edges = new Map<Box, number>();
  for (const [box, own] of Map.groupBy(lines, (line) => line.box)) edges.set(box, edgeOf(own));
  const joined: Line[] = [];
  let before: Line | null = null;
  for (const line of lines) {
    const edge = edges.get(line.box) ?? Infinity;
    const goesOn: boolean =
      before?.box === line.box &&
      line.breaks === 1 &&
      !line.indented &&
      before.text.length >= edge - RAGGED;
    const last = goesOn ? joined.pop() : undefined;
    joined.push(last ? join(last, line) : line);
    before = line;
  }
  return joined;
}

/** Where the lines of a box end, if they are cut there: most are full, and few end a sentence. */
function edgeOf(lines: readonly Line[]): number {
  const edge = lines.reduce((most, { text }) => Math.max(most, text.length), 0);
  if (lines.length < LEAST_LINES || edge < NARROWEST || edge > WIDEST) return Infinity;
  const full = lines.filter(({ text }) => text.length >= edge - RAGGED);
  const cut = full.filter(({ text }) => !/[。！？；：…」”.!?:;]$/u.test(text));
  return full.length >= lines.length / 2 && cut.length >= full.length * 0.6 ? edge : Infinity;
}

function join(one: Line, other: Line): Line {
  return {
    ...one,
    pieces: [...one.pieces, ...other.pieces],
    text: one.text + other.text,
    han: one.han + other.han,
    ends: one.ends + other.ends,
  };
}
