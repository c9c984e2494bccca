import { useRef, useState } from 'preact/hooks';
import type { HskEdition, Levels } from '@/lib/core/dictionary/model';
import { type KeptWord, wordId } from '@/lib/core/words/model';
import { t } from '@/lib/platform/i18n';
import { useWindow } from './use-window';
import { WordEditor } from './WordEditor';
import { WordRow } from './WordRow';

interface WordsListProps {
  readonly words: readonly KeptWord[];
  /** Whether all have been read: before, what isn't found may still come. */
  readonly isWhole: boolean;
  /** Whether there are any, found or not. */
  readonly hasAny: boolean;
  readonly edition: HskEdition;
  readonly levelsOf: (word: KeptWord) => Levels | null;
  readonly onChange: (word: KeptWord) => void;
  readonly onRemove: (word: KeptWord) => void;
}

/** The words that are found. Only the rows in the window are drawn. */
export function WordsList({
  words,
  isWhole,
  hasAny,
  edition,
  levelsOf,
  onChange,
  onRemove,
}: WordsListProps) {
  const [edited, setEdited] = useState<KeptWord | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const { first, end, height } = useWindow(scroller, words.length);
  return (
    <>
      <div class="words" ref={scroller} tabIndex={-1}>
        {isWhole && words.length === 0 && (
          <p class="empty">{t(hasAny ? 'searchNoWord' : 'wordsNone')}</p>
        )}
        <ul style={{ height: `${words.length * height}px` }}>
          {words.slice(first, end).map((word, i) => (
            <li key={wordId(word)} style={{ top: `${(first + i) * height}px` }}>
              <WordRow
                word={word}
                levels={levelsOf(word)}
                edition={edition}
                onChange={onChange}
                onEdit={setEdited}
                onRemove={onRemove}
              />
            </li>
          ))}
        </ul>
      </div>
      {edited && (
        <WordEditor
          word={edited}
          onSave={(word) => {
            setEdited(null);
            onChange(word);
          }}
          onCancel={() => setEdited(null)}
        />
      )}
    </>
  );
}
