import { useMemo, useState } from 'preact/hooks';
import { Choice, type Option } from '@/components/settings/Choice';
import { Toast } from '@/components/shared/Toast';
import type { HskEdition, Levels } from '@/lib/core/dictionary/model';
import type { KeptWord } from '@/lib/core/words/model';
import type { OwnEntry } from '@/lib/core/words/own-entry';
import { findEntries, findWords, type WordsView as View } from '@/lib/core/words/search';
import type { WordsFormat } from '@/lib/core/words/transfer';
import { counted, formatNumber, t } from '@/lib/platform/i18n';
import { OwnEntries } from './OwnEntries';
import { WordsFiles } from './WordsFiles';
import { WordsFilters } from './WordsFilters';
import { WordsList } from './WordsList';

export interface WordsViewProps {
  readonly words: readonly KeptWord[];
  /** How many there are: more than `words` while these are the newest alone, and the rest is being read. */
  readonly stored: number;
  /** The words that the reader defined. */
  readonly entries: readonly OwnEntry[];
  /** A word that is to have an entry of the reader's own, or null. */
  readonly begin: string | null;
  readonly edition: HskEdition;
  readonly levelsOf: (word: KeptWord) => Levels | null;
  /** What happened last, in words. */
  readonly notice: string | null;
  /** Takes back what happened last; null where that can't be. */
  readonly onUndo: (() => void) | null;
  readonly onChange: (word: KeptWord) => void;
  readonly onRemove: (word: KeptWord) => void;
  /** Stores an entry, in place of another where it isn't new. */
  readonly onEntry: (entry: OwnEntry, before: OwnEntry | null) => void;
  readonly onRemoveEntry: (entry: OwnEntry) => void;
  readonly onClear: () => void;
  readonly onExport: (format: WordsFormat) => void;
  readonly onImport: (file: File) => void;
  /** Hands the words to Anki; null where the reader hasn't switched that on. */
  readonly onAnki: (() => void) | null;
}

type List = 'words' | 'entries';

const LISTS: readonly Option<List>[] = [
  { value: 'words', label: 'keptWords' },
  { value: 'entries', label: 'ownEntries' },
];

/** The reader's words, kept and defined: found, sorted, changed, and taken along. */
export function WordsView(props: WordsViewProps) {
  const { words, stored, entries, begin, edition, levelsOf } = props;
  const isWhole = words.length >= stored;
  const [list, setList] = useState<List>(begin === null ? 'words' : 'entries');
  const [view, setView] = useState<View>({
    query: '',
    status: 'all',
    level: 'all',
    order: 'added',
  });
  const change = (part: Partial<View>): void => setView((before) => ({ ...before, ...part }));
  const found = useMemo(
    () => findWords(words, view, (word) => levelsOf(word)?.[edition] ?? null),
    [words, view, levelsOf, edition],
  );
  const foundEntries = useMemo(() => findEntries(entries, view.query), [entries, view.query]);
  const [shown, all] =
    list === 'words' ? [found.length, stored] : [foundEntries.length, entries.length];
  return (
    <div class="words-page">
      <header>
        <h1>
          <span lang="zh-Hant">清讀</span> {t('myWords')}
        </h1>
        <label class="search">
          <span class="visually-hidden">{t('searchWords')}</span>
          <input
            type="search"
            name="search"
            placeholder={t('searchWords')}
            value={view.query}
            onInput={({ currentTarget }) => change({ query: currentTarget.value })}
          />
        </label>
      </header>
      <div class="bar">
        <Choice
          name="list"
          label="myWords"
          showLabel={false}
          options={LISTS}
          value={list}
          onChange={setList}
        />
        {list === 'words' && <WordsFilters view={view} edition={edition} onChange={change} />}
        <p data-part="count">
          {counted('wordsShown', all, formatNumber(shown), formatNumber(all))}
        </p>
      </div>
      {list === 'words' ? (
        <WordsList {...props} words={found} isWhole={isWhole} hasAny={words.length > 0} />
      ) : (
        <OwnEntries
          entries={foundEntries}
          begin={begin}
          onSave={props.onEntry}
          onRemove={props.onRemoveEntry}
        />
      )}
      <WordsFiles
        {...props}
        hasWords={isWhole && words.length > 0}
        hasAny={isWhole && words.length + entries.length > 0}
      />
      <Toast notice={props.notice} onUndo={props.onUndo} />
    </div>
  );
}
