import { useState } from 'preact/hooks';
import { writeSyllables } from '@/components/dictionary/write-syllables';
import { toMarked } from '@/lib/core/reading/pinyin';
import type { OwnEntry } from '@/lib/core/words/own-entry';
import { t } from '@/lib/platform/i18n';
import { EntryEditor } from './EntryEditor';

interface OwnEntriesProps {
  /** Those that the search finds. */
  readonly entries: readonly OwnEntry[];
  /** A word that is to have an entry: the editor opens with it. */
  readonly begin: string | null;
  /** Stores an entry, in place of another where it isn't new. */
  readonly onSave: (entry: OwnEntry, before: OwnEntry | null) => void;
  readonly onRemove: (entry: OwnEntry) => void;
}

const EMPTY: OwnEntry = { word: '', pinyin: '', meaning: '', isProtected: false };

/** The words that the reader defined: names, terms, whatever no dictionary has. */
export function OwnEntries({ entries, begin, onSave, onRemove }: OwnEntriesProps) {
  const [edited, setEdited] = useState<{
    readonly entry: OwnEntry;
    readonly before: OwnEntry | null;
  } | null>(() => {
    if (begin === null) return null;
    const before = entries.find(({ word }) => word === begin) ?? null;
    return { entry: before ? typedOf(before) : { ...EMPTY, word: begin }, before };
  });
  return (
    <>
      <p class="entries-help">
        {t('entriesHelp')}{' '}
        <button
          type="button"
          class="primary"
          data-action="add-entry"
          onClick={() => setEdited({ entry: EMPTY, before: null })}
        >
          {t('entryAdd')}
        </button>
      </p>
      <div class="words" tabIndex={-1}>
        <ul class="entries">
          {entries.map((entry) => (
            <li key={entry.word} data-word={entry.word}>
              <p class="forms">
                <b lang="zh">{entry.word}</b>
                <span class="pinyin">{writeSyllables(syllablesOf(entry), toMarked)}</span>
              </p>
              <p class="meaning" title={entry.meaning}>
                {entry.meaning}
              </p>
              <p class="sentence">{entry.isProtected && t('entryProtectedShort')}</p>
              <p class="actions">
                <button
                  type="button"
                  data-action="edit"
                  onClick={() => setEdited({ entry: typedOf(entry), before: entry })}
                >
                  {t('editWord')}
                </button>
                <button type="button" data-action="remove" onClick={() => onRemove(entry)}>
                  {t('removeWord')}
                </button>
              </p>
            </li>
          ))}
        </ul>
      </div>
      {edited && (
        <EntryEditor
          entry={edited.entry}
          onCancel={() => setEdited(null)}
          onSave={(entry) => {
            setEdited(null);
            onSave(entry, edited.before);
          }}
        />
      )}
    </>
  );
}

function syllablesOf({ pinyin }: OwnEntry): readonly string[] {
  return pinyin === '' ? [] : pinyin.split(' ');
}

/** As a reader would type it, with tone marks. */
function typedOf(entry: OwnEntry): OwnEntry {
  return { ...entry, pinyin: syllablesOf(entry).map(toMarked).join(' ') };
}
