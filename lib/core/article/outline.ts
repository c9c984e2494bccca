import { hanCount } from '@/lib/core/text/han';
import { type Article, type Block, passagesOf, textOf } from './model';

/** One part of the article, as the side panel lists it. */
export interface Section {
  /** Unique in the article, and the same each time: `section-0`, `section-1`, … */
  readonly id: string;
  /** 1 is the highest. The introduction has 1. */
  readonly level: number;
  /** The numbering as it is printed, or null. */
  readonly number: string | null;
  /** The heading's words; empty for the introduction and for a heading that is only a number. */
  readonly title: string;
  /** The first words of the section's first sentence. */
  readonly preview: string;
  /** Index in `article.blocks` of the heading, or of the first block of the introduction. */
  readonly blockIndex: number;
  /** Han characters in the section, the sub-sections' left out. */
  readonly hanCount: number;
}

/** What fits beside the article on one line or two of the panel. */
const PREVIEW_LENGTH = 24;

/**
 * What the article is made of, in order. The first section is the introduction (no number, no
 * title) when text stands before the first heading. An article without headings has no sections.
 */
export function outlineOf(article: Pick<Article, 'blocks'>): readonly Section[] {
  const { blocks } = article;
  const starts = blocks.flatMap((block, index) => (block.kind === 'heading' ? [index] : []));
  const [firstHeading] = starts;
  if (firstHeading === undefined) return [];
  const lead = blocks.slice(0, firstHeading).some((block) => textOfBlock(block).trim() !== '');
  const all = lead ? [0, ...starts] : starts;
  return all.map((start, at) => sectionAt(blocks, start, all[at + 1] ?? blocks.length, at));
}

function sectionAt(blocks: readonly Block[], start: number, end: number, at: number): Section {
  const block = blocks[start];
  const heading = block?.kind === 'heading' ? block : null;
  const body = blocks.slice(heading ? start + 1 : start, end);
  return {
    id: `section-${at}`,
    level: heading?.level ?? 1,
    number: heading?.number ?? null,
    title: heading ? titleOf(textOf(heading.runs), heading.number) : '',
    preview: previewOf(body),
    blockIndex: start,
    hanCount: hanCount(body.map(textOfBlock).join('')),
  };
}

function titleOf(text: string, number: string | null): string {
  const words = text.replace(/\s+/g, ' ').trim();
  if (number === null || !words.startsWith(number)) return words;
  return words.slice(number.length).replace(/^[\s:：、.．|丨/]+/u, '');
}

/** A picture's caption says little about a section: its first sentence does. */
function previewOf(blocks: readonly Block[]): string {
  const spoken = blocks.find(
    (block) => block.kind !== 'figure' && textOfBlock(block).trim() !== '',
  );
  const text = spoken ? textOfBlock(spoken).replace(/\s+/g, ' ').trim() : '';
  const sentence = /^.*?[。！？!?](?=.|$)/u.exec(text)?.[0] ?? text;
  const characters = [...sentence];
  if (characters.length <= PREVIEW_LENGTH) return sentence;
  return `${characters.slice(0, PREVIEW_LENGTH).join('')}…`;
}

function textOfBlock(block: Block): string {
  return passagesOf(block).map(textOf).join('\n');
}
