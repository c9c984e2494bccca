import type { DamageMark, Edit, RepairRuleName } from './model';

/** A stretch of the original that is kept, or one that was replaced. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The rule that replaced it last; null where it is kept. */
  readonly rule: RepairRuleName | null;
}

/** A text under repair: rules read and edit it as it stands; the edits come out in the original's offsets. */
export class Draft {
  #stretches: readonly Stretch[];
  #text: string;

  constructor(original: string) {
    this.#text = original;
    this.#stretches = [keep(0, original)];
  }

  /** The text as mended so far. */
  get text(): string {
    return this.#text;
  }

  /** Changes the text; `edits` are in offsets of `text`, in order and without overlaps. */
  apply(edits: readonly Edit[]): void {
    if (edits.length === 0) return;
    const sweep = new Sweep(this.#stretches);
    for (const edit of edits) sweep.replace(edit);
    this.#stretches = sweep.finish();
    this.#text = this.#stretches.map((stretch) => stretch.text).join('');
  }

  /** All changes so far, in offsets of the original. */
  edits(): readonly Edit[] {
    return this.#stretches.flatMap(({ start, end, text, rule }) =>
      rule === null ? [] : [{ start, end, text, rule }],
    );
  }

  /** A place of the text as it stands, in offsets of the original. */
  toOriginal(mark: DamageMark): DamageMark {
    let offset = 0;
    let { start, end } = { start: 0, end: 0 };
    for (const stretch of this.#stretches) {
      const stop = offset + stretch.text.length;
      const kept = stretch.rule === null;
      if (mark.start >= offset && mark.start < stop) {
        start = kept ? stretch.start + mark.start - offset : stretch.start;
      }
      if (mark.end > offset && mark.end <= stop) {
        end = kept ? stretch.start + mark.end - offset : stretch.end;
      }
      offset = stop;
    }
    return { ...mark, start, end };
  }
}

/** Goes once over the stretches, from left to right, replacing as it goes. */
class Sweep {
  readonly #stretches: readonly Stretch[];
  readonly #done: Stretch[] = [];
  /** What comes before the stretches that are next: the rest of one that was cut. */
  readonly #pending: Stretch[] = [];
  #next = 0;
  /** The stretch at hand, or what is left of it, and where in the text it begins. */
  #current: Stretch | undefined;
  #offset = 0;

  constructor(stretches: readonly Stretch[]) {
    this.#stretches = stretches;
    this.#current = stretches[this.#next++];
  }

  replace(edit: Edit): void {
    this.#passTo(edit.start);
    this.#cutAt(edit.start);
    this.#passTo(edit.start);
    let head = '';
    let tail = '';
    let start = this.#current?.start ?? this.#done.at(-1)?.end ?? 0;
    let end = start;
    let stop = edit.start;
    while (this.#current && this.#isTouched(this.#current, edit)) {
      this.#cutAt(edit.end);
      const touched: Stretch = this.#current;
      stop = this.#offset + touched.text.length;
      if (touched.rule !== null) {
        if (this.#offset < edit.start) head += touched.text.slice(0, edit.start - this.#offset);
        if (stop > edit.end) tail = touched.text.slice(edit.end - this.#offset);
      }
      start = Math.min(start, touched.start);
      end = Math.max(end, touched.end);
      this.#drop();
    }
    // It stays at hand: the next edit may lie in its tail. Offsets count from its end.
    const text = head + edit.text + tail;
    this.#pushBack({ start, end, text, rule: edit.rule }, Math.max(stop, edit.end) - text.length);
  }

  finish(): readonly Stretch[] {
    while (this.#current) this.#advance();
    return this.#done.filter((stretch) => stretch.rule !== null || stretch.text !== '');
  }

  /** Is done with all that ends before `position`; a replaced stretch that ends there stays at hand. */
  #passTo(position: number): void {
    while (this.#current) {
      const stop = this.#offset + this.#current.text.length;
      if (stop > position || (stop === position && this.#current.rule !== null)) return;
      this.#advance();
    }
  }

  /** A replaced stretch is touched at its edges too, so that neighbours become one change. */
  #isTouched(stretch: Stretch, edit: Edit): boolean {
    if (this.#offset < edit.end) return true;
    return stretch.rule !== null && this.#offset === edit.end;
  }

  /** Cuts the stretch at hand in two at `position` if it is kept; its first part stays at hand. */
  #cutAt(position: number): void {
    const stretch = this.#current;
    const length = position - this.#offset;
    if (!stretch || stretch.rule !== null || length <= 0 || length >= stretch.text.length) return;
    const left = keep(stretch.start, stretch.text.slice(0, length));
    const right = keep(stretch.start + length, stretch.text.slice(length));
    this.#pending.push(right);
    this.#current = left;
  }

  #advance(): void {
    if (this.#current) this.#done.push(this.#current);
    this.#drop();
  }

  #drop(): void {
    this.#offset += this.#current?.text.length ?? 0;
    this.#current = this.#pending.pop() ?? this.#stretches[this.#next++];
  }

  #pushBack(stretch: Stretch, offset: number): void {
    if (this.#current) this.#pending.push(this.#current);
    this.#current = stretch;
    this.#offset = offset;
  }
}

function keep(start: number, text: string): Stretch {
  return { start, end: start + text.length, text, rule: null };
}
