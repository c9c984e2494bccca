// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeptWord } from '@/lib/core/words/model';
import { exportWords } from '@/lib/core/words/transfer';
import messages from '@/public/_locales/en/messages.json';

/** What the browser gives the page: storage, messages, and leave to ask Anki. */
const fake = vi.hoisted(() => {
  const area = () => {
    const items: Record<string, unknown> = {};
    const listeners = new Set<(changes: object) => void>();
    return {
      get: async () => ({ ...items }),
      set: async (changed: object) => {
        Object.assign(items, changed);
        for (const hear of listeners) hear(changed);
      },
      remove: async () => {},
      onChanged: {
        addListener: (hear: (changes: object) => void) => listeners.add(hear),
        removeListener: (hear: (changes: object) => void) => listeners.delete(hear),
      },
    };
  };
  return { local: area(), sync: area(), granted: true };
});
vi.mock('wxt/browser', () => ({
  browser: {
    storage: { local: fake.local, sync: fake.sync },
    i18n: {
      getMessage: (key: keyof typeof messages, parts: readonly string[]) =>
        parts.reduce(
          (text, part, i) => text.replace(['$VALUE$', '$SECOND$'][i] ?? '', part),
          messages[key].message,
        ),
    },
    runtime: { getURL: (path: string) => path },
    permissions: { request: async () => fake.granted },
  },
}));

/** A stand-in for AnkiConnect, or null where Anki isn't running; and the table of levels. */
let anki: ((action: string, params: { notes?: { fields: { Id: string } }[] }) => unknown) | null;
const asked: string[] = [];
vi.stubGlobal('fetch', async (address: string, { body = '' } = {}) => {
  if (address === '/data/levels.tsv') {
    const table = 'word\t2012\t2021\t2025\n发展\t4\t3\t3\n银行\t3\t2\t3\n';
    return { arrayBuffer: async () => new TextEncoder().encode(table).buffer };
  }
  if (address !== 'http://127.0.0.1:8765') throw new Error(`a request to ${address}`);
  if (!anki) throw new TypeError('failed to fetch');
  const { action, params } = JSON.parse(body);
  asked.push(action);
  return { json: async () => ({ result: anki?.(action, params), error: null }) };
});

function wordOf(simplified: string, pinyin: string): KeptWord {
  return {
    simplified,
    traditional: simplified,
    pinyin,
    meaning: `of ${simplified}`,
    sentence: '',
    title: '',
    url: '',
    added: '2026-01-02T03:04:05.000Z',
    status: 'learning',
  };
}

const page = () => document.body.textContent ?? '';
const find = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector);
const says = (text: string) => vi.waitFor(() => expect(page()).toContain(text));
const isGone = (text: string) => vi.waitFor(() => expect(page()).not.toContain(text));
const click = async (selector: string) => {
  await vi.waitFor(() => expect(find(selector)).not.toBeNull());
  find(selector)?.click();
};
const fill = async (name: string, value: string) => {
  await vi.waitFor(() => expect(find(`dialog [name=${name}]`)).not.toBeNull());
  const input = find<HTMLInputElement>(`dialog [name=${name}]`);
  if (!input) return;
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
};
const choose = (selector: string, value: string) => {
  const select = find<HTMLSelectElement>(selector);
  if (!select) return;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};
const importFile = (text: string) => {
  const input = find<HTMLInputElement>('input[name=import]');
  if (!input) return;
  Object.defineProperty(input, 'files', { value: [{ text: async () => text }], writable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

beforeAll(async () => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  // Nothing is laid out here: a window that every row stands in.
  Object.defineProperty(HTMLElement.prototype, 'clientHeight', { value: 600 });
  document.body.innerHTML = '<div id="root"></div>';
  await import('@/entrypoints/words/main');
  await says('0 of 0');
});

describe('the page of words', () => {
  beforeEach(() => {
    anki = null;
    asked.length = 0;
  });

  it('takes in a file, shows levels, and filters and sorts by them', async () => {
    importFile(
      exportWords(
        [wordOf('银行', 'yin2 hang2'), wordOf('发展', 'fa1 zhan3'), wordOf('渡口', 'du4 kou3')],
        'csv',
      ),
    );
    await says('3 of 3');
    await says('HSK 3 (2025)');
    choose('select[name=level]', '3');
    await says('2 of 3');
    expect(page()).not.toContain('dùkǒu');
    choose('select[name=level]', 'none');
    await says('1 of 3');
    choose('select[name=level]', 'all');
    choose('select[name=order]', 'level');
    await vi.waitFor(() =>
      expect([...document.querySelectorAll('.words b')].map((b) => b.textContent)).toEqual([
        '发展',
        '银行',
        '渡口',
      ]),
    );
  });

  it('refuses a broken file by its line, and changes nothing', async () => {
    importFile('simplified,status\n甲,known\n乙,often\n');
    await says('Line 3');
    await says('3 of 3');
  });

  it('defines a word, says what is wrong with it, changes it, and takes that back', async () => {
    await click('input[name=list][value=entries]');
    await click('[data-action=add-entry]');
    await fill('word', '渡口');
    await fill('pinyin', 'du4');
    await click('dialog [data-action=save]');
    await says('One syllable for each character');
    await fill('pinyin', 'du4 kou3');
    await fill('meaning', 'a quarter');
    await click('dialog [data-action=save]');
    await says('a quarter');
    await click('.entries [data-action=edit]');
    await fill('word', '渡口路');
    await fill('pinyin', '');
    await click('dialog [data-action=save]');
    await says('渡口路');
    expect(document.querySelectorAll('.entries li')).toHaveLength(1);
    await click('[data-action=undo]');
    await isGone('渡口路');
    await says('a quarter');
  });

  it('takes an entry out of a backup again', async () => {
    await click('.entries [data-action=remove]');
    await isGone('a quarter');
    const entry = { word: '林小满', pinyin: '', meaning: 'a clerk', isProtected: true };
    importFile(exportWords([], 'json', [entry]));
    await says('a clerk');
    await says('Never converted');
  });

  it('hands words to Anki by a button that is there only where it was switched on', async () => {
    await click('input[name=list][value=words]');
    expect(find('[data-action=anki]')).toBeNull();
    await fake.sync.set({ ankiConnect: true });
    await click('[data-action=anki]');
    await says("Anki doesn't answer");
    const known = new Set(['银行/银行/yin2 hang2']);
    anki = (action, { notes = [] }) => {
      if (action === 'requestPermission') return { permission: 'granted' };
      if (action === 'modelNames') return [];
      if (action === 'canAddNotes') return notes.map(({ fields }) => !known.has(fields.Id));
      return action === 'addNotes' ? notes.map((_, i) => i + 1) : 1;
    };
    await click('[data-action=anki]');
    await says('2 words added, 1 were there');
    expect(asked).toEqual([
      'requestPermission',
      'createDeck',
      'modelNames',
      'createModel',
      'canAddNotes',
      'addNotes',
    ]);
    fake.granted = false;
    await click('[data-action=anki]');
    await says('Nothing was sent');
  });
});
