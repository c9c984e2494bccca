import type { Article } from '@/lib/core/article/model';
import type { Pronunciation, Reading, UserReading } from '@/lib/core/reading/model';
import type { RepairRuleName } from '@/lib/core/repair/model';
import type { PageScript } from '@/lib/core/script/detect';
import type { ScriptTarget } from '@/lib/core/script/model';
import type { TokenKind } from '@/lib/core/segment/model';

/** One passage, annotated: the tokens' `text` joined is the passage's text, character for character. */
export interface AnnotatedText {
  readonly tokens: readonly Token[];
}

export interface Token {
  /** As it stands in the original. */
  readonly text: string;
  /** As it is shown, in the reader's script. Equal to `text` where nothing was converted. */
  readonly shown: string;
  readonly kind: TokenKind;
  /** The simplified word that was read, where it is another than `shown`. */
  readonly simplified?: string;
  /** Whether it is a name, which pinyin begins with a capital where the reader wants that. */
  readonly isName?: true;
  /** One entry a code point of `shown`: the reading of a Han character, null for anything else. */
  readonly readings: readonly (Reading | null)[];
}

/** One piece of text to annotate; `key` is the asker's own name for it. */
export interface Passage {
  readonly key: string;
  readonly text: string;
}

/** A passage's annotation under the key that it was asked for by. */
export interface AnnotatedPassage extends AnnotatedText {
  readonly key: string;
}

/** What the reader wants of an annotation. */
export interface AnnotationOptions {
  /** The reader's script, or null for the page's own. */
  readonly target: ScriptTarget | null;
  /** Whether “ ” and 「 」 follow the script. */
  readonly quotationMarks: boolean;
  /** What conversion must leave as it stands, wherever it stands. */
  readonly protectedPhrases: readonly string[];
  readonly pronunciation: Pronunciation;
  /** The readings that the reader set, which win over the engine's. */
  readonly own: readonly UserReading[];
}

/** Annotates passages, wherever the engines run. */
export interface Annotator {
  /**
   * Annotates in the given order; `onAnnotated` is called as each passage is ready. Resolves when all
   * are, or when `signal` aborts. Rejects when the engines fail, or can't be reached again and again.
   */
  readonly annotate: (
    passages: readonly Passage[],
    options: AnnotationOptions,
    onAnnotated: (key: string, annotated: AnnotatedText) => void,
    signal: AbortSignal,
  ) => Promise<void>;
}

/** What the engines need to know of a page before they can serve its passages. */
export interface Page {
  /** What its script is judged by, where nothing of it is damaged. */
  readonly texts: readonly string[];
  /** The article, where it shows signs of damage: it is mended first, and judged by all its texts. */
  readonly damaged: Article | null;
  /** The page's own claim, `lang` of its root element. */
  readonly lang: string | null;
  readonly host: string;
  /** The repairs that the reader does not want. */
  readonly disabledRepairs: readonly RepairRuleName[];
}

/** What the engines say of a page as a whole. */
export interface PreparedPage {
  readonly script: PageScript;
  /** The damaged article with its repairs made. */
  readonly mended: Article | null;
}
