import { chainAlignments, joinAlignments } from './alignment';
import { conversionEvidence, hasSimplifiedWord, isBadConversion } from './bad-conversion';
import { countScripts, type PageScript, scriptOf } from './detect';
import { isMixed, splitMixed } from './mixed';
import {
  type AlignedText,
  identity,
  type Region,
  resultOf,
  type Script,
  type ScriptTarget,
} from './model';
import { respell } from './press-spelling';
import { splitProtected } from './protected';
import { convertQuotationMarks } from './quotation-marks';
import { type KeepWord, keptWords } from './vocabulary';
import { contextOnly, type TextWordsFactory } from './words';

/** OpenCC's configurations: s simplified, t OpenCC's traditional, tw, hk; a p at the end: vocabulary. */
export type ConversionName =
  | 's2t'
  | 's2tw'
  | 's2twp'
  | 's2hk'
  | 's2hkp'
  | 't2s'
  | 'tw2s'
  | 'tw2sp'
  | 'hk2s'
  | 'hk2sp'
  | 't2tw'
  | 't2hk'
  | 'tw2t'
  | 'hk2t'
  | 't2jp'
  | 'jp2t';

export interface ConversionOptions {
  /** The words of the text, which no phrase may cut across; left out, all phrases are taken. */
  readonly words?: TextWordsFactory | undefined;
  /** Keeps words of the page that regional vocabulary would replace (keptWords has the list). */
  readonly keep?: KeepWord | undefined;
}

/** Converts a piece of text that is known to need it. */
export interface ScriptConverter {
  align(text: string, name: ConversionName, options?: ConversionOptions): AlignedText;
}

export interface PassageOptions {
  /** What must stay as it is wherever it stands: names, in the script of the page. */
  readonly protectedPhrases?: readonly string[];
  /** Whether “ ” become 「 」 in traditional text and the other way round. */
  readonly quotationMarks?: boolean;
  readonly words?: TextWordsFactory | undefined;
}

/**
 * Converts one passage of a page to the reader's script. What is already in it, Japanese, Korean,
 * addresses and protected phrases stay as they are.
 */
export function convertPassage(
  converter: ScriptConverter,
  text: string,
  target: ScriptTarget,
  page: PageScript,
  options: PassageOptions = {},
): AlignedText {
  const converted = convertScript(converter, text, target, page, options);
  return options.quotationMarks === true && scriptOfPassage(text, page) !== null
    ? convertQuotationMarks(converted, target.script)
    : converted;
}

function convertScript(
  converter: ScriptConverter,
  text: string,
  target: ScriptTarget,
  page: PageScript,
  { protectedPhrases = [], words }: PassageOptions,
): AlignedText {
  const parts = splitProtected(text, protectedPhrases).flatMap((part) => {
    if (part.isProtected) return [identity(part.text)];
    return stretchesOf(part.text, text, target, page).map((stretch) => {
      const converted = convertBy(stretch.route, stretch.text, (piece, name) =>
        converter.align(piece, name, { words, keep: keptWords(name) }),
      );
      return stretch.route.length > 0 && target.script === 'hant' && target.spelling === 'press'
        ? respell(converted, target.region)
        : converted;
    });
  });
  return joinAlignments(parts);
}

/** A piece of a passage, and the conversions that bring it to the target, one after the other. */
interface Stretch {
  readonly text: string;
  readonly route: readonly ConversionName[];
}

/** A passage goes one way as a whole, but for traditional text with simplified clauses in it. */
function stretchesOf(
  text: string,
  passage: string,
  target: ScriptTarget,
  page: PageScript,
): readonly Stretch[] {
  const script = scriptOfPassage(passage, page);
  const isMixedPassage =
    script === 'hant' && target.script === 'hant' && !page.badlyConverted && isMixed(passage);
  if (!isMixedPassage || isBadlyConverted(passage)) {
    return [{ text, route: routeFor(script, passage, target, page) }];
  }
  const toTarget = traditionalizing(target);
  return splitMixed(text).map((clause) => ({
    text: clause.text,
    route:
      clause.kind === 'mixed'
        ? ['t2s', toTarget]
        : clause.kind === 'hans'
          ? [toTarget]
          : regional(page.region, target),
  }));
}

