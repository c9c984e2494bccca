import type { Segmenter, TokenKind, Word } from '@/lib/core/segment/model';

/** The browser's own word segmentation, behind the port. */
export function createIntlSegmenter(): Segmenter {
  const words = new Intl.Segmenter('zh', { granularity: 'word' });
  return {
    segment: (text) =>
      Array.from(
        words.segment(text),
        ({ segment }): Word => ({ text: segment, kind: kindOf(segment) }),
      ),
  };
}

function kindOf(segment: string): TokenKind {
  if (/\p{Script=Han}/u.test(segment)) return 'word';
  if (/\p{N}/u.test(segment)) return 'number';
  return /\p{L}/u.test(segment) ? 'latin' : 'punctuation';
}
