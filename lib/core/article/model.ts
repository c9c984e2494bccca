import { hanCount } from '@/lib/core/text/han';

/** The article as the overlay shows it: built from the page once, then never again (DESIGN.md §2). */
export interface Article {
  readonly title: string;
  readonly byline: Finding<string> | null;
  /** The medium that the text comes from (來源), which is often not the site that shows it. */
  readonly source: Finding<string> | null;
  /** ISO 8601, with time and zone only where the page gives them. */
  readonly published: Finding<string> | null;
  /** Responsible editor (责任编辑). */
  readonly editor: Finding<string> | null;
  /** Where the page stands in its site, outermost first, the home page left out. */
  readonly breadcrumb: readonly string[];
  /** The disclaimer that the site sets under its articles; metadata, no part of the body. */
  readonly disclaimer: string | null;
  readonly siteName: string | null;
  readonly url: string;
  /** The page's own claim, `lang` of its root element, as it stands there. */
  readonly lang: string | null;
  readonly blocks: readonly Block[];
  readonly removed: readonly Removal[];
  readonly repairs: readonly RepairCount[];
}

/** A value found in a page, and the rule that found it. */
export interface Finding<T> {
  readonly value: T;
  readonly rule: string;
}

/** Something of the page that was left out of the article. */
export interface Removal {
  readonly step: string;
  readonly rule: string;
  /** The beginning of what was removed, at most 80 characters. */
  readonly text: string;
}

/** How often a repair rule changed the text of this article. */
export interface RepairCount {
  readonly rule: string;
  readonly count: number;
}

export type Block = Heading | Paragraph | Figure | List | Quote | Table | Code;

export interface Heading {
  readonly kind: 'heading';
  /** 1 is the level right below the article's title. */
  readonly level: number;
  /** The numbering as it is printed (`01`, `一、`, `Part 1`), or null. */
  readonly number: string | null;
  /** The name of the heading style that recognised it (lib/core/article/heading-styles). */
  readonly style: string;
  readonly runs: readonly Run[];
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
}

export interface Figure {
  readonly kind: 'figure';
  readonly images: readonly Image[];
  /** Where an embedded video or audio can be opened. */
  readonly media: string | null;
  readonly caption: readonly Run[];
}

export interface List {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly (readonly Run[])[];
}

export interface Quote {
  readonly kind: 'quote';
  readonly paragraphs: readonly (readonly Run[])[];
}

export interface Table {
  readonly kind: 'table';
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly header: boolean;
  readonly cells: readonly (readonly Run[])[];
}

export interface Code {
  readonly kind: 'code';
  readonly text: string;
}

/** A piece of inline content. Marks are flat: a strong link is a text run with both. */
export type Run = TextRun | Image | LineBreak;

export interface TextRun {
  readonly kind: 'text';
  readonly text: string;
  /** Absolute http(s) or mailto address. */
  readonly href?: string;
  readonly emphasis?: true;
  readonly strong?: true;
  /** What a repair rule could not mend for certain, in its code (DamageNote); the text stands as it came. */
  readonly damage?: string;
}

export interface Image {
  readonly kind: 'image';
  /** Absolute http(s) or data:image address. */
  readonly src: string;
  readonly alt: string;
}

export interface LineBreak {
  readonly kind: 'break';
}

/** The text of `runs`: a line break is `\n`, an image is nothing. Tokens cover exactly this text. */
export function textOf(runs: readonly Run[]): string {
  return runs
    .map((run) => (run.kind === 'text' ? run.text : run.kind === 'break' ? '\n' : ''))
    .join('');
}

/** Han characters in the body of an article. */
export function articleLength({ blocks }: Pick<Article, 'blocks'>): number {
  return blocks.reduce((sum, block) => sum + hanCount(passagesOf(block).map(textOf).join('')), 0);
}

/** The passages of a block: what is segmented, read and converted as one piece of text each. */
export function passagesOf(block: Block): readonly (readonly Run[])[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.runs];
    case 'figure':
      return [block.caption];
    case 'list':
      return block.items;
    case 'quote':
      return block.paragraphs;
    case 'table':
      return block.rows.flatMap((row) => row.cells);
    case 'code':
      return [];
  }
}
