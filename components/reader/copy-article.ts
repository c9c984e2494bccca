import type { ReaderTools } from '@/components/readings/reader-tools';
import type { AnnotatedText } from '@/lib/core/annotation/model';
import type { Article } from '@/lib/core/article/model';
import { t } from '@/lib/platform/i18n';
import type { ArticlePassages } from './passages';
import type { VisitWholeText } from './use-whole-text';

interface ArticleText {
  readonly article: Article;
  readonly passages: ArticlePassages;
  readonly visitWholeText: VisitWholeText;
  readonly tools: () => Promise<ReaderTools>;
  readonly onCopy: (text: string) => boolean;
  readonly say: (words: string) => void;
}

/** Copies the whole article, in the reader's script also where it was never on the screen. */
export async function copyArticle(text: ArticleText, form: 'markdown' | 'plain'): Promise<void> {
  const { article, passages, visitWholeText, tools, onCopy, say } = text;
  const whole = new Map<string, AnnotatedText>();
  const visit = (key: string, annotated: AnnotatedText) => whole.set(key, annotated);
  const all = [...passages.frame, ...passages.blocks.flat()];
  // Where the engines fail, what they did not reach is copied as it came.
  await visitWholeText(all, visit, new AbortController().signal).catch(() => {});
  try {
    const { writeArticle } = await tools();
    const copied = onCopy(writeArticle(article, (key) => whole.get(key), form));
    say(t(copied ? 'articleCopied' : 'notCopied'));
  } catch (error) {
    say(t('scriptFailed', String(error)));
  }
}
