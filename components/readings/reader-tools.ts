import type { Keys } from '@/components/reader/use-panel';
import type { AnnotatedText } from '@/lib/core/annotation/model';
import type { Article } from '@/lib/core/article/model';
import type { Reading, UserReading } from '@/lib/core/reading/model';

/** What mending readings needs of whoever shows the text. */
export interface EditorGrounds {
  /** The readings that the reader set. */
  readonly rules: readonly UserReading[];
  /** All readings that each character can have. */
  readonly choicesOf: (word: string) => Promise<readonly (readonly Reading[])[]>;
  readonly onSave: (rule: UserReading) => void;
  readonly onRemove: (rule: UserReading) => void;
}

/** Where the editor of a reading is shown, what it edits, and what it tells. */
export interface EditorStage extends EditorGrounds {
  /** An empty element of the overlay, which the editor fills and puts beside `word`. */
  readonly slot: HTMLElement;
  /** The word of the article. */
  readonly word: Element;
  /** The annotations by passage. */
  readonly annotationOf: (passage: string) => AnnotatedText | undefined;
  readonly keys: Keys;
  readonly onClose: () => void;
  /** Aborts when the editor is to go. */
  readonly signal: AbortSignal;
}

/**
 * What most readings of an article do without, in a script of its own that is injected on first use:
 * how the reader finds it in their common isolated world.
 */
export interface ReaderTools {
  /** Opens the editor of a reading. */
  readonly editReading: (stage: EditorStage) => void;
  /** Writes the article as it is shown; what has no annotation, as it came. */
  readonly writeArticle: (
    article: Article,
    annotationOf: (passage: string) => AnnotatedText | undefined,
    form: 'markdown' | 'plain',
  ) => string;
}

declare global {
  var qingduReaderTools: ReaderTools | undefined;
}
