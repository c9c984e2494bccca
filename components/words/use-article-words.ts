import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AnnotationStore } from '@/components/reader/annotation-store';
import type { AnnotationState } from '@/components/reader/use-annotations';
import type { VisitWholeText } from '@/components/reader/use-whole-text';
import type { AnnotatedText, Passage, Token } from '@/lib/core/annotation/model';
import type { Levels } from '@/lib/core/dictionary/model';
import type { Settings } from '@/lib/core/settings/schema';
import { knownForms, type WordMark } from '@/lib/core/words/model';
import { type ArticleWord, createTally } from '@/lib/core/words/profile';

/** The levels of words, one entry each. */
export type LevelsOf = (words: readonly string[]) => Promise<readonly (Levels | null)[]>;

/** `levelsOf` that asks for each word once, whoever wants its level. */
export function askingOnce(levelsOf: LevelsOf): LevelsOf {
  const known = new Map<string, Levels | null>();
  return async (words) => {
    const missing = words.filter((word) => !known.has(word));
    const found = missing.length > 0 ? await levelsOf(missing) : [];
    for (const [i, word] of missing.entries()) known.set(word, found[i] ?? null);
    return words.map((word) => known.get(word) ?? null);
  };
}

type LevelsByWord = ReadonlyMap<string, Levels | null>;

const NO_LEVELS: LevelsByWord = new Map();

/**
 * The levels of the words, as their annotations arrive: asked for by as many at once as one answer takes.
 * None are asked for by a reader who wants all readings.
 */
export function useWordLevels(
  store: AnnotationStore,
  levelsOf: LevelsOf,
  { rubyAbove }: Settings,
): LevelsByWord {
  const [levels, setLevels] = useState(NO_LEVELS);
  const isWanted = rubyAbove > 0;
  useEffect(() => {
    if (!isWanted) return;
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
      for (const { kind, shown } of annotated.tokens) {
        if (kind !== 'word' || asked.has(shown)) continue;
        waiting.push(shown);
        asked.add(shown);
      }
      if (!isAsking) void ask();
    };
    for (const annotated of store.all()) hear(annotated);
    const end = store.listen(hear);
    return () => {
      isEnded = true;
      end();
    };
  }, [store, levelsOf, isWanted]);
  return levels;
}

function pairWith(levels: readonly (Levels | null)[]) {
  return (word: string, i: number) => [word, levels[i] ?? null] as const;
}

interface ArticleWordsWanted {
  /** The passages of each block of the article. */
  readonly passages: readonly (readonly Passage[])[];
  readonly state: AnnotationState;
  /** Another one where the words may be others. */
  readonly visitWholeText: VisitWholeText;
  readonly levelsOf: LevelsOf;
}

export interface CountedWords {
  readonly words: readonly ArticleWord[];
  /** Whether they are those of the whole article, or of its beginning. */
  readonly whole: boolean;
}

const NONE: CountedWords = { words: [], whole: true };

/** What is counted of a book (UTF-16 units): seconds of work, and nearly all words that it will use. */
export const COUNTED_LENGTH = 100_000;

/** The words of the article with their levels, as soon as what the reader sees is annotated. */
export function useArticleWords(wanted: ArticleWordsWanted): CountedWords {
  const { passages, state, visitWholeText, levelsOf } = wanted;
  const [words, setWords] = useState(NONE);
  const counting = useRef({ visitWholeText, tally: createTally(), told: false });
  useEffect(() => {
    if (state !== 'all') return;
    const stop = new AbortController();
    if (counting.current.visitWholeText !== visitWholeText) {
      counting.current = { visitWholeText, tally: createTally(), told: false };
    }
    const task = counting.current;
    if (task.told) return;
    const { tally } = task;
    const all = passages.flat();
    const counted = beginningOf(all, COUNTED_LENGTH);
    const count = async (): Promise<void> => {
      // A scroll stops the count; what was counted stays.
      const missing = counted.filter(({ key }) => !tally.has(key));
      await visitWholeText(missing, tally.add, stop.signal);
      if (stop.signal.aborted) return;
      const distinct = [...tally.counts.keys()];
      const levels = await levelsOf(distinct);
      if (stop.signal.aborted) return;
      task.told = true;
      setWords({
        words: distinct.map((word, i) => ({
          word,
          count: tally.counts.get(word) ?? 0,
          levels: levels[i] ?? null,
        })),
        whole: counted.length === all.length,
      });
    };
    // Where the engines fail, the overlay says so itself.
    count().catch(() => {});
    return () => stop.abort();
  }, [passages, state, visitWholeText, levelsOf]);
  return words;
}

/** The first passages, up to `length` UTF-16 units of them. */
function beginningOf(passages: readonly Passage[], length: number): readonly Passage[] {
  let rest = length;
  return passages.filter(({ text }) => {
    const fits = rest > 0;
    rest -= text.length;
    return fits;
  });
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
    [levels, hsk, rubyAbove],
  );
  return useCallback(
    ({ shown, text }) => known.has(shown) || known.has(text) || isEasy(shown),
    [known, isEasy],
  );
}