/**
 * `text` in simplified characters, for segmentation and readings. Aligned code point by code point
 * wherever the conversion allows it; text that has nothing traditional is returned as it is.
 */
export function toSimplified(converter: ScriptConverter, text: string): AlignedText {
  const { simplified, traditional, kana } = countScripts(text);
  if (traditional === 0 && (simplified > 0 || kana > 0)) return identity(text);
  // tw2s, since it has Taiwan's forms besides OpenCC's own (隨著 → 随着), which t2s leaves.
  return converter.align(text, 'tw2s', { words: contextOnly });
}

/** The conversions that bring a passage to `target`; none where it must stay. */
function routeFor(
  script: Script | null,
  passage: string,
  target: ScriptTarget,
  page: PageScript,
): readonly ConversionName[] {
  if (script === null) return [];
  if (target.script === 'hans') {
    return script === 'hant' ? [simplifying(page.region, target.vocabulary)] : [];
  }
  const toTarget = traditionalizing(target);
  if (script === 'hans') return [toTarget];
  return page.badlyConverted || isBadlyConverted(passage)
    ? ['t2s', toTarget]
    : regional(page.region, target);
}

/**
 * From the forms of the region that the page is at home in to those of another: 裡面 ↔ 裏面, by way
 * of OpenCC's own standard. Where nothing tells where it is at home, it is left as it is.
 */
function regional(from: Region | null, { region }: ScriptTarget): readonly ConversionName[] {
  if (from === null || from === 'opencc' || from === region) return [];
  const toStandard = from === 'tw' ? 'tw2t' : 'hk2t';
  if (region === 'opencc') return [toStandard];
  return [toStandard, region === 'tw' ? 't2tw' : 't2hk'];
}

/**
 * A passage of a traditional page with fewer simplified characters than this share of its Han is
 * traditional with a variant that our tables take for simplified (跟踪); simplified text has one in
 * three to five characters.
 */
const SIMPLIFIED_SHARE = 0.06;

/** Whether a passage shows by itself that it was converted badly, whatever the rest of its page is. */
function isBadlyConverted(passage: string): boolean {
  const evidence = conversionEvidence([passage]);
  return isBadConversion(evidence) || (evidence.bad > evidence.good && isMixed(passage));
}

/** The script of a passage by its own characters, else by its page; null: not to be converted. */
function scriptOfPassage(text: string, page: PageScript): Script | null {
  if (page.verdict === 'japanese' || page.verdict === 'korean') return null;
  const own = scriptOf(text);
  if (own === 'japanese' || own === 'korean') return null;
  if (own === 'hans' && page.verdict === 'hant') {
    const { simplified, han } = countScripts(text);
    return simplified < SIMPLIFIED_SHARE * han ? 'hant' : 'hans';
  }
  if (own !== 'unknown') return own;
  if (page.verdict !== 'unknown') return page.verdict;
  // 什么时候, 位于泗上: nothing that one script alone has, but words that traditional never writes so.
  return hasSimplifiedWord(text) ? 'hans' : null;
}

function traditionalizing({ region, vocabulary }: ScriptTarget): ConversionName {
  if (region === 'opencc') return 's2t';
  if (region === 'tw') return vocabulary === 'regional' ? 's2twp' : 's2tw';
  return vocabulary === 'regional' ? 's2hkp' : 's2hk';
}

/** OpenCC's `tw2s` knows Taiwan's forms besides its own, so it serves where the region isn't known. */
function simplifying(
  region: Region | null,
  vocabulary: ScriptTarget['vocabulary'],
): ConversionName {
  if (region === 'hk') return vocabulary === 'regional' ? 'hk2sp' : 'hk2s';
  return region === 'tw' && vocabulary === 'regional' ? 'tw2sp' : 'tw2s';
}

function convertBy(
  route: readonly ConversionName[],
  text: string,
  align: (text: string, name: ConversionName) => AlignedText,
): AlignedText {
  const [first, ...rest] = route;
  if (first === undefined) return identity(text);
  const aligned = align(text, first);
  if (rest.length === 0) return aligned;
  return chainAlignments(aligned, convertBy(rest, resultOf(aligned), align));
}
