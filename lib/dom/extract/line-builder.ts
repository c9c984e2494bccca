import { densityOf, isHanUnit } from '@/lib/core/article/density';
import type { Box, Line, Look, Piece } from './page';

const INDENT = /^[ \t\n\r\f]*(?:\u3000|\u00a0[\u3000\u00a0 ])/;
const SPACE = /[\s\u200b\ufeff]+/g;

/** Collects the pieces between two borders and closes them as a line. */
export class LineBuilder {
  readonly lines: Line[] = [];
  #box: Box | null = null;
  #pieces: Piece[] = [];
  #hidden = false;
  #preformatted = false;
  #breaks = 0;

  text(text: string, look: Look, box: Box, hidden: boolean, preformatted: boolean): void {
    this.#open(box, hidden, preformatted);
    this.#pieces.push({ kind: 'text', text, look });
  }

  other(piece: Piece, box: Box, hidden: boolean): void {
    this.#open(box, hidden, false);
    this.#pieces.push(piece);
  }

  break(): void {
    this.flush();
    this.#breaks += 1;
  }

  /** A block border: what came before it belongs to another paragraph. */
  border(): void {
    this.flush();
    this.#breaks = 0;
  }

  flush(): void {
    const box = this.#box;
    if (box) this.#close(box);
    this.#box = null;
    this.#pieces = [];
  }

  #open(box: Box, hidden: boolean, preformatted: boolean): void {
    if (this.#box) return;
    this.#box = box;
    this.#hidden = hidden;
    this.#preformatted = preformatted;
  }

  #close(box: Box): void {
    const first = this.#pieces[0];
    const indented = first?.kind === 'text' && INDENT.test(first.text);
    // Old pages set prose in <pre>, with an indent of two ideographic spaces: that is no code.
    const code = this.#preformatted && !indented;
    const pieces = code ? this.#pieces : collapse(this.#pieces);
    if (pieces.length === 0) return;
    let text = '';
    let han = 0;
    let linkHan = 0;
    let punctuation = 0;
    let ends = 0;
    let links = 0;
    let link: Element | null = null;
    for (const piece of pieces) {
      if (piece.kind !== 'text') continue;
      text += piece.text;
      const density = densityOf(piece.text);
      han += density.han;
      if (piece.look.link) {
        linkHan += density.han;
        if (piece.look.link !== link) links += 1;
      } else {
        punctuation += density.punctuation;
        ends += density.ends;
      }
      link = piece.look.link;
    }
    this.lines.push({
      index: this.lines.length,
      box,
      pieces,
      text,
      han,
      linkHan,
      punctuation,
      ends,
      links,
      hidden: this.#hidden,
      breaks: this.#breaks,
      indented,
      preformatted: code,
    });
    box.ownLines += 1;
    this.#breaks = 0;
    if (this.#hidden) return;
    box.han += han;
    box.linkHan += linkHan;
    box.punctuation += punctuation;
    box.ends += ends;
    box.links += links;
  }
}

/** White space as a browser shows it: one space for a run, none at the line's ends. */
function collapse(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  let before = ' ';
  for (const piece of pieces) {
    if (piece.kind !== 'text') {
      result.push(piece);
      before = '';
      continue;
    }
    let text = piece.text.replace(SPACE, (run, at: number) => spaceFor(run, piece.text, at));
    if (before.endsWith(' ')) text = text.replace(/^ +/, '');
    if (text === '') continue;
    before = text;
    result.push({ kind: 'text', text, look: piece.look });
  }
  trimEnd(result);
  return result;
}

/**
 * A line feed between two Han characters shows as nothing (CSS Text, segment break transformation;
 * sources of old pages wrap their text so), any other run of white space as one space.
 */
function spaceFor(run: string, text: string, at: number): string {
  if (!/[\n\r]/.test(run) || at === 0) return ' ';
  const after = text.charCodeAt(at + run.length);
  return isWide(text.charCodeAt(at - 1)) && isWide(after) ? '' : ' ';
}

function isWide(unit: number): boolean {
  return (
    isHanUnit(unit) || (unit >= 0x3000 && unit <= 0x303f) || (unit >= 0xff01 && unit <= 0xff5e)
  );
}

function trimEnd(pieces: Piece[]): void {
  for (let last = pieces.at(-1); last?.kind === 'text'; last = pieces.at(-1)) {
    const text = last.text.trimEnd();
    pieces.pop();
    if (text !== '') {
      pieces.push({ kind: 'text', text, look: last.look });
      return;
    }
  }
}
