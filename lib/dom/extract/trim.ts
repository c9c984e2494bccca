import { HEAD_LINE, LINE_RULES, TAIL_LABELS } from '@/lib/core/article/boilerplate';
import type { Removal } from '@/lib/core/article/model';
import { comparable, withoutReadingMarks } from '@/lib/core/article/normal';
import { isNoise } from './noise';
import type { Box, Line, Page } from './page';
import type { TitleAnchor } from './title';

/** What is left of a container, and what was taken out of it. */
export interface Trimmed {
  readonly kept: readonly Line[];
  readonly removed: readonly (Removal & { readonly line: Line })[];
}

const EXCERPT = 80;

/** Takes what is no article text out of the container. The steps run in this order. */
export function trim(page: Page, container: Box, title: TitleAnchor): Trimmed {
  return new Trimmer(page, container, title).run();
}

class Trimmer {
  readonly #page: Page;
  readonly #container: Box;
  readonly #title: TitleAnchor;
  readonly #gone = new Set<Line>();
  readonly #removed: (Removal & { line: Line })[] = [];

  constructor(page: Page, container: Box, title: TitleAnchor) {
    this.#page = page;
    this.#container = container;
    this.#title = title;
  }

  run(): Trimmed {
    this.#hidden();
    this.#boxes();
    this.#head();
    this.#tail();
    this.#boilerplate();
    return { kept: this.#lines(), removed: this.#removed };
  }

  #lines(): Line[] {
    return this.#page.lines
      .slice(this.#container.firstLine, this.#container.endLine)
      .filter((line) => !this.#gone.has(line));
  }

  #remove(line: Line, step: string, rule: string, reason: string): void {
    if (this.#gone.has(line)) return;
    this.#gone.add(line);
    this.#removed.push({ step, rule, reason, text: line.text.slice(0, EXCERPT), line });
  }

  #removeBox(box: Box, rule: string, reason: string): void {
    for (const line of this.#page.lines.slice(box.firstLine, box.endLine)) {
      this.#remove(line, '2 boxes', rule, reason);
    }
  }

  #hidden(): void {
    for (const line of this.#lines()) {
      if (line.hidden) this.#remove(line, '1 hidden', 'hidden', 'hidden by the page');
    }
  }

  #boxes(): void {
    const { index, end, han } = this.#container;
    for (let at = index + 1; at < end; ) {
      const box = this.#page.boxes[at];
      if (!box) break;
      const rule = ruleForBox(box, han);
      if (rule) this.#removeBox(box, ...rule);
      at = rule ? box.end : at + 1;
    }
  }

  #head(): void {
    const lines = this.#lines();
    const title = comparable(this.#title.text);
    const found = lines.findIndex(
      (line) => line.han >= 25 && line.punctuation > 0 && comparable(plain(line)) !== title,
    );
    const first = found < 0 ? lines.findIndex((line) => line.han >= 12) : found;
    let start = 0;
    for (const [at, line] of lines.slice(0, Math.min(Math.max(first, 0), 15)).entries()) {
      if (title !== '' && comparable(plain(line)) === title) start = at + 1;
      else if (HEAD_LINE.test(plain(line)) && line.text.length < 80) start = at + 1;
    }
    for (const line of lines.slice(0, start)) {
      this.#remove(line, '3 head', 'head', 'stands before the first sentence');
    }
  }

  #tail(): void {
    const lines = this.#lines();
    const total = lines.reduce((sum, line) => sum + line.han, 0);
    let read = 0;
    for (const [at, line] of lines.entries()) {
      if (at > 0 && read > total * 0.4 && line.text.length < 40 && TAIL_LABELS.test(plain(line))) {
        for (const rest of lines.slice(at))
          this.#remove(rest, '4 tail', 'tail', 'follows a label of related content');
        return;
      }
      read += line.han;
    }
  }

  #boilerplate(): void {
    const lines = this.#lines();
    if (lines.length < 2) return;
    for (const line of lines) {
      const rule = LINE_RULES.find(
        ({ longest, pattern }) => line.text.length <= longest && pattern.test(plain(line)),
      );
      if (rule) this.#remove(line, '5 lines', rule.name, rule.reason);
    }
  }
}

function ruleForBox(box: Box, containerHan: number): [string, string] | null {
  if (box.links >= 2 && box.han > 0) {
    const share = box.linkHan / box.han;
    if (share > 0.6 && (box.links >= 3 || box.han < 60) && box.han < 1500)
      return ['link-list', 'mostly links'];
  }
  if (isNoise(box) && box.han < containerHan * 0.3)
    return ['noise-label', `labelled ${box.label.trim()}`];
  return null;
}

/** Rules match what is meant: damaged pages put readings between the words. */
function plain(line: Line): string {
  return withoutReadingMarks(line.text);
}
