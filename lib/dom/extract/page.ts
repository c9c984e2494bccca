/**
 * What extraction works on: the page as a flat list of boxes (block elements) and of lines (what
 * stands between two block borders or line breaks), both in document order. Whatever lies inside a
 * box is a range of numbers, so that every later step is arithmetic and none walks the DOM again.
 */
export interface Page {
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

export interface Box {
  readonly element: Element;
  readonly tag: string;
  readonly parent: Box | null;
  /** Class and id, as they are matched against: ` class id `. */
  readonly label: string;
  readonly index: number;
  /** One past the last box inside. */
  end: number;
  readonly firstLine: number;
  /** One past the last line inside. */
  endLine: number;
  /** Totals of the visible lines inside. */
  han: number;
  linkHan: number;
  punctuation: number;
  ends: number;
  links: number;
  /** Lines whose nearest box this is. */
  ownLines: number;
  readonly centred: boolean;
}

export interface Line {
  readonly index: number;
  /** The nearest block. */
  readonly box: Box;
  readonly pieces: readonly Piece[];
  /** The pieces' text, white space collapsed as a browser does. */
  readonly text: string;
  readonly han: number;
  readonly linkHan: number;
  readonly punctuation: number;
  readonly ends: number;
  readonly links: number;
  /** Stood under `display: none`, `hidden` or the like. */
  readonly hidden: boolean;
  /** How many `<br>` stand before it in its box. */
  readonly breaks: number;
  /** Began with an indent (　　 or non-breaking spaces). */
  readonly indented: boolean;
  /** Text of a `<pre>`, kept with its white space. */
  readonly preformatted: boolean;
}

/** How a text looks where it stands. One object is shared by all texts that look the same. */
export interface Look {
  readonly link: Element | null;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly coloured: boolean;
}

/** One text node's text, or something that isn't text. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly look: Look }
  | { readonly kind: 'image'; readonly element: Element; readonly look: Look }
  | { readonly kind: 'media'; readonly element: Element };

/** Whether `inner` is `outer` or lies inside it. */
export function contains(outer: Box, inner: Box): boolean {
  return outer.index <= inner.index && inner.index < outer.end;
}

/** A line that only running text has. */
export function isSentence(line: Line): boolean {
  return (
    line.han >= 25 && line.linkHan < line.han / 2 && (line.ends > 0 || /[，,]/.test(line.text))
  );
}
