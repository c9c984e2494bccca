import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { AnnotationStore } from '@/components/reader/annotation-store';
import type { AnnotationState } from '@/components/reader/use-annotations';
import type { Token } from '@/lib/core/annotation/model';
import type { Levels } from '@/lib/core/dictionary/model';
import type { Settings } from '@/lib/core/settings/schema';
import { knownForms, type WordMark } from '@/lib/core/words/model';
import { type ArticleWord, countWords } from '@/lib/core/words/profile';

/** The levels of words, one entry each. */
export type LevelsOf = (words: readonly string[]) => Promise<readonly (Levels | null)[]>;

const NONE: readonly ArticleWord[] = [];

/** The words of the article with their levels, as soon as all of it is annotated. */
export function useArticleWords(
  store: AnnotationStore,
  state: AnnotationState,
  levelsOf: LevelsOf,
): readonly ArticleWord[] {
  const [words, setWords] = useState(NONE);
  useEffect(() => {
    if (state !== 'all') return;
    let isLast = true;
    const counts = countWords(store.body());
    const distinct = [...counts.keys()];
    void levelsOf(distinct).then((levels) => {
      if (!isLast) return;
      setWords(
        distinct.map((word, i) => ({
          word,
          count: counts.get(word) ?? 0,
          levels: levels[i] ?? null,
        })),
      );
    });
    return () => {
      isLast = false;
    };
  }, [store, state, levelsOf]);
  return words;
}

/** Tells which words stand without their reading: those the reader knows, and those up to the reader's level. */
export function useQuietWords(
  marks: readonly WordMark[],
  words: readonly ArticleWord[],
  { hsk, rubyAbove }: Settings,
): (token: Token) => boolean {
  const quiet = useMemo(() => {
    const easy = words.flatMap(({ word, levels }) => {
      const level = levels?.[hsk] ?? null;
      return level !== null && level <= rubyAbove ? [word] : [];
    });
    return new Set([...knownForms(marks), ...easy]);
  }, [marks, words, hsk, rubyAbove]);
  return useCallback((token) => quiet.has(token.shown) || quiet.has(token.text), [quiet]);
}
