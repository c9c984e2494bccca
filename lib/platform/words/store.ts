import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as v from 'valibot';
import { type KeptWord, wordId } from '@/lib/core/words/model';
import { StoredWord } from './messages';
import { tellOfChange } from './revision';

/** What is done to the list at once: all of it, or nothing. */
export interface WordsChange {
  /** New words, and new states of words that are there. */
  readonly put?: readonly KeptWord[];
  /** Ids of words to take out. */
  readonly remove?: readonly string[];
}

interface Schema extends DBSchema {
  words: { key: string; value: KeptWord };
}

const NAME = 'qingdu-words';
const VERSION = 1;

/**
 * The database, opened for each piece of work: the background may be killed between any two, and a
 * connection that stays open would keep a newer version from upgrading it.
 */
async function withDatabase<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  const database = await openDB<Schema>(NAME, VERSION, {
    upgrade: (opened) => void opened.createObjectStore('words'),
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** All kept words, in no order. What is damaged is left out, and stays in the database. Rejects where it can't be read. */
export async function loadWords(): Promise<readonly KeptWord[]> {
  const stored = await withDatabase((database) => database.getAll('words'));
  return stored.filter((word) => v.is(StoredWord, word));
}

/** Changes the list in one transaction. Rejects where the database refuses (full, damaged): then nothing has changed. */
export async function changeWords({ put = [], remove = [] }: WordsChange): Promise<void> {
  await withDatabase(async (database) => {
    const transaction = database.transaction('words', 'readwrite');
    const work = [
      ...remove.map((id) => transaction.store.delete(id)),
      ...put.map((word) => transaction.store.put(word, wordId(word))),
    ];
    await Promise.all([...work, transaction.done]);
  });
  await tellOfChange();
}

/** Keeps a word; one that is there already keeps its sentence and its day, and takes the new status. */
export async function keepWord(word: KeptWord): Promise<void> {
  const id = wordId(word);
  await withDatabase(async (database) => {
    const transaction = database.transaction('words', 'readwrite');
    const before = await transaction.store.get(id);
    const next = v.is(StoredWord, before) ? { ...before, status: word.status } : word;
    await Promise.all([transaction.store.put(next, id), transaction.done]);
  });
  await tellOfChange();
}
