import type { Run, TextRun } from '@/lib/core/article/model';
import { imageOf, webAddress } from './images';
import type { Line, Look, Piece } from './page';

/** The runs of a line, with links made absolute. `base` is the address that they are relative to. */
export function runsOf(line: Line, base: string): Run[] {
  const runs: Run[] = [];
  let look: Look | null = null;
  for (const piece of line.pieces) {
    const last = runs.at(-1);
    if (piece.kind === 'text' && piece.look === look && last?.kind === 'text') {
      runs[runs.length - 1] = { ...last, text: last.text + piece.text };
    } else runs.push(...runOf(piece, base));
    look = piece.kind === 'text' ? piece.look : null;
  }
  return runs;
}

function runOf(piece: Piece, base: string): Run[] {
  if (piece.kind === 'media') return [];
  if (piece.kind === 'image') {
    const image = imageOf(piece.element, base);
    return image ? [image] : [];
  }
  const { look } = piece;
  const href = look.link ? webAddress(look.link.getAttribute('href') ?? '', base) : null;
  const run: TextRun = {
    kind: 'text',
    text: piece.text,
    ...(href ? { href } : {}),
    ...(look.emphasis ? { emphasis: true } : {}),
    ...(look.strong ? { strong: true } : {}),
  };
  return [run];
}

/** Several lines as one passage, with breaks between. */
export function joinedRuns(lines: readonly Line[], base: string): Run[] {
  return lines.flatMap((line, at) => [
    ...(at > 0 ? [{ kind: 'break' } as const] : []),
    ...runsOf(line, base),
  ]);
}
