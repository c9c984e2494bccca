import { densityOf } from '@/lib/core/article/density';
import { textsOf } from './texts';

/** How much is read to tell the language: enough to get past a menu, little enough to cost nothing. */
const SAMPLE_NODES = 400;
const SAMPLE_LENGTH = 3000;

/** Fewer Han characters in the sample, and the page has at most a Chinese name on it. */
const LEAST_HAN = 20;
/** Kana or hangul from this share of the Han characters: Japanese has over 0.5, Korean more. */
const MOST_FOREIGN = 0.08;
/** Latin letters to a Han character: Chinese pages about software stay under 3 in their first texts. */
const MOST_LATIN = 8;

/** Whether the page is written in Chinese, from its language, its title and its first texts. */
export function isChinese(document: Document, body: Element): boolean {
  const lang = document.documentElement.getAttribute('lang')?.toLowerCase() ?? '';
  if (/^(?:ja|ko)\b/.test(lang)) return false;
  let sample = document.title;
  for (const text of textsOf(body, SAMPLE_NODES)) {
    sample += text.data.slice(0, 500);
    if (sample.length > SAMPLE_LENGTH) break;
  }
  // What most pages of the web are told by: no character needs counting.
  if (!/[\u3400-\u9fff]/.test(sample)) return false;
  const { han, foreign } = densityOf(sample);
  const latin = han < LEAST_HAN ? 0 : (sample.match(/[a-z]/gi)?.length ?? 0);
  return han >= LEAST_HAN && foreign <= han * MOST_FOREIGN && latin <= han * MOST_LATIN;
}
