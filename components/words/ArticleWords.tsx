import { useMemo } from 'preact/hooks';
import type { HskEdition } from '@/lib/core/dictionary/model';
import { knownForms, type WordMark } from '@/lib/core/words/model';
import { profileOf } from '@/lib/core/words/profile';
import { formatNumber, t } from '@/lib/platform/i18n';
import { COUNTED_LENGTH, type CountedWords } from './use-article-words';

interface ArticleWordsProps {
  readonly article: CountedWords;
  readonly marks: readonly WordMark[];
  readonly edition: HskEdition;
}

/** The band of HSK 3.0 that spans three levels. */
const TOP_BAND = 7;

/** How much of the article the reader knows, and its other words by level: the outline's foot. */
export function ArticleWords({ article, marks, edition }: ArticleWordsProps) {
  const { words, whole } = article;
  const profile = useMemo(() => {
    const known = knownForms(marks);
    return profileOf(words, edition, (word) => known.has(word));
  }, [words, marks, edition]);
  if (words.length === 0) return null;
  return (
    <details class="article-words">
      <summary>{t('articleWords', Math.round(profile.known * 100))}</summary>
      {!whole && <p>{t('countedInBeginning', formatNumber(COUNTED_LENGTH))}</p>}
      {profile.groups.map(({ level, words: some }) => (
        <details key={String(level)} data-level={level ?? 'none'}>
          <summary>
            {level === null
              ? t('noLevel')
              : t('hskLevel', level === TOP_BAND ? '7–9' : level, edition)}{' '}
            · {some.length}
          </summary>
          <p lang="zh">{some.map(({ word }) => word).join(' ')}</p>
        </details>
      ))}
    </details>
  );
}
