import { annotate } from '@/lib/core/annotation/annotate';
import type { AnnotatedText } from '@/lib/core/annotation/model';
import type { ScriptTarget } from '@/lib/core/script/model';
import { createIntlSegmenter } from './intl-segmenter';
import { createOpenccConverter } from './opencc-converter';
import { createPinyinProReader } from './pinyin-pro-reader';

export interface AnnotationRequest {
  readonly text: string;
  /** The reader's script, or null for the original. */
  readonly target: ScriptTarget | null;
}

/** The language engines behind one door: what the background serves. */
export interface Engine {
  readonly annotate: (request: AnnotationRequest) => AnnotatedText;
}

export function createEngine(): Engine {
  const converter = createOpenccConverter();
  const ports = {
    segmenter: createIntlSegmenter(),
    reader: createPinyinProReader(),
    simplify: converter.simplify,
  };
  return {
    annotate: ({ text, target }) =>
      annotate(text, ports, target === null ? undefined : converter.convert(text, target)),
  };
}
