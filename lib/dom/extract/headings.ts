import { findHeadings, type HeadingCandidate } from '@/lib/core/article/headings';
import { type Block, passagesOf, textOf } from '@/lib/core/article/model';
import type { Draft } from './blocks';
import type { Line } from './page';

/** Turns the paragraphs that are headings into heading blocks. */
export function withHeadings(drafts: readonly Draft[]): Block[] {
  const verdicts = findHeadings(drafts.map(candidateOf));
  return drafts.map(({ block }, at) => {
    const verdict = verdicts[at];
    return verdict && block.kind === 'paragraph'
      ? { kind: 'heading', ...verdict, runs: block.runs }
      : block;
  });
}

function candidateOf(draft: Draft): HeadingCandidate {
  const { block, lines, structure } = draft;
  const text = passagesOf(block).map(textOf).join('\n').trim();
  const paragraph = block.kind === 'paragraph';
  const han = lines.reduce((sum, line) => sum + line.han, 0);
  return {
    text: paragraph ? text : '',
    tagLevel: structure.heading ? Number(structure.heading.tag.slice(1)) : null,
    strong: paragraph && lines.every((line) => looks(line, 'strong')),
    coloured: paragraph && lines.every((line) => looks(line, 'coloured')),
    centred: lines.every((line) => line.box.centred),
    prose:
      block.kind !== 'figure' &&
      (han >= 40 || lines.some((line) => line.ends > 0 && line.han >= 12)),
  };
}

function looks(line: Line, look: 'strong' | 'coloured'): boolean {
  return line.pieces.every(
    (piece) => piece.kind !== 'text' || piece.look[look] || piece.text.trim() === '',
  );
}
