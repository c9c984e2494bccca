import { conversionEvidence, isBadConversion } from './bad-conversion';
import {
  JAPANESE_ONLY,
  SHARED_WITH_JAPANESE,
  SIMPLIFIED_ONLY,
  TRADITIONAL_ONLY,
} from './characters';
import type { Region, ScriptVerdict } from './model';

/** What a page is written in, and how it came to be so. */
export interface PageScript {
  readonly verdict: ScriptVerdict;
  /** Where its traditional text is at home, if its `lang`, its address or its forms tell; null otherwise. */
  readonly region: Region | null;
  /**
   * Traditional characters put in one by one (云計算, 以后): to be mended by way of simplified.
   * Never true of text that was written in traditional.
   */
  readonly badlyConverted: boolean;
}

/** How many characters of each kind a text has. */
export interface ScriptCounts {
  readonly han: number;
  /** Han characters that only simplified text has, only traditional text, only Japanese. */
  readonly simplified: number;
  /** How many of the simplified ones Japanese writes too (国, 学). */
  readonly shared: number;
  readonly traditional: number;
  readonly japanese: number;
  readonly kana: number;
  readonly hangul: number;
}

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;
const SIMPLIFIED = 1;
const TRADITIONAL = 2;
const JAPANESE = 3;
const SHARED = 4;

/**
 * Kana among kana and Han: above this a text is Japanese. Of 200 sentences of UD Japanese-GSD the
 * lowest share is 0.1; Chinese text that quotes a brand (の) or a title stays below 0.05.
 */
const JAPANESE_KANA_SHARE = 0.08;
/** Hangul among hangul and Han: above this a text is Korean; Hanja are rare in today's Korean. */
const KOREAN_HANGUL_SHARE = 0.3;

/** A title or a quotation with kana in it: 《となりのトトロ》. */
export const QUOTED_JAPANESE =
  /[「『《〈“](?=[^」』》〉”]*[ぁ-ゖァ-ヺ])[^」』》〉”]{1,80}[」』》〉”]/g;
/** So much Han beside a quoted Japanese title is a sentence about it. */
const MIN_HAN_AROUND = 6;

let classes: Uint8Array | undefined;

/** Counts what `text` is made of; characters outside the BMP count as Han of no script. */
export function countScripts(text: string): ScriptCounts {
  classes ??= buildClasses();
  const byClass = [0, 0, 0, 0, 0];
  let kana = 0;
  let hangul = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x3041) continue;
    if (unit >= FIRST_HAN && unit <= LAST_HAN) {
      const kind = classes[unit - FIRST_HAN] ?? 0;
      byClass[kind] = (byClass[kind] ?? 0) + 1;
    } else if (isKana(unit)) kana++;
    else if (unit >= 0xac00 && unit <= 0xd7a3) hangul++;
  }
  const [common = 0, pure = 0, traditional = 0, japanese = 0, shared = 0] = byClass;
  const simplified = pure + shared;
  const han = common + simplified + traditional + japanese;
  return { han, simplified, shared, traditional, japanese, kana, hangul };
}

/** Whether traditional text has this character and simplified text never has. */
export function isTraditionalOnly(character: string): boolean {
  return countScripts(character).traditional > 0;
}

/** What `text` is written in, by its characters alone. Right from about ten characters on. */
export function scriptOf(text: string): ScriptVerdict {
  const counts = countScripts(text);
  if (counts.kana === 0) return verdictOf(counts);
  // A Japanese title in quotation marks doesn't make a Chinese sentence Japanese.
  const around = countScripts(text.replace(QUOTED_JAPANESE, ''));
  return verdictOf(around.kana === 0 && around.han >= MIN_HAN_AROUND ? around : counts);
}

/**
 * What the page of these `texts` (one a passage) is written in. `lang` is the page's own claim and
 * decides only where the text doesn't; `host` is its host name.
 */
export function judgePage(texts: readonly string[], lang: string | null, host: string): PageScript {
  const counts = texts.map(countScripts).reduce(addCounts, NO_COUNTS);
  const own = verdictOf(counts);
  const claimed = scriptOfLang(lang);
  const verdict = own === 'unknown' || (claimed === 'japanese' && counts.kana > 0) ? claimed : own;
  if (verdict !== 'hant') return { verdict, region: null, badlyConverted: false };
  const badlyConverted = isBadConversion(conversionEvidence(texts));
  const region =
    regionOfLang(lang) ?? regionOfHost(host) ?? (badlyConverted ? null : regionOfTexts(texts));
  return { verdict, region, badlyConverted };
}

