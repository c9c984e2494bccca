import { createLexicon } from '@/lib/core/segment/lexicon';
import type { Word } from '@/lib/core/segment/model';
import { isTransliteration } from '@/lib/core/segment/transliteration';
import { AFTER_SURNAME, COMMON_SURNAMES } from './surnames';

/** Tells which words of a passage are names, which pinyin begins with a capital (GB/T 16159 §4.9). */
export interface Names {
  /** One entry a word. */
  find(words: readonly Word[]): readonly boolean[];
}

/** Foreign names that no list has are at least this long (史瑞克): two such characters may be a word. */
const SHORTEST_FOREIGN = 3;
/** Between the parts of a foreign name. */
const DOTS: ReadonlySet<string> = new Set('·•・‧');

/**
 * Names of places, peoples and persons by a list (names.bin: CC-CEDICT's capitals), others by how
 * they stand: foreign ones by their characters, Chinese ones by their surname.
 */
export function createNames(bytes: Uint8Array): Names {
  const lexicon = createLexicon(bytes);
  return {
    find: (words) =>
      words.map(
        (word, at) =>
          word.kind === 'word' &&
          (lexicon.find(word.text) >= 0 ||
            isForeign(word) ||
            isBesideDot(words, at) ||
            isSurname(words, at) ||
            isGivenName(words, at)),
      ),
  };
}

function isForeign({ text, isUnlisted }: Word): boolean {
  return isUnlisted === true && text.length >= SHORTEST_FOREIGN && isTransliterated(text);
}

function isTransliterated(text: string): boolean {
  return Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).every(
    isTransliteration,
  );
}

/** 杰克·里德: both sides of a dot, where they are written as foreign names are. */
function isBesideDot(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? '';
  const isBeside = [words[at - 1], words[at + 1]].some((word) => DOTS.has(word?.text ?? ''));
  return isBeside && isTransliterated(text);
}

/** 王先生, 姓王, 王 before a given name: a surname only where it stands as one. */
function isSurname(words: readonly Word[], at: number): boolean {
  const text = words[at]?.text ?? '';
  if (!COMMON_SURNAMES.has(text)) return false;
  const after = words[at + 1];
  return (
    words[at - 1]?.text === '姓' ||
    AFTER_SURNAME.has(after?.text ?? '') ||
    (after !== undefined && canBeGivenName(after))
  );
}

function isGivenName(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && canBeGivenName(word) && isSurname(words, at - 1);
}

/** Two characters that no list has as a word. */
function canBeGivenName({ text, isUnlisted }: Word): boolean {
  return isUnlisted === true && text.length === 2;
}
