import type { AnnotatedText } from '@/lib/core/annotation/model';
import type { Article } from '@/lib/core/article/model';
import { type Notation, writeArticle } from '@/lib/core/export/document';
import { t } from '@/lib/platform/i18n';
import type { ArticlePassages } from './passages';
import { shownRunsOf } from './shown-runs';
import type { VisitWholeText } from './use-whole-text';

interface ArticleText {
  readonly article: Article;
  readonly passages: ArticlePassages;
  readonly visitWholeText: VisitWholeText;
  readonly onCopy: (text: string) => boolean;
  readonly say: (words: string) => void;
}

/** Copies the whole article, in the reader's script also where it was never on the screen. */
export async function copyArticle(text: ArticleText, notation: Notation): Promise<void> {
  const { frame, blocks } = text.passages;
  const whole = new Map<string, AnnotatedText>();
  const visit = (key: string, annotated: AnnotatedText) => whole.set(key, annotated);
  const { signal } = new AbortController();
  // Where the engines fail, what they did not reach is copied as it came.
  await text.visitWholeText([...frame, ...blocks.flat()], visit, signal).catch(() => {});
  const copied = text.onCopy(writeArticle(text.article, shownRunsOf(whole), notation));
  text.say(t(copied ? 'articleCopied' : 'notCopied'));
}
