import {
  findHeadings,
  type HeadingCandidate,
  type HeadingVerdict,
} from '@/lib/core/article/headings';
import { type Block, passagesOf, type Run, textOf } from '@/lib/core/article/model';
import type { Draft } from './blocks';
import type { Line } from './page';

/** Turns the paragraphs that are headings into heading blocks. */
export function withHeadings(drafts: readonly Draft[]): Block[] {
  const candidates = drafts.map(candidateOf);
  const verdicts = findHeadings(candidates);
  const blocks: Block[] = [];
  for (let at = 0; at < drafts.length; at += 1) {
    const { block } = drafts[at] as Draft;
    const verdict = verdicts[at];
    if (!verdict || block.kind !== 'paragraph') {
      blocks.push(block);
      continue;
    }
    const words = wordsAfter(drafts, candidates, at, verdict);
    if (words.length > 0) at += 1;
    blocks.push({ kind: 'heading', ...verdict, runs: [...block.runs, ...words] });
  }
  return blocks;
}

/** Longest words that may stand under a heading's number. */
const LONGEST_WORDS = 30;

/** A number in one paragraph and its words in the next, which looks like a heading too. */
function wordsAfter(
  drafts: readonly Draft[],
  candidates: readonly HeadingCandidate[],
  at: number,
  { number }: HeadingVerdict,
): readonly Run[] {
  const next = drafts[at + 1]?.block;
  const look = candidates[at + 1];
  if (number === null || candidates[at]?.text !== number || !look || next?.kind !== 'paragraph')
    return [];
  const telling = look.strong || look.coloured || look.centred || look.tagLevel !== null;
  if (!telling || look.prose || look.text.length > LONGEST_WORDS || /[。，；]$/u.test(look.text))
    return [];
  return [{ kind: 'break' }, ...next.runs];
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
