import type { EditedWord, Reading, UserReading } from '@/lib/core/reading/model';

/** Where the editor of a reading is shown, what it edits, and what it tells. */
export interface EditorStage {
  /** An empty element of the overlay, which the editor fills and puts beside `anchor`. */
  readonly slot: HTMLElement;
  /** The word of the article. */
  readonly anchor: Element;
  readonly word: EditedWord;
  /** The rule of the reader's own that holds here, if there is one. */
  readonly own: UserReading | null;
  /** All readings that each character can have. */
  readonly choicesOf: (word: string) => Promise<readonly (readonly Reading[])[]>;
  readonly onSave: (rule: UserReading) => void;
  readonly onRemove: (rule: UserReading) => void;
  readonly onClose: () => void;
  /** Aborts when the editor is to go. */
  readonly signal: AbortSignal;
}

/** How the reader finds the editor, whose script is injected on first use, in their common isolated world. */
export interface EditorHandle {
  readonly edit: (stage: EditorStage) => void;
}

declare global {
  var qingduReadingEditor: EditorHandle | undefined;
}
