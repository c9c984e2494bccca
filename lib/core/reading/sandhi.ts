import type { Reading } from './model';
import { toneClass, withTone } from './pinyin';

/**
 * How readings are shown: `dictionary` as they are stored; `textbook` with 一 and 不 as they are said
 * (yí gè, bú shì), which is how textbooks print them; `spoken` with third tones too (ní hǎo).
 */
export type Sandhi = 'dictionary' | 'textbook' | 'spoken';

/** A word with a reading (or null) for each of its characters. */
export interface ReadWord {
  readonly text: string;
  readonly readings: readonly (Reading | null)[];
}

type Readings = readonly (readonly (Reading | null)[])[];

/** One character in its place among all of a passage. */
interface Syllable {
  readonly character: string;
  readonly word: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isOnly: boolean;
  reading: Reading | null;
}

/**
 * The readings of the words of one passage, in either script, as `sandhi` shows them. The rules are
 * those of 黄伯荣、廖序东: 现代汉语, 语音, 音变.
 */
export function applySandhi(words: readonly ReadWord[], sandhi: Sandhi): Readings {
  if (sandhi === 'dictionary') return words.map((word) => word.readings);
  const syllables = syllablesOf(words);
  syllables.forEach((syllable, at) => {
    if (syllable.character === '一') syllable.reading = readYi(syllables, at);
    if (syllable.character === '不') syllable.reading = readBu(syllables, at);
  });
  if (sandhi === 'spoken') speakThirdTones(syllables);
  let at = 0;
  return words.map((word) => word.readings.map(() => syllables[at++]?.reading ?? null));
}

function syllablesOf(words: readonly ReadWord[]): readonly Syllable[] {
  return words.flatMap(({ text, readings }, word) =>
    [...text].map((character, place, all) => ({
      character,
      word,
      isFirst: place === 0,
      isLast: place === all.length - 1,
      isOnly: all.length === 1,
      reading: readings[place] ?? null,
    })),
  );
}

const NUMERALS = new Set('〇零一二三四五六七八九十两兩');
/** Before these, 一 is 'first': 一月, 一号, 一楼. */
const COUNTED_BY_RANK = new Set('月号號楼樓班');
const GREAT_NUMBERS = new Set('百千万萬亿億');

/**
 * 一 keeps its tone as a number by itself, in a row of digits, at the end of a word (统一, 第一) and as
 * a rank (第一, 一月); else it falls before a first, second or third tone and rises before a fourth.
 */
function readYi(syllables: readonly Syllable[], at: number): Reading | null {
  const here = syllables[at];
  if (here?.reading !== 'yi1') return here?.reading ?? null;
  const before = syllables[at - 1];
  const after = syllables[at + 1];
  const next = after?.reading;
  if (!next) return here.reading;
  if (before?.character === after.character && before.word !== after.word) {
    return withTone(here.reading, 5);
  }
  if (isRank(here, before, after)) return here.reading;
  return withTone(here.reading, fallsBefore(after) ? 4 : 2);
}

function isRank(here: Syllable, before: Syllable | undefined, after: Syllable): boolean {
  if (before?.character === '第' || COUNTED_BY_RANK.has(after.character)) return true;
  if (before?.character === '月' && /^[日号號]$/u.test(after.character)) return true;
  const isInNumber =
    (before !== undefined &&
      (NUMERALS.has(before.character) || GREAT_NUMBERS.has(before.character))) ||
    NUMERALS.has(after.character);
  if (isInNumber) return true;
  return here.isLast && !here.isOnly;
}

/** 个 and the like are neutral now, but still make 一 rise as the fourth tone they come from. */
const FROM_FOURTH = new Set('个個下次');

function fallsBefore({ character, reading }: Syllable): boolean {
  if (reading === null) return false;
  const tone = toneClass(reading);
  return tone === 5 ? !FROM_FOURTH.has(character) : tone !== 4;
}

/** 不 rises before a fourth tone, and is neutral between a verb and itself (是不是). */
function readBu(syllables: readonly Syllable[], at: number): Reading | null {
  const here = syllables[at];
  if (here?.reading !== 'bu4') return here?.reading ?? null;
  const after = syllables[at + 1];
  const next = after?.reading;
  if (!next) return here.reading;
  if (syllables[at - 1]?.character === after.character) return withTone(here.reading, 5);
  const isWithNext = !here.isLast || here.isOnly;
  return isWithNext && toneClass(next) === 4 ? withTone(here.reading, 2) : here.reading;
}

/**
 * A third tone rises before another one: always within a word, between words where one of them has a
 * single syllable (很好, 我买), since longer ones are said apart.
 */
function speakThirdTones(syllables: readonly Syllable[]): void {
  const isThird = (syllable: Syllable | undefined) => syllable?.reading?.endsWith('3') === true;
  const rising = syllables.filter((here, at) => {
    const after = syllables[at + 1];
    if (after === undefined || !isThird(here) || !isThird(after)) return false;
    return here.word === after.word || here.isOnly || after.isOnly;
  });
  for (const syllable of rising) {
    if (syllable.reading !== null) syllable.reading = withTone(syllable.reading, 2);
  }
}
