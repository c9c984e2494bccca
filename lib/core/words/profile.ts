import type { AnnotatedText } from '@/lib/core/annotation/model';
import type { HskEdition, Levels } from '@/lib/core/dictionary/model';

/** A word of an article, as it is shown, with how often it stands there. */
export interface ArticleWord {
  readonly word: string;
  readonly count: number;
  readonly levels: Levels | null;
}

/** What of an article the reader knows, in parts of its running words, and the words by level. */
export interface Profile {
  /** From 0 to 1. */
  readonly known: number;
  /** Level 1–7, null for words without a level; in this order, each with its words, the commonest first. */
  readonly groups: readonly {
    readonly level: number | null;
    readonly words: readonly ArticleWord[];
  }[];
}

const LEVELS = [1, 2, 3, 4, 5, 6, 7, null] as const;

/** The distinct words of an article with their counts, passage by passage; numbers and Latin are none. */
export interface Tally {
  readonly counts: ReadonlyMap<string, number>;
  readonly has: (passage: string) => boolean;
  /** Counts a passage, once. */
  readonly add: (passage: string, annotated: AnnotatedText) => void;
}

export function createTally(): Tally {
  const counts = new Map<string, number>();
  const counted = new Set<string>();
  return {
    counts,
    has: (passage) => counted.has(passage),
    add(passage, { tokens }) {
      if (counted.has(passage)) return;
      counted.add(passage);
      for (const { kind, shown } of tokens) {
        if (kind === 'word') counts.set(shown, (counts.get(shown) ?? 0) + 1);
      }
    },
  };
}

/** @param isKnown whether the reader knows a word. */
export function profileOf(
  words: readonly ArticleWord[],
  edition: HskEdition,
  isKnown: (word: string) => boolean,
): Profile {
  const sum = (some: readonly ArticleWord[]) => some.reduce((total, { count }) => total + count, 0);
  const known = sum(words.filter(({ word }) => isKnown(word)));
  const fresh = words.filter(({ word }) => !isKnown(word)).sort((a, b) => b.count - a.count);
  return {
    known: words.length === 0 ? 0 : known / sum(words),
    groups: LEVELS.map((level) => ({
      level,
      words: fresh.filter(({ levels }) => (levels?.[edition] ?? null) === level),
    })).filter((group) => group.words.length > 0),
  };
}
