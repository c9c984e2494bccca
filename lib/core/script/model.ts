/** ISO 15924 codes: simplified and traditional Han. */
export type Script = 'hans' | 'hant';

/** What a text is written in, as far as it can tell by itself. */
export type ScriptVerdict = Script | 'japanese' | 'korean' | 'unknown';

/** Which form of traditional. `opencc` is OpenCC's own standard. Ignored for `hans`. */
export type Region = 'tw' | 'hk' | 'opencc';

export interface ScriptTarget {
  readonly script: Script;
  readonly region: Region;
  /** `regional`: words of the region too (软件 → 軟體); `page`: the page's words. */
  readonly vocabulary: 'page' | 'regional';
  /** `press`: as newspapers write (台, 群); `opencc`: OpenCC's forms (臺, 羣). */
  readonly spelling: 'press' | 'opencc';
}

/**
 * A converted text and where each of its pieces came from. The `from` sides joined are the original,
 * the `to` sides joined the result. A piece whose sides have as many code points as each other is
 * aligned character by character; only a piece whose lengths differ (内存 → 記憶體) is one unit.
 */
export type AlignedText = readonly AlignedPiece[];

export interface AlignedPiece {
  readonly from: string;
  readonly to: string;
}

/** The alignment of a text with itself. */
export function identity(text: string): AlignedText {
  return text === '' ? [] : [{ from: text, to: text }];
}

/** The text that an alignment leads to. */
export function resultOf(aligned: AlignedText): string {
  return aligned.map((piece) => piece.to).join('');
}
