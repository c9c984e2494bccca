import {
  type Article,
  type Block,
  type Finding,
  passagesOf,
  type Run,
  type TextRun,
  textOf,
} from '@/lib/core/article/model';
import type { DamageMark, Edit, RepairResult } from './model';

/** All texts of an article that a reader sees, in the order in which applyRepairs takes repairs. */
export function articleTexts(article: Article): readonly string[] {
  return [
    article.title,
    ...[article.byline, article.source, article.editor].map((finding) => finding?.value ?? ''),
    article.disclaimer ?? '',
    article.siteName ?? '',
    ...article.breadcrumb,
    ...article.blocks.flatMap((block) => passagesOf(block).map(textOf)),
  ];
}

/**
 * The article with its repairs made: `result` is what repairTexts found in articleTexts(article).
 * Places that could not be mended become runs with `damage`.
 */
export function applyRepairs(article: Article, result: RepairResult): Article {
  const queue = new RepairQueue(result);
  const title = queue.mend(article.title);
  const byline = queue.mendFinding(article.byline);
  const source = queue.mendFinding(article.source);
  const editor = queue.mendFinding(article.editor);
  const disclaimer = queue.mend(article.disclaimer ?? '');
  const siteName = queue.mend(article.siteName ?? '');
  const breadcrumb = article.breadcrumb.map((text) => queue.mend(text));
  return {
    ...article,
    title,
    byline,
    source,
    editor,
    disclaimer: article.disclaimer === null ? null : disclaimer,
    siteName: article.siteName === null ? null : siteName,
    breadcrumb,
    blocks: article.blocks.map((block) => mapPassages(block, (runs) => queue.mendRuns(runs))),
    repairs: result.counts,
  };
}

/** `text` with `edits` made. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let mended = '';
  let copied = 0;
  for (const edit of edits) {
    mended += text.slice(copied, edit.start) + edit.text;
    copied = edit.end;
  }
  return mended + text.slice(copied);
}

/** Hands out the repairs of one text after the other. */
class RepairQueue {
  readonly #result: RepairResult;
  #next = 0;

  constructor(result: RepairResult) {
    this.#result = result;
  }

  mend(text: string): string {
    return applyEdits(text, this.#result.edits[this.#next++] ?? []);
  }

  /** Only a finding that is there has a text of its own; a missing one stands as an empty text. */
  mendFinding(finding: Finding<string> | null): Finding<string> | null {
    const value = this.mend(finding?.value ?? '');
    return finding && { ...finding, value };
  }

  mendRuns(runs: readonly Run[]): readonly Run[] {
    const index = this.#next++;
    const edits = this.#result.edits[index] ?? [];
    const marks = this.#result.marks[index] ?? [];
    return edits.length === 0 && marks.length === 0 ? runs : repairRuns(runs, edits, marks);
  }
}

/**
 * Makes edits that may reach over several runs: the new text stands in the run where the edit
 * begins, and the rest of the old goes out of the others. Offsets are those of textOf(runs).
 */
function repairRuns(
  runs: readonly Run[],
  edits: readonly Edit[],
  marks: readonly DamageMark[],
): readonly Run[] {
  let offset = 0;
  return runs.flatMap((run): readonly Run[] => {
    if (run.kind === 'image') return [run];
    if (run.kind === 'break') {
      offset++;
      return [run];
    }
    const start = offset;
    offset += run.text.length;
    return piecesOf(run, start, edits, marks);
  });
}

/** One text run after its repairs: cut at the marks, empty pieces left out. */
function piecesOf(
  run: TextRun,
  start: number,
  edits: readonly Edit[],
  marks: readonly DamageMark[],
): readonly TextRun[] {
  const end = start + run.text.length;
  const pieces: TextRun[] = [];
  let from = start;
  for (const mark of marks) {
    if (mark.end <= from || mark.start >= end) continue;
    const markStart = Math.max(mark.start, from);
    const markEnd = Math.min(mark.end, end);
    pieces.push(pieceOf(run, start, from, markStart, edits), {
      ...pieceOf(run, start, markStart, markEnd, edits),
      damage: mark.note,
    });
    from = markEnd;
  }
  pieces.push(pieceOf(run, start, from, end, edits));
  return pieces.filter((piece) => piece.text !== '');
}

/** The part [from, to) of a run that begins at `start`, with the edits that begin in it made. */
function pieceOf(
  run: TextRun,
  start: number,
  from: number,
  to: number,
  edits: readonly Edit[],
): TextRun {
  let text = '';
  let copied = from;
  for (let index = firstEndingAfter(edits, from); index < edits.length; index++) {
    const edit = edits[index];
    if (edit === undefined || edit.start >= to) break;
    // An edit that began in an earlier piece only takes away here.
    const begin = Math.max(edit.start, from);
    text += run.text.slice(copied - start, begin - start);
    if (edit.start >= from) text += edit.text;
    copied = Math.max(begin, Math.min(edit.end, to));
  }
  return { ...run, text: text + run.text.slice(copied - start, to - start) };
}

/** The first of `edits` (in order, without overlaps) that reaches beyond `position`; by bisection. */
function firstEndingAfter(edits: readonly Edit[], position: number): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.end ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The block with each of its passages mapped, in the order of passagesOf. */
function mapPassages(block: Block, map: (runs: readonly Run[]) => readonly Run[]): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, runs: map(block.runs) };
    case 'figure':
      return { ...block, caption: map(block.caption) };
    case 'list':
      return { ...block, items: block.items.map(map) };
    case 'quote':
      return { ...block, paragraphs: block.paragraphs.map(map) };
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(map) })),
      };
    case 'code':
      return block;
  }
}
