import { countScripts, isTraditionalOnly } from '@/lib/core/script/detect';
import { isHan } from '@/lib/core/text/han';
import { hasTone, PINYIN_LETTERS } from './syllable';

/** A Han character followed by a reading in ASCII brackets: 續(xù). */
export const MARKED_CHARACTER = new RegExp(
  `(\\p{Script=Han})\\(([${PINYIN_LETTERS}]{1,6})\\)`,
  'gu',
);

/**
 * Where a character was cut: its half shows as '?', the reading has lost its opening bracket. The
 * character before it may have a mark of its own: 當(dāng)?shù).
 */
export const CUT_CHARACTER = new RegExp(
  `([^\\x00-\\x7f])(?:\\([${PINYIN_LETTERS}]{1,6}\\))?\\?([${PINYIN_LETTERS}]{1,6})\\)`,
  'gu',
);

const UNMARKED_CHARACTER = /\p{Script=Han}(?!\()/gu;

/** Marks below this number may be an author's; pages damaged this way have 20 to 130. */
const MIN_MARKS = 3;
/** Of all marks on such a page, as many at least sit on characters that simplification changed. */
const MIN_CHANGED_SHARE = 0.9;
/** Of the Han characters of a page in the toneless style, as many at least are marked. */
const MIN_TONELESS_SHARE = 0.3;

/** A page with fewer full-width letters and digits may set them so for looks. */
const MIN_WIDE = 4;
/** Where both kinds are mixed, each is meant: Ａ股 beside 5G. */
const MAX_NARROW_SHARE = 0.1;

/** What the texts of a page, taken together, tell about its damage. */
export interface DamageEvidence {
  /** Readings are glued to characters all over the page, by a machine. */
  readonly glued: boolean;
  /** Toneless readings follow nearly every character: 澳(ao)大(da)利(li)亞(ya). */
  readonly toneless: boolean;
  /** All Latin letters and digits are full-width, as old typesetting systems had them. */
  readonly fullWidth: boolean;
  /** The characters that the machine marks, and others of traditional text that it leaves alone. */
  readonly marked: ReadonlySet<string>;
  readonly unmarked: ReadonlySet<string>;
}

/** Counts marks over all `texts` of a page. A page of an author who gives readings is not damaged. */
export function damageEvidence(texts: readonly string[]): DamageEvidence {
  let onChanged = 0;
  let onOthers = 0;
  let toneless = 0;
  let han = 0;
  let cuts = 0;
  let wide = 0;
  let narrow = 0;
  const marked = new Set<string>();
  const unmarked = new Set<string>();
  for (const text of texts) {
    wide += text.match(/[Ａ-Ｚａ-ｚ０-９]/g)?.length ?? 0;
    narrow += text.match(/[A-Za-z0-9]/g)?.length ?? 0;
    if (!text.includes(')')) {
      han += countScripts(text).han;
      continue;
    }
    han += countScripts(text).han;
    cuts += [...text.matchAll(CUT_CHARACTER)].filter(([, , printed]) =>
      hasTone(printed ?? ''),
    ).length;
    for (const [, character = '', printed = ''] of text.matchAll(MARKED_CHARACTER)) {
      if (!hasTone(printed)) toneless++;
      else if (isTraditionalOnly(character)) {
        onChanged++;
        marked.add(character);
      } else onOthers++;
    }
    for (const [character] of text.matchAll(UNMARKED_CHARACTER)) {
      if (isTraditionalOnly(character)) unmarked.add(character);
    }
  }
  const marks = onChanged + onOthers;
  for (const character of marked) unmarked.delete(character);
  return {
    fullWidth: wide >= MIN_WIDE && narrow <= MAX_NARROW_SHARE * wide,
    marked,
    unmarked,
    glued: cuts + onChanged >= MIN_MARKS && onChanged >= MIN_CHANGED_SHARE * marks,
    toneless: toneless >= MIN_MARKS && toneless >= MIN_TONELESS_SHARE * han,
  };
}

/**
 * Whether the marks of one passage are an author's: a learner's text marks characters that both
 * scripts write alike (而, 之), which the machine never does.
 */
export function marksAreTheAuthors(text: string): boolean {
  return [...text.matchAll(MARKED_CHARACTER)].some(
    ([, character = '', printed = '']) =>
      hasTone(printed) && isHan(character) && !isTraditionalOnly(character),
  );
}
