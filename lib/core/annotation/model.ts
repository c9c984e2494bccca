import type { Reading } from '@/lib/core/reading/model';
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
  /** One entry a code point of `shown`: the reading of a Han character, null for anything else. */
  readonly readings: readonly (Reading | null)[];
}
