/** How well the reader knows a word that was kept: known words need no reading over them. */
export type WordStatus = 'learning' | 'known';

/** A word of the reader's own list, with the place where it was met. */
export interface KeptWord {
  readonly simplified: string;
  readonly traditional: string;
  /** Syllables with tone numbers, parted by spaces: `fa1 zhan3`. */
  readonly pinyin: string;
  readonly meaning: string;
  readonly sentence: string;
  /** The title and the address of the page. */
  readonly title: string;
  readonly url: string;
  /** When it was kept: ISO 8601, UTC. */
  readonly added: string;
  readonly status: WordStatus;
}

/** What the overlay needs to know of a kept word. */
export type WordMark = Pick<KeptWord, 'simplified' | 'traditional' | 'pinyin' | 'status'>;

/** What tells words apart: those that are written and read alike are one word. */
export function wordId({
  simplified,
  traditional,
  pinyin,
}: Pick<KeptWord, 'simplified' | 'traditional' | 'pinyin'>): string {
  return `${simplified}/${traditional}/${pinyin.toLowerCase()}`;
}

/** Both forms of all words that the reader knows: what stands in a text without its reading. */
export function knownForms(marks: readonly WordMark[]): ReadonlySet<string> {
  return new Set(
    marks.flatMap(({ simplified, traditional, status }) =>
      status === 'known' ? [simplified, traditional] : [],
    ),
  );
}
