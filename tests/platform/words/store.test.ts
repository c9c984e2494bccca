import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeptWord } from '@/lib/core/words/model';
import type { OwnEntry } from '@/lib/core/words/own-entry';

const local = vi.hoisted(() => new Map<string, unknown>());
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) local.set(key, value);
        },
        get: async (key: string) => ({ [key]: local.get(key) }),
      },
    },
  },
}));

const { changeWords, keepWord, loadEntries, loadNewestWords, loadWords } = await import(
  '@/lib/platform/words/store'
);
const { entriesRevision } = await import('@/lib/platform/words/revision');

function wordOf(simplified: string, more: Partial<KeptWord> = {}): KeptWord {
  return {
    simplified,
    traditional: simplified,
    pinyin: 'ci2',
    meaning: '',
    sentence: '',
    title: '',
    url: '',
    added: '2026-01-02T03:04:05.000Z',
    status: 'learning',
    ...more,
  };
}

const ENTRY: OwnEntry = { word: '渡口', pinyin: 'du4 kou3', meaning: 'ferry', isProtected: true };
const names = async () => (await loadWords()).map(({ simplified }) => simplified).sort();
const put = IDBObjectStore.prototype.put;

/** Puts something into the database behind the store's back. */
function putRaw(value: unknown, key: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('qingdu-words');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('words', 'readwrite');
      transaction.objectStore('words').put(value, key);
      transaction.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}

describe('the store of the reader’s words', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
    local.clear();
  });
  afterEach(() => {
    IDBObjectStore.prototype.put = put;
  });

  it('keeps a word once, with the sentence where it was met first, and takes its new status', async () => {
    await keepWord(wordOf('甲', { sentence: '甲一。' }));
    await keepWord(wordOf('甲', { sentence: '甲二。', status: 'known' }));
    expect(await loadWords()).toEqual([wordOf('甲', { sentence: '甲一。', status: 'known' })]);
  });

  it('changes words and entries together, and tells of entries only where they changed', async () => {
    await changeWords({ put: [wordOf('甲')] });
    const before = await entriesRevision();
    await changeWords({ put: [wordOf('乙')], putEntries: [ENTRY] });
    expect(await entriesRevision()).not.toBe(before);
    expect(await names()).toEqual(['乙', '甲']);
    expect(await loadEntries()).toEqual([ENTRY]);
    await changeWords({ removeEntries: [ENTRY.word] });
    expect(await loadEntries()).toEqual([]);
  });

  it('loses nothing when two tabs write at once', async () => {
    const tabs = Array.from({ length: 20 }, (_, i) => keepWord(wordOf(`词${i}`)));
    await Promise.all([...tabs, changeWords({ put: [wordOf('甲'), wordOf('乙')] })]);
    expect(await loadWords()).toHaveLength(22);
  });

  it('reads more words than are read at once, each once, without the damaged ones', async () => {
    const many = Array.from({ length: 2_500 }, (_, i) => wordOf(`词${i}`));
    await changeWords({ put: many });
    await putRaw({ simplified: 'no word' }, '词1500/');
    const read = await loadWords();
    expect(read).toHaveLength(many.length);
    expect(new Set(read.map(({ simplified }) => simplified)).size).toBe(many.length);
  });

  it('reads as many of the newest as are asked for, newest first, and tells how many there are', async () => {
    expect(await loadNewestWords(3)).toEqual({ newest: [], stored: 0 });
    const days = [3, 1, 5, 2, 4].map((day) => wordOf(`词${day}`, { added: `2026-01-0${day}` }));
    await changeWords({ put: days });
    await putRaw({ simplified: 'no word', added: '2026-02-01' }, 'damaged');
    const { newest, stored } = await loadNewestWords(3);
    expect(newest.map(({ simplified }) => simplified)).toEqual(['词5', '词4', '词3']);
    expect(stored).toBe(6);
  });

  it('keeps the words of an earlier version, and finds the newest among them', async () => {
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open('qingdu-words', 2);
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore('words').put(wordOf('旧'), '旧/旧/ci2');
        opening.result.createObjectStore('entries');
      };
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    });
    expect(await loadNewestWords(1)).toEqual({ newest: [wordOf('旧')], stored: 1 });
    expect(await names()).toEqual(['旧']);
  });

  it('changes nothing where the storage is full in the middle, and says so', async () => {
    await changeWords({ put: [wordOf('甲')] });
    let calls = 0;
    IDBObjectStore.prototype.put = function full(this: IDBObjectStore, ...given) {
      const request = put.apply(this, given);
      calls++;
      // As browsers do it: the transaction is aborted, with the reason.
      if (calls === 4) {
        const { transaction } = this as unknown as { transaction: { _abort(name: string): void } };
        transaction._abort('QuotaExceededError');
      }
      return request;
    } as typeof put;
    const change = { put: ['乙', '丙', '丁'].map((word) => wordOf(word)), putEntries: [ENTRY] };
    await expect(changeWords(change)).rejects.toMatchObject({ name: 'QuotaExceededError' });
    IDBObjectStore.prototype.put = put;
    expect(await names()).toEqual(['甲']);
    expect(await loadEntries()).toEqual([]);
  });

  it('changes nothing where one of the words is refused as it is asked for', async () => {
    await changeWords({ put: [wordOf('甲')] });
    const broken = { ...wordOf('丙'), meaning: (() => {}) as unknown as string };
    await expect(
      changeWords({ put: [wordOf('乙'), broken], remove: ['甲/甲/ci2'] }),
    ).rejects.toThrow();
    expect(await names()).toEqual(['甲']);
  });

  it('leaves damaged records out and where they are, and shows the rest', async () => {
    await changeWords({ put: [wordOf('甲')] });
    await putRaw({ simplified: 1 }, 'damaged');
    expect(await names()).toEqual(['甲']);
    await keepWord(wordOf('乙'));
    expect(await names()).toEqual(['乙', '甲']);
  });

  it('keeps what an older version stored', async () => {
    await new Promise<void>((resolve) => {
      const opening = indexedDB.open('qingdu-words', 1);
      opening.onupgradeneeded = () =>
        opening.result.createObjectStore('words').put(wordOf('甲'), '甲/甲/ci2');
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    });
    await changeWords({ putEntries: [ENTRY] });
    expect(await names()).toEqual(['甲']);
    expect(await loadEntries()).toEqual([ENTRY]);
  });

  it('says why it can’t be read, and deletes nothing', async () => {
    await changeWords({ put: [wordOf('甲')] });
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    };
    await expect(loadWords()).rejects.toThrow('backing store');
    await expect(keepWord(wordOf('乙'))).rejects.toThrow('backing store');
    IDBFactory.prototype.open = open;
    expect(await names()).toEqual(['甲']);
  });
});
