import type { Reading } from './model';
import { syllableOf, type Tone, toMarked, toNumbered, toneClass } from './pinyin';
import { toZhuyin, toZhuyinText, type Zhuyin } from './zhuyin';

/** How readings are written. */
export type Notation = 'marks' | 'numbers' | 'zhuyin';

export interface ReadingStyle {
  readonly notation: Notation;
  /** A ruby text over each word, or over each character. Zhuyin always stands by character. */
  readonly by: 'word' | 'character';
  /** Names begin with a capital letter: Běijīng. */
  readonly capitals: boolean;
}

/** A word as it is shown, with a reading (or null) for each of its characters. */
export interface PresentedWord {
  readonly text: string;
  readonly readings: readonly (Reading | null)[];
  readonly isName?: boolean;
}

/** A piece of a word and what stands over it. */
export interface RubyPart {
  readonly base: string;
  /** Nothing where the piece has no reading. */
  readonly syllables: readonly PresentedSyllable[];
}

export interface PresentedSyllable {
  /** As it is written, with the apostrophe of xī'ān where it follows another. */
  readonly text: string;
  /** For tone colours. */
  readonly tone: Tone;
  /** The parts of zhuyin, for a layout of its own; null in pinyin. */
  readonly zhuyin: Zhuyin | null;
}

/** The ruby text of a part. */
export function rubyText({ syllables }: RubyPart): string {
  return syllables.map((syllable) => syllable.text).join('');
}

/** Cuts a word into pieces with their ruby. The pieces' bases joined are the word. */
export function presentWord(word: PresentedWord, style: ReadingStyle): readonly RubyPart[] {
  const units = unitsOf(word);
  const written = units.map(({ base, reading }, index) => ({
    base,
    syllable: reading && write(reading, style, word.isName === true && index === 0),
  }));
  if (style.by === 'character' || style.notation === 'zhuyin') {
    return written.map(({ base, syllable }) => ({ base, syllables: syllable ? [syllable] : [] }));
  }
  const syllables: PresentedSyllable[] = [];
  for (const { syllable } of written) {
    if (syllable) syllables.push(syllables.length > 0 ? joined(syllable) : syllable);
  }
  return [{ base: word.text, syllables }];
}

interface Unit {
  readonly base: string;
  readonly reading: Reading | null;
}

/** A character each, a merged 儿 with the one before it. */
function unitsOf({ text, readings }: PresentedWord): readonly Unit[] {
  const units: Unit[] = [];
  [...text].forEach((character, at) => {
    const reading = readings[at] ?? null;
    const before = units.at(-1);
    const isMerged =
      reading === null && (character === '儿' || character === '兒') && before?.reading != null;
    if (isMerged && before.reading !== null && syllableOf(before.reading).erization) {
      units[units.length - 1] = { base: before.base + character, reading: before.reading };
    } else {
      units.push({ base: character, reading });
    }
  });
  return units;
}

function write(reading: Reading, style: ReadingStyle, isCapital: boolean): PresentedSyllable {
  const tone = toneClass(reading);
  if (style.notation === 'zhuyin') {
    return { text: toZhuyinText(reading) ?? '', tone, zhuyin: toZhuyin(reading) };
  }
  const pinyin = style.notation === 'marks' ? toMarked(reading) : toNumbered(reading);
  return { text: isCapital && style.capitals ? capital(pinyin) : pinyin, tone, zhuyin: null };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** GB/T 16159 §4.2: an apostrophe before a, o, e within a word (xī'ān). */
function joined(syllable: PresentedSyllable): PresentedSyllable {
  const isOpen = /^[aoeê]/.test(syllable.text.normalize('NFD'));
  return isOpen ? { ...syllable, text: `'${syllable.text}` } : syllable;
}
