import type { Block, Figure, Image, Run, TableRow } from '@/lib/core/article/model';
import { isCaption } from './captions';
import { webAddress } from './images';
import type { Box, Line, Page } from './page';
import { joinedRuns, runsOf } from './runs';
import { NO_STRUCTURE, type Structure, structuresIn } from './structure';

/** A block and the lines that it was made from. */
export interface Draft {
  readonly block: Block;
  readonly lines: readonly Line[];
  readonly structure: Structure;
}

/** Hosts and paths of players: other frames are advertisements, maps and comment boxes. */
const PLAYER =
  /youtube|youku|bilibili|v\.qq\.com|iqiyi|vimeo|tudou|ku6|ixigua|miaopai|weibo\.com\/tv|cctv|\.mp4|\.m3u8|\.mp3|player|video/i;

/** Puts the kept lines together as blocks. */
export function draftBlocks(
  page: Page,
  container: Box,
  kept: readonly Line[],
  base: string,
): Draft[] {
  return new Drafter(page, container, base).run(kept);
}

class Drafter {
  readonly #base: string;
  readonly #structures: ReadonlyMap<number, Structure>;
  readonly #drafts: Draft[] = [];

  constructor(page: Page, container: Box, base: string) {
    this.#base = base;
    this.#structures = structuresIn(page, container);
  }

  run(lines: readonly Line[]): Draft[] {
    for (let at = 0; at < lines.length; ) {
      const line = lines[at];
      if (!line) break;
      const structure = this.#structureOf(line);
      const group = this.#group(lines, at, structure);
      this.#add(group, structure);
      at += group.length;
    }
    return this.#drafts;
  }

  #structureOf(line: Line): Structure {
    return this.#structures.get(line.box.index) ?? NO_STRUCTURE;
  }

  /** The lines from `at` on that belong to one block. */
  #group(lines: readonly Line[], at: number, structure: Structure): Line[] {
    const first = lines[at] as Line;
    const whole = structure.table ?? structure.list ?? structure.quote ?? structure.heading;
    const group = [first];
    for (let next = lines[at + group.length]; next; next = lines[at + group.length]) {
      const other = this.#structureOf(next);
      const joined = whole
        ? (other.table ?? other.list ?? other.quote ?? other.heading) === whole
        : structure.pre
          ? other.pre === structure.pre && isCode(group) && next.han === 0
          : continues(group.at(-1) as Line, next);
      if (!joined) break;
      group.push(next);
    }
    return group;
  }

  #add(lines: readonly Line[], structure: Structure): void {
    for (const block of this.#blocksOf(lines, structure)) {
      this.#drafts.push({ block, lines, structure });
    }
  }

  #blocksOf(lines: readonly Line[], structure: Structure): Block[] {
    if (structure.table) return [this.#table(lines)];
    if (structure.list) return this.#list(lines, structure.list);
    if (structure.pre && isCode(lines))
      return [{ kind: 'code', text: lines.map((line) => line.text).join('\n') }];
    if (structure.quote && !structure.heading) {
      return [
        {
          kind: 'quote',
          paragraphs: lines.map((line) => runsOf(line, this.#base)).filter(hasText),
        },
      ];
    }
    return this.#paragraph(lines, structure);
  }

  #paragraph(lines: readonly Line[], structure: Structure): Block[] {
    const runs = joinedRuns(lines, this.#base);
    const images = runs.filter((run): run is Image => run.kind === 'image');
    if (!hasText(runs)) {
      const media = this.#mediaOf(lines);
      return images.length > 0 || media ? [{ kind: 'figure', images, media, caption: [] }] : [];
    }
    const first = lines[0] as Line;
    if (this.#captions(first, structure, runs)) return [];
    return [{ kind: 'paragraph', runs }];
  }

  /** Gives the text to the figure before it, when it is that figure's caption. */
  #captions(line: Line, structure: Structure, runs: readonly Run[]): boolean {
    const before = this.#drafts.at(-1);
    if (before?.block.kind !== 'figure' || before.block.caption.length > 0) return false;
    if (!isCaption(line, structure, before)) return false;
    const block: Figure = { ...before.block, caption: runs };
    this.#drafts[this.#drafts.length - 1] = { ...before, block, lines: [...before.lines, line] };
    return true;
  }

  #mediaOf(lines: readonly Line[]): string | null {
    for (const line of lines) {
      for (const piece of line.pieces) {
        if (piece.kind !== 'media') continue;
        const { element } = piece;
        const address =
          element.getAttribute('src') ??
          element.getAttribute('data-src') ??
          element.getAttribute('data') ??
          element.querySelector('source')?.getAttribute('src') ??
          '';
        const url = webAddress(address, this.#base, /^https?:/);
        if (url && (PLAYER.test(url) || /^(?:video|audio)$/.test(element.localName))) return url;
      }
    }
    return null;
  }

  #table(lines: readonly Line[]): Block {
    const rows: {
      box: Box | undefined;
      header: boolean;
      cells: { box: Box | undefined; lines: Line[] }[];
    }[] = [];
    for (const line of lines) {
      const { row, cell } = this.#structureOf(line);
      let current = rows.at(-1);
      if (!current || current.box !== row) {
        current = { box: row, header: cell?.tag === 'th', cells: [] };
        rows.push(current);
      }
      const last = current.cells.at(-1);
      if (last && last.box === cell) last.lines.push(line);
      else current.cells.push({ box: cell, lines: [line] });
    }
    return {
      kind: 'table',
      rows: rows.map(
        ({ header, cells }): TableRow => ({
          header,
          cells: cells.map((cell) => joinedRuns(cell.lines, this.#base)),
        }),
      ),
    };
  }

  #list(lines: readonly Line[], list: Box): Block[] {
    const items: { box: Box | undefined; lines: Line[] }[] = [];
    for (const line of lines) {
      const { item } = this.#structureOf(line);
      const last = items.at(-1);
      if (last && last.box === item) last.lines.push(line);
      else items.push({ box: item, lines: [line] });
    }
    const runs = items
      .map((item) => joinedRuns(item.lines, this.#base))
      .filter((item) => item.length > 0);
    if (!runs.some(hasText)) {
      const images = runs.flat().filter((run): run is Image => run.kind === 'image');
      return images.length > 0 ? [{ kind: 'figure', images, media: null, caption: [] }] : [];
    }
    return [{ kind: 'list', ordered: list.tag === 'ol', items: runs }];
  }
}

function hasText(runs: readonly Run[]): boolean {
  return runs.some((run) => run.kind === 'text' && run.text.trim() !== '');
}

function isCode(lines: readonly Line[]): boolean {
  return lines.every((line) => line.preformatted && line.han < 10);
}

/**
 * Whether a line goes on with the paragraph of the one before: after a single `<br>`, without an
 * indent, when neither is a sentence that ends. A poem or an address stays together so; the
 * `<br>` paragraphs of old pages don't.
 */
function continues(before: Line, line: Line): boolean {
  if (line.box !== before.box || line.breaks !== 1 || line.indented) return false;
  if (before.text === '' || line.text === '') return false;
  return before.text.length <= 24 && line.text.length <= 24 && !/[。！？”]$/u.test(before.text);
}
