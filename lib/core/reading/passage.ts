import type { Word } from '@/lib/core/segment/model';
import { combine } from './hash';

/** The words of one passage, laid out by character (code point) for the layers of the reader. */
export interface Passage {
  readonly words: readonly Word[];
  readonly characters: readonly string[];
  /** What each character counts as for its neighbours: its code point, or one of CLASS. */
  readonly codes: Int32Array;
  /** The word that each character belongs to. */
  readonly wordOf: Int32Array;
  /** Where each word begins; one more entry for the end of the passage. */
  readonly starts: Int32Array;
  /** A hash of each word's text. */
  readonly hashes: Int32Array;
}

/** What stands for all digits, letters, ends of sentences and other marks. */
const CLASS = { digit: 48, letter: 97, stop: 46, pause: 44 } as const;
const STOPS = new Set([...'。！？；!?;']);
const PAUSES = new Set([...'，：、,:']);
const WORD_SEED = 7;

/** Lays out the words of a passage. */
export function passageOf(words: readonly Word[]): Passage {
  const characters: string[] = [];
  const starts = new Int32Array(words.length + 1);
  words.forEach((word, index) => {
    for (const character of word.text) characters.push(character);
    starts[index + 1] = characters.length;
  });
  const codes = Int32Array.from(characters, codeOf);
  const wordOf = new Int32Array(characters.length);
  const hashes = new Int32Array(words.length);
  for (let index = 0; index < words.length; index++) {
    const end = starts[index + 1] ?? 0;
    let hash = WORD_SEED;
    for (let at = starts[index] ?? 0; at < end; at++) {
      wordOf[at] = index;
      hash = combine(hash, codes[at] ?? 0);
    }
    hashes[index] = hash;
  }
  return { words, characters, codes, wordOf, starts, hashes };
}

/** From the first Han character on, up to the full-width forms. */
const FIRST_HAN = 0x3400;
const AFTER_HAN = 0xff00;

const otherCodes = new Map<string, number>();

function codeOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code >= FIRST_HAN && code < AFTER_HAN) return code;
  const known = otherCodes.get(character);
  if (known !== undefined) return known;
  const found = classify(character, code);
  // Emoji and rare characters don't come back often enough to be kept for good.
  if (otherCodes.size > 1000) otherCodes.clear();
  otherCodes.set(character, found);
  return found;
}

function classify(character: string, code: number): number {
  if (STOPS.has(character)) return CLASS.stop;
  if (PAUSES.has(character)) return CLASS.pause;
  if (/\p{Nd}/u.test(character)) return CLASS.digit;
  return /\p{Script=Latin}/u.test(character) ? CLASS.letter : code;
}

/** Whether the character at `at` belongs to a word of several characters that a word list has. */
export function isInListedWord({ words, wordOf, starts }: Passage, at: number): boolean {
  const word = wordOf[at] ?? 0;
  const length = (starts[word + 1] ?? 0) - (starts[word] ?? 0);
  return length > 1 && words[word]?.isUnlisted !== true;
}
