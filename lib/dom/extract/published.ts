import { findDateInAddress } from '@/lib/core/article/date-forms';
import { findDate, findRelativeDate } from '@/lib/core/article/dates';
import type { Finding } from '@/lib/core/article/model';
import { jsonText, metaText } from './meta-tags';
import type { Page } from './page';

const DATE_METAS = [
  'article:published_time',
  'og:published_time',
  'og:release_date',
  'datePublished',
  'publishdate',
  'pubdate',
  '_pubtime',
  'apub:time',
  'OriginalPublicationDate',
  'article_date_original',
  'weibo: article:create_at',
  'date',
] as const;

/**
 * When the article was published: a visible date with a time near the title, then the page's own data,
 * then visible dates without a time, then what the address, or the rest of the page says.
 */
export function publishedOf(
  document: Document,
  zone: readonly string[],
  page: Page,
  url: string,
): Finding<string> | null {
  for (const line of zone) {
    const found = findDate(line);
    if (found?.timed) return { value: found.iso, rule: 'published:visible' };
  }
  const meta = metaDate(document) ?? jsonDate(document);
  if (meta) return meta;
  for (const line of zone) {
    const found = findDate(line)?.iso;
    if (found) return { value: found, rule: 'published:visible' };
  }
  for (const line of zone) {
    const found = findRelativeDate(line, new Date());
    if (found) return { value: found, rule: 'published:relative' };
  }
  const time = document.querySelector('time[datetime]')?.getAttribute('datetime');
  const found = time ? findDate(time) : null;
  if (found) return { value: found.iso, rule: 'published:time' };
  const filed = findDateInAddress(url);
  if (filed) return { value: filed, rule: 'published:address' };
  return likeliestDate(page);
}

/** The line of the page that most looks like a dateline. */
function likeliestDate(page: Page): Finding<string> | null {
  let best: string | null = null;
  let bestScore = 0;
  for (const line of page.lines) {
    if (line.hidden || line.text.length > 120) continue;
    const found = findDate(line.text);
    if (!found) continue;
    const score =
      (/发布|發布|发表|发稿|刊登|更新|时间|時間|日期/u.test(line.text) ? 5 : 0) +
      (found.timed ? 3 : 0) +
      (/来源|來源|作者|记者|编辑/u.test(line.text) ? 3 : 0) +
      2 * (1 - line.index / page.lines.length);
    if (score > bestScore) {
      best = found.iso;
      bestScore = score;
    }
  }
  return best ? { value: best, rule: 'published:likeliest-line' } : null;
}

function metaDate(document: Document): Finding<string> | null {
  for (const name of DATE_METAS) {
    const found = findDate(metaText(document, name) ?? '');
    if (found) return { value: found.iso, rule: `published:meta(${name})` };
  }
  return null;
}

function jsonDate(document: Document): Finding<string> | null {
  const text = jsonText(document, /"(?:datePublished|pubDate|upDate)"\s*:\s*"([^"]+)"/);
  const found = text ? findDate(text) : null;
  return found ? { value: found.iso, rule: 'published:json-ld' } : null;
}
