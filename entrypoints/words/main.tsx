import '@/assets/tokens.css';
import '@/assets/controls.css';
import '@/assets/toast.css';
import '@/assets/words.css';
import { render } from 'preact';
import { WordsView } from '@/components/words/WordsView';
import { type LevelsTable, openLevels } from '@/lib/core/dictionary/levels';
import type { Levels } from '@/lib/core/dictionary/model';
import { DEFAULT_SETTINGS } from '@/lib/core/settings/schema';
import { ankiNote } from '@/lib/core/words/anki';
import { type KeptWord, wordId } from '@/lib/core/words/model';
import type { OwnEntry } from '@/lib/core/words/own-entry';
import {
  exportWords,
  importWords,
  type WordsFormat,
  type WordsProblem,
} from '@/lib/core/words/transfer';
import { type AnkiOutcome, sendToAnki } from '@/lib/platform/anki';
import { downloadText } from '@/lib/platform/download';
import { interfaceLanguage, type MessageKey, t } from '@/lib/platform/i18n';
import { nextTask } from '@/lib/platform/next-task';
import { readPackaged } from '@/lib/platform/packaged';
import { loadSettings, watchSettings } from '@/lib/platform/settings';
import { problemOf } from '@/lib/platform/words/problem';
import { watchWords } from '@/lib/platform/words/revision';
import {
  changeWords,
  loadEntries,
  loadNewestWords,
  loadWords,
  type WordsChange,
} from '@/lib/platform/words/store';

const PROBLEMS: Readonly<Record<WordsProblem['kind'], MessageKey>> = {
  syntax: 'wordsFileSyntax',
  columns: 'wordsFileColumns',
  word: 'wordsFileWord',
  status: 'wordsFileStatus',
  date: 'wordsFileDate',
  entry: 'wordsFileEntry',
};

const FILES: Readonly<Record<WordsFormat, readonly [name: string, type: string]>> = {
  anki: ['qingdu-anki.txt', 'text/plain'],
  csv: ['qingdu-words.csv', 'text/csv'],
  json: ['qingdu-words.json', 'application/json'],
  tsv: ['qingdu-words.tsv', 'text/tab-separated-values'],
};

/** More words than a window shows: they stand there while the rest is read. */
const FIRST_WORDS = 60;

document.documentElement.lang = interfaceLanguage();
document.title = `${t('extensionShortName')} · ${t('myWords')}`;

/** The word that a card sent here to be defined. */
const begin = new URLSearchParams(location.search).get('entry');

let words: readonly KeptWord[] = [];
let entries: readonly OwnEntry[] = [];
let levels: LevelsTable = openLevels('');
let settings = DEFAULT_SETTINGS;
/** How many words there are: more than `words`, until all are read. */
let stored = 0;
let isLoaded = false;
let notice: string | null = null;
let undo: WordsChange | null = null;

let levelsOf = ({ simplified }: KeptWord): Levels | null => levels.get(simplified) ?? null;

const { signal } = new AbortController();
watchWords(() => void show(readAll), signal);
watchSettings((next) => {
  settings = next;
  draw();
}, signal);
void readPackaged('/data/levels.tsv').then((bytes) => {
  levels = openLevels(new TextDecoder().decode(bytes));
  // Another function, to whoever draws: the levels are there now.
  levelsOf = ({ simplified }) => levels.get(simplified) ?? null;
  draw();
});
settings = await loadSettings();
/** Ends when all words have been read once: no change is made before. */
const whole = show(readNewest)
  .then(nextTask)
  .then(() => show(readAll));

async function show(read: () => Promise<void>): Promise<void> {
  try {
    await read();
  } catch (error) {
    tell(problemOf(error, 'wordsNotRead'));
  }
  isLoaded = true;
  draw();
}

async function readNewest(): Promise<void> {
  const [first, defined] = await Promise.all([loadNewestWords(FIRST_WORDS), loadEntries()]);
  words = first.newest;
  stored = first.stored;
  entries = defined;
}

async function readAll(): Promise<void> {
  [words, entries] = await Promise.all([loadWords(), loadEntries()]);
  stored = words.length;
}

function tell(said: string, back: WordsChange | null = null): void {
  notice = said;
  undo = back;
  draw();
}

/** Makes a change, and keeps the way back. Where it fails nothing has changed, and that is said. */
async function change(wanted: WordsChange, said: string): Promise<void> {
  await whole;
  const back = wayBack(wanted);
  try {
    await changeWords(wanted);
    await readAll();
    tell(said, back);
  } catch (error) {
    tell(problemOf(error, 'wordNotStored'));
  }
}

function wayBack(change: WordsChange): WordsChange {
  const { put = [], remove = [], putEntries = [], removeEntries = [] } = change;
  const kept = before(words, wordId, [...put.map(wordId), ...remove]);
  const named = [...putEntries.map(({ word }) => word), ...removeEntries];
  const defined = before(entries, ({ word }) => word, named);
  return {
    put: kept.there,
    remove: kept.missing,
    putEntries: defined.there,
    removeEntries: defined.missing,
  };
}

/** What there is of the items that are about to change, and which of them are not there. */
function before<T>(items: readonly T[], idOf: (item: T) => string, touched: readonly string[]) {
  const wanted = new Set(touched);
  const there = items.filter((item) => wanted.has(idOf(item)));
  const ids = new Set(there.map(idOf));
  return { there, missing: [...wanted].filter((id) => !ids.has(id)) };
}

async function onImport(file: File): Promise<void> {
  const result = importWords(await file.text());
  if (!result.ok) return tell(t(PROBLEMS[result.problem.kind], result.problem.line));
  await change(
    { put: result.words, putEntries: result.entries },
    t('wordsImported', result.words.length + result.entries.length),
  );
}

function onExport(format: WordsFormat): void {
  const [name, type] = FILES[format];
  downloadText(name, type, exportWords(words, format, entries));
}

async function onAnki(): Promise<void> {
  // Asks for leave first, which a browser grants to a click alone.
  const sending = sendToAnki(words.map(ankiNote));
  tell(t('ankiSending'));
  tell(saidOf(await sending));
}

function saidOf(outcome: AnkiOutcome): string {
  if (outcome.ok) return t('ankiSent', outcome.added, outcome.known);
  if (outcome.reason === 'failed') return t('ankiFailed', outcome.detail);
  return t(outcome.reason === 'refused' ? 'ankiRefused' : 'ankiUnreachable');
}

function onEntry(entry: OwnEntry, replaced: OwnEntry | null): void {
  const removeEntries = replaced && replaced.word !== entry.word ? [replaced.word] : [];
  void change({ putEntries: [entry], removeEntries }, t('wordChanged', entry.word));
}

function draw(): void {
  const root = document.getElementById('root');
  if (!root || !isLoaded) return;
  const back = undo;
  render(
    <WordsView
      words={words}
      stored={stored}
      entries={entries}
      begin={begin}
      edition={settings.hsk}
      levelsOf={levelsOf}
      notice={notice}
      onUndo={back && (() => void change(back, t('undone')))}
      onChange={(word) => void change({ put: [word] }, t('wordChanged', word.simplified))}
      onRemove={(word) =>
        void change({ remove: [wordId(word)] }, t('wordRemoved', word.simplified))
      }
      onEntry={onEntry}
      onRemoveEntry={({ word }) => void change({ removeEntries: [word] }, t('wordRemoved', word))}
      onClear={() => void change({ remove: words.map(wordId) }, t('wordsCleared'))}
      onExport={onExport}
      onImport={(file) => void onImport(file)}
      onAnki={settings.ankiConnect ? () => void onAnki() : null}
    />,
    root,
  );
}