function verdictOf(counts: ScriptCounts): ScriptVerdict {
  const { han, simplified, shared, traditional, japanese, kana, hangul } = counts;
  // Neither Korean nor Japanese has characters that only simplified Chinese writes: 泪痕（눈물자국）.
  const isChinese = simplified > shared;
  if (!isChinese && hangul > 0 && hangul >= KOREAN_HANGUL_SHARE * (han + hangul)) return 'korean';
  if (kana > 0 && kana >= JAPANESE_KANA_SHARE * (han + kana)) return 'japanese';
  if (!isChinese && japanese > 0 && japanese >= traditional) return 'japanese';
  if (simplified > traditional) return 'hans';
  if (traditional > simplified) return 'hant';
  return 'unknown';
}

function scriptOfLang(lang: string | null): ScriptVerdict {
  const tag = lang?.toLowerCase().replaceAll('_', '-') ?? '';
  if (/^ja\b/.test(tag)) return 'japanese';
  if (/^ko\b/.test(tag)) return 'korean';
  if (/^(?:zh|yue)\b.*-(?:hant|tw|hk|mo)\b|^(?:yue|cht)$|^zh-cht$/.test(tag)) return 'hant';
  if (/^zh\b.*-(?:hans|cn|sg|my)\b|^zh-chs$/.test(tag)) return 'hans';
  return 'unknown';
}

function regionOfLang(lang: string | null): Region | null {
  const tag = lang?.toLowerCase().replaceAll('_', '-') ?? '';
  if (/^zh\b.*-tw\b/.test(tag)) return 'tw';
  if (/^(?:zh|yue)\b.*-(?:hk|mo)\b/.test(tag)) return 'hk';
  return null;
}

function regionOfHost(host: string): Region | null {
  if (/\.tw$/i.test(host)) return 'tw';
  return /\.(?:hk|mo)$/i.test(host) ? 'hk' : null;
}

/** So many forms of one region alone are no quotation. */
const FEWEST_FORMS = 3;

/**
 * By forms that only one of them prints: Taiwan has no 着 (看著), Hong Kong's 看着 is never 看著. Papers
 * of both print 裡, and few words tell, so short texts tell nothing.
 */
function regionOfTexts(texts: readonly string[]): Region | null {
  const count = (form: RegExp): number =>
    texts.reduce((sum, text) => sum + (text.match(form)?.length ?? 0), 0);
  const hongKong = count(/[着裏]/g);
  const taiwan = count(/[帶隨看跟接向朝有沿藉靠憑忙站坐說笑]著/g) + count(/裡/g);
  if (hongKong >= FEWEST_FORMS && taiwan === 0) return 'hk';
  return taiwan >= FEWEST_FORMS && hongKong === 0 ? 'tw' : null;
}

const NO_COUNTS: ScriptCounts = {
  han: 0,
  simplified: 0,
  shared: 0,
  traditional: 0,
  japanese: 0,
  kana: 0,
  hangul: 0,
};

function addCounts(a: ScriptCounts, b: ScriptCounts): ScriptCounts {
  return {
    han: a.han + b.han,
    simplified: a.simplified + b.simplified,
    shared: a.shared + b.shared,
    traditional: a.traditional + b.traditional,
    japanese: a.japanese + b.japanese,
    kana: a.kana + b.kana,
    hangul: a.hangul + b.hangul,
  };
}

/** Letters only: ・ and ー stand in Chinese text too. */
function isKana(unit: number): boolean {
  return (unit >= 0x3041 && unit <= 0x3096) || (unit >= 0x30a1 && unit <= 0x30fa);
}

function buildClasses(): Uint8Array {
  const table = new Uint8Array(LAST_HAN - FIRST_HAN + 1);
  for (const [characters, kind] of [
    [SIMPLIFIED_ONLY, SIMPLIFIED],
    [TRADITIONAL_ONLY, TRADITIONAL],
    [JAPANESE_ONLY, JAPANESE],
    [SHARED_WITH_JAPANESE, SHARED],
  ] as const) {
    for (let index = 0; index < characters.length; index++) {
      table[characters.charCodeAt(index) - FIRST_HAN] = kind;
    }
  }
  return table;
}
