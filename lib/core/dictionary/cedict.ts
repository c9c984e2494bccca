import type { Row } from './format';

const ENTRY = /^(\S+) (\S+) \[([^\]]*)\] \/(.*)\/$/;

/** What is only another way to write a word: such rows are named at the word, as its variants. */
const VARIANT = /^(?:\w+ )*variant of ([^\s|[]+)(?:\|[^\s[]+)?\[([^\]]+)\]$/;

/**
 * Reads CC-CEDICT's own file (https://cc-cedict.org/wiki/format:syntax). Names and mere variants go
 * behind the words that they share their form with; throws on a line that is no entry.
 *
 * @param rankOf a simplified form's rank by frequency.
 */
export function rowsOfCedict(text: string, rankOf: (form: string) => number | null): Row[] {
  const rows = text
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => rowOf(line, rankOf));
  const variants = variantsOf(rows);
  return rows
    .map((row) => ({ ...row, variants: variants.get(nameOf(row.traditional, row.pinyin)) ?? [] }))
    .sort((a, b) => weightOf(a) - weightOf(b));
}

function rowOf(line: string, rankOf: (form: string) => number | null): Row {
  const [, traditional = '', simplified = '', pinyin = '', senses = ''] = ENTRY.exec(line) ?? [];
  if (senses === '') throw new Error(`no entry of CC-CEDICT: ${line}`);
  return {
    simplified,
    traditional,
    pinyin: pinyin.replaceAll('u:', 'ü').replaceAll('U:', 'Ü'),
    rank: rankOf(simplified),
    variants: [],
    senses: senses.split('/').filter((sense) => sense !== ''),
  };
}

function variantsOf(rows: readonly Row[]): ReadonlyMap<string, readonly string[]> {
  const variants = new Map<string, string[]>();
  for (const { traditional, senses } of rows) {
    for (const sense of senses) {
      const [, target, pinyin] = VARIANT.exec(sense) ?? [];
      if (target === undefined || pinyin === undefined || target === traditional) continue;
      const name = nameOf(target, pinyin.replaceAll('u:', 'ü'));
      const known = variants.get(name) ?? [];
      if (!known.includes(traditional)) variants.set(name, [...known, traditional]);
    }
  }
  return variants;
}

function nameOf(traditional: string, pinyin: string): string {
  return `${traditional} ${pinyin}`;
}

/** 0 for an ordinary word, 1 for a name, 2 for what only points to another word. */
function weightOf({ pinyin, senses }: Row): number {
  if (senses.every((sense) => VARIANT.test(sense) || sense.startsWith('see '))) return 2;
  return /^[A-ZÜ][a-zü]/.test(pinyin) ? 1 : 0;
}
