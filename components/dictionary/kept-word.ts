import type { FoundWord, Gloss, Sense } from '@/lib/core/dictionary/model';
import type { KeptWord } from '@/lib/core/words/model';

/** Where a word is met. */
export interface WordSource {
  readonly sentence: string;
  readonly title: string;
  readonly url: string;
}

/** A word as it is kept, by its first entry: the one that is read as in the sentence. */
export function keptWord(found: FoundWord, source: WordSource, now: Date): KeptWord {
  const [entry] = found.entries;
  return {
    simplified: entry?.simplified ?? found.text,
    traditional: entry?.traditional ?? found.text,
    pinyin: entry?.syllables.join(' ') ?? '',
    meaning: (entry?.senses ?? []).map(meaningOf).join('; '),
    ...source,
    added: now.toISOString(),
    status: 'learning',
  };
}

/** What a sense says, and where it only points to another word, what that says. */
function meaningOf({ gloss, follows }: Sense): string {
  const said = textOf(gloss);
  const followed = follows.flatMap(({ senses }) => senses.map((sense) => textOf(sense.gloss)));
  return followed.length > 0 ? `${said}: ${followed.join('; ')}` : said;
}

function textOf(gloss: Gloss): string {
  return gloss
    .map((part) => (typeof part === 'string' ? part : part.traditional || part.syllables.join(' ')))
    .join('');
}
