import type { KeptWord } from './model';
import { isOwnEntry, type OwnEntry } from './own-entry';
import { readTable, writeTable } from './table';

/** The files that words are written to: all but `anki` are read again. */
export type WordsFormat = 'csv' | 'tsv' | 'json' | 'anki';

const COLUMNS = [
  'simplified',
  'traditional',
  'pinyin',
  'meaning',
  'sentence',
  'title',
  'url',
  'added',
  'status',
] as const satisfies readonly (keyof KeptWord)[];

const FORMAT = 'qingdu-words';
const VERSION = 1;

/** All words as the text of a file; JSON is the whole backup, with the reader's own entries. */
export function exportWords(
  words: readonly KeptWord[],
  format: WordsFormat,
  entries: readonly OwnEntry[] = [],
): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify({ format: FORMAT, version: VERSION, words, entries }, null, 1)}\n`;
    case 'anki':
      return forAnki(words);
    default:
      return writeTable(
        [COLUMNS, ...words.map((word) => COLUMNS.map((column) => word[column]))],
        format === 'csv' ? ',' : '\t',
      );
  }
}

/** Anki's text import with its headers (docs.ankiweb.net/importing/text-files.html): the word, then its other side. */
function forAnki(words: readonly KeptWord[]): string {
  const headers = ['#separator:tab', '#html:false', `#columns:${COLUMNS.slice(0, 7).join('\t')}`];
  const plain = (field: string): string => field.replace(/[\t\r\n]+/g, ' ');
  const rows = words.map((word) => COLUMNS.slice(0, 7).map((column) => plain(word[column])));
  return [...headers, ...rows.map((row) => writeTable([row], '\t').trimEnd())]
    .join('\n')
    .concat('\n');
}

/** Why a file can't be taken; `line` counts from 1. */
export interface WordsProblem {
  readonly kind: 'syntax' | 'columns' | 'word' | 'status' | 'date' | 'entry';
  readonly line: number;
}

export type ImportedWords =
  | {
      readonly ok: true;
      readonly words: readonly KeptWord[];
      readonly entries: readonly OwnEntry[];
    }
  | { readonly ok: false; readonly problem: WordsProblem };

/** Reads a file of words, whichever of our formats it has; all of it is good, or none of it is taken. */
export function importWords(text: string): ImportedWords {
  const content = text.replace(/^\ufeff/, '');
  return content.trimStart().startsWith('{') ? fromJson(content) : fromTable(content);
}

function fromTable(text: string): ImportedWords {
  const [head = ''] = text.split('\n', 1);
  const table = readTable(text, head.includes('\t') ? '\t' : ',');
  if (!table.ok) return refused('syntax', table.line);
  const [header, ...records] = table.records;
  const columns = header?.fields.map((name) => name.trim().toLowerCase()) ?? [];
  if (!columns.includes('simplified')) return refused('columns', 1);
  const words: KeptWord[] = [];
  for (const { line, fields } of records) {
    if (fields.length !== columns.length) return refused('columns', line);
    const cells = new Map(columns.map((name, i) => [name, fields[i] ?? '']));
    const read = wordOf((column) => cells.get(column) ?? '');
    if (typeof read === 'string') return refused(read, line);
    words.push(read);
  }
  return { ok: true, words, entries: [] };
}

function fromJson(text: string): ImportedWords {
  const file = parseJson(text);
  if (file === null) return refused('syntax', 1);
  const items: unknown = Reflect.get(file, 'words');
  const isOurs = Reflect.get(file, 'format') === FORMAT && Reflect.get(file, 'version') === VERSION;
  const entries: unknown = Reflect.get(file, 'entries') ?? [];
  if (!isOurs || !Array.isArray(items) || !Array.isArray(entries)) return refused('columns', 1);
  const lines = linesOf(text, 'simplified');
  const words: KeptWord[] = [];
  for (const [i, item] of items.entries()) {
    const read =
      typeof item === 'object' && item !== null
        ? wordOf((column) => String(Reflect.get(item, column) ?? ''))
        : 'word';
    if (typeof read === 'string') return refused(read, lines[i] ?? 1);
    words.push(read);
  }
  const broken = entries.findIndex((entry) => !isOwnEntry(entry));
  if (broken >= 0) return refused('entry', linesOf(text, 'word')[broken] ?? 1);
  return { ok: true, words, entries: entries.filter(isOwnEntry) };
}

function parseJson(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : null;
  } catch {
    return null;
  }
}

/** The line of each item's first field in a file of ours, which has a field a line. */
function linesOf(text: string, first: 'simplified' | 'word'): readonly number[] {
  const field = new RegExp(`^\\s*"${first}":`);
  return text.split('\n').flatMap((line, i) => (field.test(line) ? [i + 1] : []));
}

function wordOf(cell: (column: keyof KeptWord) => string): KeptWord | 'word' | 'status' | 'date' {
  const simplified = cell('simplified').trim();
  const status = cell('status') || 'learning';
  const added = cell('added');
  if (simplified === '') return 'word';
  if (status !== 'learning' && status !== 'known') return 'status';
  if (added !== '' && Number.isNaN(Date.parse(added))) return 'date';
  return {
    simplified,
    traditional: cell('traditional').trim() || simplified,
    pinyin: cell('pinyin').trim(),
    meaning: cell('meaning'),
    sentence: cell('sentence'),
    title: cell('title'),
    url: cell('url'),
    added: added || new Date(0).toISOString(),
    status,
  };
}

function refused(kind: WordsProblem['kind'], line: number): ImportedWords {
  return { ok: false, problem: { kind, line } };
}
