import '@/assets/tokens.css';
import '@/assets/controls.css';
import '@/assets/words.css';
import { render } from 'preact';
import { WordsView } from '@/components/words/WordsView';
import { type KeptWord, wordId } from '@/lib/core/words/model';
import {
  exportWords,
  importWords,
  type WordsFormat,
  type WordsProblem,
} from '@/lib/core/words/transfer';
import { downloadText } from '@/lib/platform/download';
import { interfaceLanguage, type MessageKey, t } from '@/lib/platform/i18n';
import { watchWords } from '@/lib/platform/words/revision';
import { changeWords, loadWords, type WordsChange } from '@/lib/platform/words/store';

const PROBLEMS: Readonly<Record<WordsProblem['kind'], MessageKey>> = {
  syntax: 'wordsFileSyntax',
  columns: 'wordsFileColumns',
  word: 'wordsFileWord',
  status: 'wordsFileStatus',
  date: 'wordsFileDate',
};

const FILES: Readonly<Record<WordsFormat, readonly [name: string, type: string]>> = {
  anki: ['qingdu-anki.txt', 'text/plain'],
  csv: ['qingdu-words.csv', 'text/csv'],
  json: ['qingdu-words.json', 'application/json'],
  tsv: ['qingdu-words.tsv', 'text/tab-separated-values'],
};

document.documentElement.lang = interfaceLanguage();
document.title = `${t('extensionShortName')} · ${t('myWords')}`;

let words: readonly KeptWord[] = [];
let notice: string | null = null;
let undo: WordsChange | null = null;

watchWords(() => void reload(), new AbortController().signal);
await reload();

async function reload(): Promise<void> {
  try {
    words = await loadWords();
  } catch (error) {
    tell(t('wordsNotRead', String(error)));
  }
  draw();
}

function tell(said: string, back: WordsChange | null = null): void {
  notice = said;
  undo = back;
  draw();
}

/** Makes a change, and keeps the way back. Where it fails nothing has changed, and that is said. */
async function change(wanted: WordsChange, said: string): Promise<void> {
  const back = wayBack(wanted);
  try {
    await changeWords(wanted);
    words = await loadWords();
    tell(said, back);
  } catch (error) {
    tell(t('wordNotStored', String(error)));
  }
}

function wayBack({ put = [], remove = [] }: WordsChange): WordsChange {
  const touched = new Set([...put.map(wordId), ...remove]);
  const before = words.filter((word) => touched.has(wordId(word)));
  const there = new Set(before.map(wordId));
  return { put: before, remove: [...touched].filter((id) => !there.has(id)) };
}

async function onImport(file: File): Promise<void> {
  const result = importWords(await file.text());
  if (result.ok) await change({ put: result.words }, t('wordsImported', result.words.length));
  else tell(t(PROBLEMS[result.problem.kind], result.problem.line));
}

function onExport(format: WordsFormat): void {
  const [name, type] = FILES[format];
  downloadText(name, type, exportWords(words, format));
}

function draw(): void {
  const root = document.getElementById('root');
  if (!root) return;
  const back = undo;
  render(
    <WordsView
      words={words}
      notice={notice}
      onUndo={back && (() => void change(back, t('undone')))}
      onChange={(word) => void change({ put: [word] }, t('wordChanged', word.simplified))}
      onRemove={(word) =>
        void change({ remove: [wordId(word)] }, t('wordRemoved', word.simplified))
      }
      onClear={() => void change({ remove: words.map(wordId) }, t('wordsCleared'))}
      onExport={onExport}
      onImport={(file) => void onImport(file)}
    />,
    root,
  );
}
