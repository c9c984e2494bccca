import { combine } from './hash';
import type { Passage } from './passage';

/**
 * What the disambiguator looks at: hashes of the characters and words around a polyphone. The
 * templates were chosen on shared/data/readings/polyphones-dev.jsonl; what each one is worth stands
 * in docs/model-card.md. A model fits only the templates that it was trained with.
 */
export interface Features {
  readonly values: Int32Array;
  count: number;
}

const NEAR = 4;
/** Characters within this distance count as a bag, without their order. */
const BAG = 8;
const MOST = 64;
const TEMPLATE_STEP = 0x61c88647;
const BAG_SEED = 0x5bd1;
/** What stands for the length of a word that is but a guess: what its characters say counts more. */
const UNLISTED = 9;
const BEFORE_TEXT = 1;
const AFTER_TEXT = 2;
const FIRST_HAN = 0x3400;

/** A buffer to fill again and again. */
export function createFeatures(): Features {
  return { values: new Int32Array(MOST), count: 0 };
}

/** Fills `features` for the character at `at`; `base` is a hash of the reading it has so far. */
export function fillFeatures(features: Features, passage: Passage, at: number, base: number): void {
  const { values } = features;
  let count = 0;
  let template = 0;
  const add = (a: number, b?: number, c?: number): void => {
    template++;
    let hash = combine(Math.imul(template, TEMPLATE_STEP), a);
    if (b !== undefined) hash = combine(hash, b);
    if (c !== undefined) hash = combine(hash, c);
    values[count++] = hash;
  };
  const code = (offset: number): number => codeAt(passage, at + offset);

  const [a, b] = [code(-1), code(1)];
  const [a2, b2] = [code(-2), code(2)];
  const [a3, b3] = [code(-3), code(3)];
  add(0);
  add(a);
  add(b);
  add(a2);
  add(b2);
  add(a3);
  add(b3);
  add(code(-NEAR));
  add(code(NEAR));
  add(a, b);
  add(a2, a);
  add(b, b2);
  add(a2, a, b);
  add(a, b, b2);
  add(a3, a2, a);
  add(b, b2, b3);

  const own = passage.wordOf[at] ?? 0;
  const place = at - (passage.starts[own] ?? 0);
  const length = passage.words[own]?.isUnlisted ? UNLISTED : Math.min(lengthOf(passage, own), 4);
  const word = hashOf(passage, own);
  const before = hashOf(passage, own - 1);
  const after = hashOf(passage, own + 1);
  add(word, place);
  add(length, place);
  add(before);
  add(after);
  add(length, before, after);
  add(combine(word, place), before);
  add(combine(word, place), after);
  add(base, length === UNLISTED ? length : Math.min(length, 3));
  add(base);

  const head = firstOf(passage, own - 1);
  const tail = lastOf(passage, own + 1);
  add(head);
  add(tail);
  add(head, lengthOf(passage, own - 1));
  add(tail, lengthOf(passage, own + 1));

  for (let offset = -BAG; offset <= BAG; offset++) {
    const neighbour = offset === 0 ? 0 : codeAt(passage, at + offset);
    if (neighbour >= FIRST_HAN) values[count++] = combine(BAG_SEED, neighbour);
  }
  features.count = count;
}

function codeAt(passage: Passage, at: number): number {
  if (at < 0) return BEFORE_TEXT;
  return passage.codes[at] ?? AFTER_TEXT;
}

function hashOf(passage: Passage, word: number): number {
  if (word < 0) return BEFORE_TEXT;
  return passage.hashes[word] ?? AFTER_TEXT;
}

function lengthOf(passage: Passage, word: number): number {
  const start = passage.starts[word];
  const end = passage.starts[word + 1];
  return start === undefined || end === undefined ? 0 : end - start;
}

function firstOf(passage: Passage, word: number): number {
  if (word < 0) return BEFORE_TEXT;
  return codeAt(passage, passage.starts[word] ?? passage.codes.length);
}

function lastOf(passage: Passage, word: number): number {
  const end = passage.starts[word + 1];
  return end === undefined ? AFTER_TEXT : codeAt(passage, end - 1);
}
