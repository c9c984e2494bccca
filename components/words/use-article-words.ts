import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AnnotationStore } from '@/components/reader/annotation-store';
import type { AnnotationState } from '@/components/reader/use-annotations';
import type { AnnotatedText, Token } from '@/lib/core/annotation/model';
import type { Levels } from '@/lib/core/dictionary/model';
import type { Settings } from '@/lib/core/settings/schema';
import { knownForms, type WordMark } from '@/lib/core/words/model';
import { type ArticleWord, countWords } from '@/lib/core/words/profile';

/** The levels of words, one entry each. */
export type LevelsOf = (words: readonly string[]) => Promise<readonly (Levels | null)[]>;

type LevelsByWord = ReadonlyMap<string, Levels | null>;

/** The levels of the article's words, as its annotations arrive: asked for by as many at once as one answer takes. */
export function useWordLevels(store: AnnotationStore, levelsOf: LevelsOf): LevelsByWord {
  const [levels, setLevels] = useState<LevelsByWord>(new Map());
  useEffect(() => {
    const asked = new Set<string>();
    let waiting: string[] = [];
    let isAsking = false;
    let isEnded = false;
    const ask = async (): Promise<void> => {
      isAsking = true;
      while (waiting.length > 0) {
        const words = waiting;
        waiting = [];
        const found = await levelsOf(words);
        if (isEnded) return;
        setLevels((known) => new Map([...known, ...words.map(pairWith(found))]));
      }
      isAsking = false;
    };
    const hear = (annotated: AnnotatedText): void => {
      for (const word of countWords([annotated]).keys()) {
        if (!asked.has(word)) waiting.push(word);
        asked.add(word);
      }
      if (!isAsking) void ask();
    };
    const end = store.listen(hear);
    for (const annotated of store.body()) hear(annotated);
    return () => {
      isEnded = true;
      end();
    };
  }, [store, levelsOf]);
  return levels;
}

function pairWith(levels: readonly (Levels | null)[]) {
  return (word: string, i: number) => [word, levels[i] ?? null] as const;
}

/** The words of the article with their levels, as soon as all of it is annotated; until then, those of before. */
export function useArticleWords(
  store: AnnotationStore,
  state: AnnotationState,
  levels: LevelsByWord,
): readonly ArticleWord[] {
  const last = useRef<readonly ArticleWord[]>([]);
  return useMemo(() => {
    const counts = state === 'all' ? countWords(store.body()) : new Map<string, number>();
    const words = [...counts].map(([word, count]) => ({
      word,
      count,
      levels: levels.get(word) ?? null,
    }));
    if (words.every(({ word }) => levels.has(word)) && words.length > 0) last.current = words;
    return last.current;
  }, [store, state, levels]);
}

/** Tells which words stand without their reading: those the reader knows, and those up to the reader's level. */
export function useQuietWords(
  marks: readonly WordMark[],
  levels: LevelsByWord,
  { hsk, rubyAbove }: Settings,
): (token: Token) => boolean {
  const known = useMemo(() => knownForms(marks), [marks]);
  const isEasy = useCallback(
    (word: string) => (levels.get(word)?.[hsk] ?? Number.POSITIVE_INFINITY) <= rubyAbove,
    // Who wants all readings needs no level, and no passage has to be drawn anew as levels arrive.
    [rubyAbove === 0 ? null : levels, hsk, rubyAbove],
  );
  return useCallback(
    ({ shown, text }) => known.has(shown) || known.has(text) || isEasy(shown),
    [known, isEasy],
  );
}
