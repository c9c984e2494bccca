import type { Article, Block, Run } from '@/lib/core/article/model';

/** The runs of a passage as they are shown: in the reader's script. `block` -1 is the article's title. */
export type ShownRuns = (block: number, passage: number, runs: readonly Run[]) => readonly Run[];

/** How the parts of a text are written. */
export interface Notation {
  readonly title: (text: string) => string;
  readonly heading: (text: string, level: number) => string;
  readonly text: (text: string) => string;
  readonly marked: (text: string, run: Extract<Run, { kind: 'text' }>) => string;
  readonly image: (alt: string, src: string) => string;
  readonly lineBreak: string;
  readonly item: (text: string, number: number | null) => string;
  readonly quote: (paragraphs: readonly string[]) => string;
  readonly row: (cells: readonly string[], header: boolean) => string;
  readonly code: (text: string) => string;
}

/** The place of the title, for ShownRuns. */
const TITLE = -1;

/** Writes an article, its source last, so that a copy can be traced to its page. */
export function writeArticle(article: Article, shown: ShownRuns, notation: Notation): string {
  const inline = (block: number, passage: number, runs: readonly Run[]): string =>
    shown(block, passage, runs)
      .map((run) => writeRun(run, notation))
      .join('');
  const title = inline(TITLE, 0, [{ kind: 'text', text: article.title }]);
  const details = [article.byline?.value, article.source?.value, article.published?.value];
  const parts = [
    notation.title(title),
    details
      .filter(Boolean)
      .map((detail) => notation.text(detail ?? ''))
      .join(' · '),
    ...article.blocks.map((block, index) =>
      writeBlock(block, notation, (passage, runs) => inline(index, passage, runs)),
    ),
    article.url,
  ];
  return `${parts.filter((part) => part.trim() !== '').join('\n\n')}\n`;
}

type Inline = (passage: number, runs: readonly Run[]) => string;

function writeRun(run: Run, notation: Notation): string {
  if (run.kind === 'break') return notation.lineBreak;
  if (run.kind === 'image') return notation.image(run.alt, run.src);
  return notation.marked(notation.text(run.text), run);
}

function writeBlock(block: Block, notation: Notation, inline: Inline): string {
  switch (block.kind) {
    case 'heading':
      return notation.heading(inline(0, block.runs), block.level);
    case 'paragraph':
      return inline(0, block.runs);
    case 'figure': {
      const images = block.images.map(({ alt, src }) => notation.image(alt, src));
      return [...images, block.media ?? '', inline(0, block.caption)].filter(Boolean).join('\n');
    }
    case 'list':
      return block.items
        .map((item, i) => notation.item(inline(i, item), block.ordered ? i + 1 : null))
        .join('\n');
    case 'quote':
      return notation.quote(block.paragraphs.map((paragraph, i) => inline(i, paragraph)));
    case 'table': {
      let passage = 0;
      return block.rows
        .map(({ cells, header }) =>
          notation.row(
            cells.map((cell) => inline(passage++, cell)),
            header,
          ),
        )
        .join('\n');
    }
    case 'code':
      return notation.code(block.text);
  }
}
