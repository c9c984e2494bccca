import { LineBuilder } from './line-builder';
import { type Box, isSentence, type Look, type Page } from './page';
import { EMPHASIS, INLINE, INLINE_CONTROL, MEDIA, SKIPPED, STRONG } from './tags';

const PLAIN: Look = { link: null, strong: false, emphasis: false, coloured: false };

const NOT_SHOWN_STYLE = /display\s*:\s*none/i;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const BOLD_STYLE = /font-weight\s*:\s*(?:bold|[6-9]00)/i;
const COLOUR_STYLE = /(?:^|[;\s])color\s*:\s*(?!inherit|#?0{3,6}\b|black|rgb\(\s*0,\s*0,\s*0)/i;
const CENTRE_STYLE = /text-align\s*:\s*center/i;
const PRE_STYLE = /white-space\s*:\s*pre/i;

/** From as many Han characters on, hidden sentences are an article, not a dialog's terms. */
const HIDDEN_ARTICLE = 150;

/** Reads the page once, in document order, without recursion: pages nest 50,000 deep. */
export function snapshot(document: Document): Page {
  const root = document.body ?? document.documentElement;
  if (!root) return { boxes: [], lines: [] };
  const page = new Walk(root, HIDDEN_STYLE).run();
  return waitsForScripts(page) ? new Walk(root, NOT_SHOWN_STYLE).run() : page;
}

/** WeChat's pages, and others, come with their text under `visibility: hidden`; a script shows it when it is set. */
function waitsForScripts(page: Page): boolean {
  let shown = 0;
  let hidden = 0;
  for (const line of page.lines) {
    if (!isSentence(line)) continue;
    if (line.hidden) hidden += line.han;
    else shown += line.han;
  }
  return hidden >= HIDDEN_ARTICLE && hidden > shown * 2;
}

class Walk {
  readonly #root: Element;
  readonly #hiding: RegExp;
  readonly #boxes: Box[] = [];
  readonly #builder = new LineBuilder();
  readonly #looks: { element: Element; look: Look }[] = [];
  #box: Box;
  #look = PLAIN;
  #hiddenBy: Element | null = null;
  #preBy: Element | null = null;

  /** `hiding` is how a `style` attribute says that its element isn't seen. */
  constructor(root: Element, hiding: RegExp) {
    this.#root = root;
    this.#hiding = hiding;
    this.#box = this.#newBox(root, null, '');
  }

  run(): Page {
    let node: Node | null = this.#root.firstChild;
    while (node) {
      const inside = this.#enter(node);
      if (inside?.firstChild) {
        node = inside.firstChild;
        continue;
      }
      if (inside) this.#leave(inside);
      while (node && !node.nextSibling) {
        const parent: Element | null = node.parentElement;
        if (!parent || parent === this.#root) {
          node = null;
          break;
        }
        this.#leave(parent);
        node = parent;
      }
      node = node?.nextSibling ?? null;
    }
    this.#builder.border();
    this.#closeBox(this.#box);
    return { boxes: this.#boxes, lines: this.#builder.lines };
  }

  /** Takes a node in; an element is given back when its children are to be walked. */
  #enter(node: Node): Element | null {
    if (node.nodeType === 3) {
      this.#text((node as Text).data);
      return null;
    }
    if (node.nodeType !== 1) return null;
    const element = node as Element;
    const tag = element.localName;
    if (SKIPPED.has(tag)) return null;
    if (tag === 'br') {
      this.#builder.break();
      return null;
    }
    if (tag === 'img') {
      this.#builder.other({ kind: 'image', element, look: this.#look }, this.#box, this.#hidden);
      return null;
    }
    if (MEDIA.has(tag)) {
      this.#builder.border();
      this.#builder.other({ kind: 'media', element }, this.#box, this.#hidden);
      this.#builder.border();
      return null;
    }
    if (INLINE.has(tag) && INLINE_CONTROL.test(element.getAttribute('class') ?? '')) return null;
    this.#open(element, tag);
    return element;
  }

  #open(element: Element, tag: string): void {
    const style = element.getAttribute('style') ?? '';
    if (!this.#hiddenBy && isHidden(element, style, this.#hiding)) {
      this.#builder.border();
      this.#hiddenBy = element;
    }
    if (!this.#preBy && (tag === 'pre' || PRE_STYLE.test(style))) this.#preBy = element;
    this.#style(element, tag, style);
    if (INLINE.has(tag)) return;
    this.#builder.border();
    this.#box = this.#newBox(element, this.#box, style);
  }

  #style(element: Element, tag: string, style: string): void {
    const now = this.#look;
    const link = tag === 'a' && element.hasAttribute('href') ? element : now.link;
    const strong = now.strong || STRONG.has(tag) || BOLD_STYLE.test(style);
    const emphasis = now.emphasis || EMPHASIS.has(tag);
    const coloured =
      now.coloured ||
      COLOUR_STYLE.test(style) ||
      (tag === 'font' && !/^#?0*$|^black$/i.test(element.getAttribute('color') ?? ''));
    if (
      link === now.link &&
      strong === now.strong &&
      emphasis === now.emphasis &&
      coloured === now.coloured
    )
      return;
    this.#looks.push({ element, look: now });
    this.#look = { link, strong, emphasis, coloured };
  }

  #leave(element: Element): void {
    const look = this.#looks.at(-1);
    if (look?.element === element) {
      this.#looks.pop();
      this.#look = look.look;
    }
    if (this.#box.element === element) {
      this.#builder.border();
      this.#closeBox(this.#box);
    }
    if (this.#hiddenBy === element) {
      this.#builder.border();
      this.#hiddenBy = null;
    }
    if (this.#preBy === element) this.#preBy = null;
  }

  #text(data: string): void {
    if (this.#preBy && this.#preBy !== this.#root) {
      const [first = '', ...rest] = data.split('\n');
      this.#append(first);
      for (const line of rest) {
        this.#builder.break();
        this.#append(line);
      }
    } else this.#append(data);
  }

  #append(text: string): void {
    if (text !== '') {
      this.#builder.text(
        text,
        this.#look,
        this.#box,
        this.#hidden,
        this.#preBy?.localName === 'pre',
      );
    }
  }

  get #hidden(): boolean {
    return this.#hiddenBy !== null;
  }

  #newBox(element: Element, parent: Box | null, style: string): Box {
    const box: Box = {
      element,
      tag: element.localName,
      parent,
      label: ` ${element.getAttribute('class') ?? ''} ${element.id} `,
      index: this.#boxes.length,
      end: 0,
      firstLine: this.#builder.lines.length,
      endLine: 0,
      han: 0,
      linkHan: 0,
      punctuation: 0,
      ends: 0,
      links: 0,
      ownLines: 0,
      centred: isCentred(element, style) ?? parent?.centred ?? false,
    };
    this.#boxes.push(box);
    return box;
  }

  #closeBox(box: Box): void {
    box.end = this.#boxes.length;
    box.endLine = this.#builder.lines.length;
    const parent = box.parent;
    if (!parent) return;
    parent.han += box.han;
    parent.linkHan += box.linkHan;
    parent.punctuation += box.punctuation;
    parent.ends += box.ends;
    parent.links += box.links;
    this.#box = parent;
  }
}

function isHidden(element: Element, style: string, hiding: RegExp): boolean {
  return (
    hiding.test(style) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true'
  );
}

/** Whether the element sets its text in the middle; null where it says nothing about it. */
function isCentred(element: Element, style: string): boolean | null {
  if (element.localName === 'center' || CENTRE_STYLE.test(style)) return true;
  const align = element.getAttribute('align');
  if (align) return align.toLowerCase() === 'center';
  return /text-align/i.test(style) ? false : null;
}
