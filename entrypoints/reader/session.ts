import type { Annotator } from '@/lib/core/annotation/model';
import type { Article } from '@/lib/core/article/model';
import { outlineOf, type Section } from '@/lib/core/article/outline';
import { articleTexts } from '@/lib/core/repair/apply';
import type { RepairRuleName } from '@/lib/core/repair/model';
import { suspectsDamage } from '@/lib/core/repair/suspect';
import { extract } from '@/lib/dom/extract/extract';
import type { EngineClient } from '@/lib/platform/engine-client';

/** One reading of one page: its article, mended, and what annotates it. */
export interface Session {
  readonly article: Article;
  readonly sections: readonly Section[];
  readonly annotator: Annotator;
}

/** What of a sound text (UTF-16 units) its script is judged by: a book's whole would hold up its first screen. */
const JUDGED_LENGTH = 20_000;

/**
 * Extracts the article of the page, and has it mended where it shows signs of damage. Where the
 * engines can't be reached the article stands as it came, and annotating tells of the failure.
 *
 * @param forReading whether it will be annotated, so that the engines begin at once.
 */
export async function openSession(
  client: EngineClient,
  disabledRepairs: readonly RepairRuleName[],
  forReading = true,
): Promise<Session> {
  const found = extract(document, location.href);
  const texts = articleTexts(found);
  const isSuspect = suspectsDamage(texts);
  const page = {
    texts: isSuspect ? [] : beginningOf(texts, JUDGED_LENGTH),
    damaged: isSuspect ? found : null,
    lang: found.lang,
    host: location.hostname,
    disabledRepairs,
  };
  let prepared: ReturnType<EngineClient['prepare']> | null = null;
  const prepare = (): ReturnType<EngineClient['prepare']> => {
    prepared ??= client.prepare(page);
    // A failure is not kept: the next attempt asks again.
    prepared.catch(() => {
      prepared = null;
    });
    return prepared;
  };
  if (forReading) void prepare();
  const mended = async (): Promise<Article> => {
    if (!isSuspect) return found;
    try {
      return (await prepare()).mended ?? found;
    } catch {
      return found;
    }
  };
  const article = await mended();
  return {
    article,
    sections: outlineOf(article),
    annotator: {
      annotate: async (passages, options, onAnnotated, signal) => {
        const { script } = await prepare();
        await client.annotate(passages, script, options, onAnnotated, signal);
      },
    },
  };
}

/** The first of `texts`, until they have `length` UTF-16 units. */
function beginningOf(texts: readonly string[], length: number): readonly string[] {
  let rest = length;
  const end = texts.findIndex((text) => {
    rest -= text.length;
    return rest <= 0;
  });
  return end < 0 ? texts : texts.slice(0, end + 1);
}
