import { browser } from 'wxt/browser';
import { ANKI_CARD, ANKI_FIELDS, type AnkiNote } from '@/lib/core/words/anki';

/**
 * Where the add-on AnkiConnect listens, on this computer alone (https://git.sr.ht/~foosoft/anki-connect).
 * Nothing here runs but when the reader presses the button (docs/decisions/0004).
 */
const ADDRESS = 'http://127.0.0.1:8765';
const PERMISSION = { origins: ['http://127.0.0.1/*'] };
const API_VERSION = 6;
const NAME = 'Qingdu';
/** So many notes at once: Anki stands still while it takes them. */
const BATCH = 200;

export type AnkiOutcome =
  | { readonly ok: true; readonly added: number; readonly known: number }
  /** `unreachable`: Anki or its add-on isn't running; `refused`: by the reader, in the browser or in Anki. */
  | { readonly ok: false; readonly reason: 'unreachable' | 'refused' }
  | { readonly ok: false; readonly reason: 'failed'; readonly detail: string };

/** Hands notes to the reader's own Anki; those that it has already stay as they are. Only from a click. */
export async function sendToAnki(notes: readonly AnkiNote[]): Promise<AnkiOutcome> {
  try {
    if (!(await browser.permissions.request(PERMISSION))) return { ok: false, reason: 'refused' };
    // Anki asks its reader at the first time.
    const answer = await invoke('requestPermission', {});
    if (Reflect.get(Object(answer), 'permission') !== 'granted') {
      return { ok: false, reason: 'refused' };
    }
    await prepare();
    let added = 0;
    for (let at = 0; at < notes.length; at += BATCH) {
      added += await addNew(notes.slice(at, at + BATCH));
    }
    return { ok: true, added, known: notes.length - added };
  } catch (error) {
    // What fetch throws where nobody listens.
    if (error instanceof TypeError) return { ok: false, reason: 'unreachable' };
    return { ok: false, reason: 'failed', detail: String(error) };
  }
}

/** The deck and the note type, made where they are missing. */
async function prepare(): Promise<void> {
  await invoke('createDeck', { deck: NAME });
  const models = await invoke('modelNames', {});
  if (Array.isArray(models) && models.includes(NAME)) return;
  const { Front, Back, css } = ANKI_CARD;
  await invoke('createModel', {
    modelName: NAME,
    inOrderFields: ANKI_FIELDS,
    css,
    cardTemplates: [{ Name: NAME, Front, Back }],
  });
}

/** Adds those that Anki hasn't, and answers how many: newer versions refuse all for one that is there. */
async function addNew(fields: readonly AnkiNote[]): Promise<number> {
  const notes = fields.map((one) => ({
    deckName: NAME,
    modelName: NAME,
    fields: one,
    tags: ['qingdu'],
    options: { allowDuplicate: false },
  }));
  const can = await invoke('canAddNotes', { notes });
  const fresh = Array.isArray(can) ? notes.filter((_, i) => can[i] === true) : [];
  if (fresh.length === 0) return 0;
  const ids = await invoke('addNotes', { notes: fresh });
  return Array.isArray(ids) ? ids.filter((id) => id !== null).length : 0;
}

async function invoke(action: string, params: object): Promise<unknown> {
  const response = await fetch(ADDRESS, {
    method: 'POST',
    body: JSON.stringify({ action, version: API_VERSION, params }),
  });
  const answer: unknown = await response.json();
  const { result, error }: { result?: unknown; error?: unknown } = Object(answer);
  if (error) throw new Error(String(error));
  return result;
}
