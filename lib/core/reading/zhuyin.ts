import type { Reading } from './model';
import { syllableOf } from './pinyin';

/** A syllable in zhuyin, in the parts that a layout needs: the symbols, and the tone mark apart. */
export interface Zhuyin {
  /** Initial, medial and final: `ㄓㄨㄥ`. */
  readonly symbols: string;
  /** ˊ ˇ ˋ, ˙ for the neutral tone, nothing for the first. */
  readonly tone: '' | 'ˊ' | 'ˇ' | 'ˋ' | '˙';
  /** The merged ㄦ, which stands after the tone mark: ㄨㄢˊㄦ. */
  readonly erization: '' | 'ㄦ';
}

const TONES = { 1: '', 2: 'ˊ', 3: 'ˇ', 4: 'ˋ', 5: '˙' } as const;

const INITIALS: Readonly<Record<string, string>> = {
  b: 'ㄅ',
  p: 'ㄆ',
  m: 'ㄇ',
  f: 'ㄈ',
  d: 'ㄉ',
  t: 'ㄊ',
  n: 'ㄋ',
  l: 'ㄌ',
  g: 'ㄍ',
  k: 'ㄎ',
  h: 'ㄏ',
  j: 'ㄐ',
  q: 'ㄑ',
  x: 'ㄒ',
  zh: 'ㄓ',
  ch: 'ㄔ',
  sh: 'ㄕ',
  r: 'ㄖ',
  z: 'ㄗ',
  c: 'ㄘ',
  s: 'ㄙ',
};

/** Finals in full spelling: `üan` for yuan and juan, `iou` for you and -iu. */
const FINALS: Readonly<Record<string, string>> = {
  '': '',
  a: 'ㄚ',
  ai: 'ㄞ',
  an: 'ㄢ',
  ang: 'ㄤ',
  ao: 'ㄠ',
  e: 'ㄜ',
  ei: 'ㄟ',
  en: 'ㄣ',
  eng: 'ㄥ',
  er: 'ㄦ',
  i: 'ㄧ',
  ia: 'ㄧㄚ',
  ian: 'ㄧㄢ',
  iang: 'ㄧㄤ',
  iao: 'ㄧㄠ',
  ie: 'ㄧㄝ',
  in: 'ㄧㄣ',
  ing: 'ㄧㄥ',
  io: 'ㄧㄛ',
  iong: 'ㄩㄥ',
  iou: 'ㄧㄡ',
  iai: 'ㄧㄞ',
  o: 'ㄛ',
  ong: 'ㄨㄥ',
  ou: 'ㄡ',
  u: 'ㄨ',
  ua: 'ㄨㄚ',
  uai: 'ㄨㄞ',
  uan: 'ㄨㄢ',
  uang: 'ㄨㄤ',
  uei: 'ㄨㄟ',
  uen: 'ㄨㄣ',
  ueng: 'ㄨㄥ',
  uo: 'ㄨㄛ',
  ê: 'ㄝ',
  ü: 'ㄩ',
  üan: 'ㄩㄢ',
  üe: 'ㄩㄝ',
  ün: 'ㄩㄣ',
};

/** The syllabic nasals of interjections, as 國語辭典 writes them. */
const NASALS: Readonly<Record<string, string>> = {
  m: 'ㄇ',
  n: 'ㄣ',
  ng: 'ㄫ',
  hm: 'ㄏㄇ',
  hng: 'ㄏㄫ',
};

/** A stored reading in zhuyin; null for what is no syllable of Mandarin. */
export function toZhuyin(reading: Reading): Zhuyin | null {
  const { base, tone, erization } = syllableOf(reading);
  const symbols = symbolsOf(base);
  if (symbols === null) return null;
  return { symbols, tone: TONES[tone], erization: erization ? 'ㄦ' : '' };
}

/**
 * A stored reading in a line of zhuyin: the tone mark after the symbols, ˙ before them (國語注音符號
 * 手冊, Ministry of Education, Taiwan).
 */
export function toZhuyinText(reading: Reading): string | null {
  const zhuyin = toZhuyin(reading);
  if (zhuyin === null) return null;
  const { symbols, tone, erization } = zhuyin;
  return tone === '˙' ? `${tone}${symbols}${erization}` : `${symbols}${tone}${erization}`;
}

function symbolsOf(base: string): string | null {
  const nasal = NASALS[base];
  if (nasal !== undefined) return nasal;
  const [initial, final] = parts(base);
  const symbol = initial === '' ? '' : INITIALS[initial];
  const rest = FINALS[final];
  return symbol === undefined || rest === undefined || symbol + rest === '' ? null : symbol + rest;
}

/** Initial and final in full spelling, the orthography of pinyin undone (yi, wu, ju, -iu, -ui, -un). */
function parts(base: string): readonly [initial: string, final: string] {
  if (/^y/.test(base)) return ['', fromY(base)];
  if (/^w/.test(base)) return ['', base === 'wu' ? 'u' : full(`u${base.slice(1)}`)];
  const initial = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcs])/.exec(base)?.[0] ?? '';
  const final = base.slice(initial.length);
  // 知 and 资 have no written final.
  if (final === 'i' && /^(?:[zcs]h?|r)$/.test(initial)) return [initial, ''];
  if (/^[jqx]$/.test(initial) && final.startsWith('u')) return [initial, `ü${final.slice(1)}`];
  return [initial, full(final)];
}

function fromY(base: string): string {
  if (base.startsWith('yu')) return `ü${base.slice(2)}`;
  return /^yi/.test(base) ? base.slice(1) : full(`i${base.slice(1)}`);
}

const CONTRACTED: Readonly<Record<string, string>> = {
  iu: 'iou',
  ui: 'uei',
  un: 'uen',
};

function full(final: string): string {
  return CONTRACTED[final] ?? final;
}
