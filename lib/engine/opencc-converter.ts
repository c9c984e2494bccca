import { convertPassage, type PassageOptions, toSimplified } from '@/lib/core/script/converter';
import { judgePage, type PageScript } from '@/lib/core/script/detect';
import type { AlignedText, ScriptTarget } from '@/lib/core/script/model';
import { OpenCC } from './opencc';

export interface OpenccConverter {
  readonly simplify: (text: string) => AlignedText;
  /** `page` is what judgePage says of the page that the passage stands in; by itself, if left out. */
  readonly convert: (
    text: string,
    target: ScriptTarget,
    page?: PageScript,
    options?: PassageOptions,
  ) => AlignedText;
}

/** Conversion of passages, with OpenCC's tables; they are indexed on first use (30 ms) and kept. */
export function createOpenccConverter(): OpenccConverter {
  const opencc = new OpenCC();
  return {
    simplify: (text) => toSimplified(opencc, text),
    convert: (text, target, page = judgePage([text], null, ''), options = {}) =>
      convertPassage(opencc, text, target, page, options),
  };
}
