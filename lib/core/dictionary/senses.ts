import type { Gloss, OtherReading, Reference, Syllable } from './model';

/** A row's senses, told apart by what they say. */
export interface ParsedSenses {
  readonly glosses: readonly Gloss[];
  readonly classifiers: readonly Reference[];
  readonly otherReadings: readonly OtherReading[];
}

/** Characters of a word, as opposed to the English around it. */
const WORD = `[^\\s[\\]|/,;:()"'“”]`;
/** zhuan3 wen2: what stands in brackets by itself must be pinyin, for brackets serve English too. */
const PINYIN = '[A-Za-zü:]+[1-5](?: [A-Za-zü:,·]+[1-5]?)*';

/** 開金|开金[kai1 jin1], 三角[san1 jiao3], 3C[san1 C], a form without reading, a reading without form. */
const REFERENCE = new RegExp(
  `(?<form>${WORD}*\\p{Script=Han}${WORD}*|${WORD}+(?=\\[))(?:\\|(?<simplified>${WORD}+))?(?:\\[(?<reading>[^\\]]+)\\])?|\\[(?<alone>${PINYIN})\\]`,
  'gu',
);

const OTHER_READING =
  /^\(?(?:(?<taiwan>Taiwan pr\.|Tw pr\.)|also pr\.) \[(?<reading>[^\]]+)\]\)?$/i;

/** How a sense begins that names another word instead of a meaning. */
const POINTER =
  /^\(?(?:same as|also written|equivalent to|used in|abbr\. (?:for|of|to)|(?:[A-Za-z]+ )*(?:variant|form|equivalent) of|contraction of|cf\.?) $/i;

/** Reads the senses of a row in CC-CEDICT's notation. */
export function parseSenses(senses: readonly string[]): ParsedSenses {
  const glosses: Gloss[] = [];
  const classifiers: Reference[] = [];
  const otherReadings: OtherReading[] = [];
  for (const sense of senses) {
    const other = OTHER_READING.exec(sense)?.groups;
    if (other) {
      const standard = other.taiwan ? 'taiwan' : 'also';
      otherReadings.push({ standard, syllables: syllablesOf(other.reading ?? '') });
    } else if (sense.startsWith('CL:')) {
      classifiers.push(...parseGloss(sense.slice('CL:'.length)).filter(isReference));
    } else {
      glosses.push(parseGloss(sense));
    }
  }
  return { glosses, classifiers, otherReadings };
}

/**
 * The word that a gloss only points to, or null. 'See X' does whatever follows, as in 'see 孜然, cumin';
 * 'see through' names no word.
 */
export function pointsTo(gloss: Gloss): Reference | null {
  const [words, target, rest] = gloss;
  if (typeof words !== 'string') return null;
  if (/^see /.test(words)) return gloss.find(isReference) ?? null;
  const isPointer = POINTER.test(words) && (rest === undefined || rest === ')');
  return isPointer && isReference(target) ? target : null;
}

/** Syllables of CC-CEDICT's notation, with `ü` for `u:`. */
export function syllablesOf(pinyin: string): readonly Syllable[] {
  return pinyin === '' ? [] : pinyin.replaceAll('u:', 'ü').replaceAll('U:', 'Ü').split(' ');
}

function isReference(part: string | Reference | undefined): part is Reference {
  return typeof part === 'object';
}

function parseGloss(sense: string): Gloss {
  const parts: (string | Reference)[] = [];
  let at = 0;
  for (const match of sense.matchAll(REFERENCE)) {
    const { form = '', simplified, reading, alone } = match.groups ?? {};
    if (match.index > at) parts.push(sense.slice(at, match.index));
    parts.push({
      traditional: form,
      simplified: simplified ?? form,
      syllables: syllablesOf(reading ?? alone ?? ''),
    });
    at = match.index + match[0].length;
  }
  if (at < sense.length) parts.push(sense.slice(at));
  return parts;
}
