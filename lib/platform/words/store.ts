import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import * as v from 'valibot';
import { type KeptWord, wordId } from '@/lib/core/words/model';
import { isOwnEntry, type OwnEntry } from '@/lib/core/words/own-entry';
import { StoredWord } from './messages';
import { tellOfChange, tellOfEntries } from './revision';

/** What is done to the list at once: all of it, or nothing. */
export interface WordsChange {
  /** New words, and new states of words that are there. */
  readonly put?: readonly KeptWord[];
  /** Ids of words to take out. */
  readonly remove?: readonly string[];
  /** The same of the reader's own entries; they are known by their word. */
  readonly putEntries?: readonly OwnEntry[];
  readonly removeEntries?: readonly string[];
}

interface Schema extends DBSchema {
  words: { key: string; value: KeptWord; indexes: { added: string } };
  entries: { key: string; value: OwnEntry };
}

const NAME = 'qingdu-words';
const VERSION = 3;

/** How many words are read at once: a browser unpacks what it reads in one task, 20,000 in one of 400 ms. */
const BATCH = 500;

/**
 * The database, opened for each piece of work: the background may be killed between any two, and a
 * connection that stays open would keep a newer version from upgrading it.
 */
async function withDatabase<T>(work: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  const database = await openDB<Schema>(NAME, VERSION, {
    upgrade(opened, before, _, upgrading) {
      if (before < 1) opened.createObjectStore('words');
      if (before < 2) opened.createObjectStore('entries');
      if (before < 3) upgrading.objectStore('words').createIndex('added', 'added');
    },
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** All kept words, in no order. What is damaged is left out, and stays in the database. Rejects where it can't be read. */
export async function loadWords(): Promise<readonly KeptWord[]> {
  return withDatabase(async (database) => {
    const { store } = database.transaction('words');
    const words: KeptWord[] = [];
    let range: IDBKeyRange | null = null;
    for (;;) {
      const [keys, batch] = await Promise.all([
        store.getAllKeys(range, BATCH),
        store.getAll(range, BATCH),
      ]);
      for (const word of batch) if (v.is(StoredWord, word)) words.push(word);
      const last = keys.at(-1);
      if (last === undefined || keys.length < BATCH) return words;
      range = IDBKeyRange.lowerBound(last, true);
    }
  });
}

/**
 * The words that were kept last, newest first, and how many are stored in all, damaged ones among them:
 * what a page can show while it reads the rest. Rejects where they can't be read.
 */
export async function loadNewestWords(
  limit: number,
): Promise<{ readonly newest: readonly KeptWord[]; readonly stored: number }> {
  return withDatabase(async (database) => {
    const { store } = database.transaction('words');
    const newest: KeptWord[] = [];
    const counting = store.count();
    let cursor = await store.index('added').openCursor(null, 'prev');
    while (cursor && newest.length < limit) {
      if (v.is(StoredWord, cursor.value)) newest.push(cursor.value);
      cursor = await cursor.continue();
    }
    return { newest, stored: await counting };
  });
}

/** All of the reader's own entries, in no order; as above. */
export async function loadEntries(): Promise<readonly OwnEntry[]> {
  const stored = await withDatabase((database) => database.getAll('entries'));
  return stored.filter(isOwnEntry);
}

/** Changes the lists in one transaction. Rejects where the database refuses (full, damaged): then nothing has changed. */
export async function changeWords(change: WordsChange): Promise<void> {
  const { put = [], remove = [], putEntries = [], removeEntries = [] } = change;
  await withDatabase(async (database) => {
    const transaction = database.transaction(['words', 'entries'], 'readwrite');
    const words = transaction.objectStore('words');
    const entries = transaction.objectStore('entries');
    await allOrNothing(transaction, [
      ...remove.map((id) => () => words.delete(id)),
      ...put.map((word) => () => words.put(word, wordId(word))),
      ...removeEntries.map((word) => () => entries.delete(word)),
      ...putEntries.map((entry) => () => entries.put(entry, entry.word)),
    ]);
  });
  await tellOfChange();
  if (putEntries.length + removeEntries.length > 0) await tellOfEntries();
}

/**
 * Does all of `work`, or none of it: a request that is refused as it is made would else leave those before
 * it to be stored. Rejects with what ended the transaction, not with what that did to its requests.
 */
async function allOrNothing(
  transaction: { readonly done: Promise<void>; readonly abort: () => void },
  work: readonly (() => Promise<unknown>)[],
): Promise<void> {
  const asked: Promise<unknown>[] = [];
  try {
    for (const ask of work) asked.push(ask());
  } catch (error) {
    void Promise.allSettled([...asked, transaction.done]);
    transaction.abort();
    throw error;
  }
  void Promise.allSettled(asked);
  await transaction.done;
}

/** Keeps a word; one that is there already keeps its sentence and its day, and takes the new status. */
export async function keepWord(word: KeptWord): Promise<void> {
  const id = wordId(word);
  await withDatabase(async (database) => {
    const transaction = database.transaction('words', 'readwrite');
    const before = await transaction.store.get(id);
    const next = v.is(StoredWord, before) ? { ...before, status: word.status } : word;
    await allOrNothing(transaction, [() => transaction.store.put(next, id)]);
  });
  await tellOfChange();
}
