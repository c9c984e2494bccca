import { findDateInAddress } from '@/lib/core/article/date-forms';
import { findDate, findRelativeDate } from '@/lib/core/article/dates';
import { folded } from '@/lib/core/article/folded';
import type { Finding } from '@/lib/core/article/model';
import { type Declarations, jsonText } from './meta-tags';
import type { Page } from './page';

/** How `<meta>` elements are called that hold the date: article:published_time, pubdate, og:release_date, … */
const DATE_META =
  /publi(?!sher)|pub_?(?:date|time)|pub:time|release_date|date_original|create_at|^date$/;

/**
 * When the article was published: a visible date with a time near the title, then the page's own data,
 * then visible dates without a time, then what the address, or the rest of the page says.
 */
export function publishedOf(
  document: Document,
  declared: Declarations,
  zones: { readonly below: readonly string[]; readonly above: readonly string[] },
  page: Page,
  url: string,
): Finding<string> | null {
  const { below, above } = zones;
  const timed = firstOf([...below, ...above], (line) => {
    const found = findDate(line);
    return found?.timed ? found.iso : null;
  });
  const seen =
    finding(timed, 'visible') ??
    metaDate(declared) ??
    jsonDate(declared) ??
    finding(
      firstOf(below, (line) => findDate(line)?.iso ?? null),
      'visible',
    ) ??
    finding(
      firstOf(below, (line) => findRelativeDate(line, new Date())),
      'relative',
    );
  if (seen) return seen;
  const time = document.querySelector('time[datetime]')?.getAttribute('datetime');
  const found = time ? findDate(time) : null;
  if (found) return { value: found.iso, rule: 'published:time' };
  const filed = findDateInAddress(url);
  if (filed) return { value: filed, rule: 'published:address' };
  return likeliestDate(page);
}

function firstOf(lines: readonly string[], find: (line: string) => string | null): string | null {
  for (const line of lines) {
    const found = find(line);
    if (found) return found;
  }
  return null;
}

function finding(value: string | null, rule: string): Finding<string> | null {
  return value === null ? null : { value, rule: `published:${rule}` };
}

/** The line of the page that most looks like a dateline. */
function likeliestDate(page: Page): Finding<string> | null {
  let best: string | null = null;
  let bestScore = 0;
  for (const line of page.lines) {
    if (line.hidden || line.text.length > 120) continue;
    const found = findDate(line.text);
    if (!found) continue;
    const text = folded(line.text);
    const score =
      (/发[布表稿]|刊登|更新|时间|日期/u.test(text) ? 5 : 0) +
      (found.timed ? 3 : 0) +
      (/来源|作者|记者|编辑/u.test(text) ? 3 : 0) +
      2 * (1 - line.index / page.lines.length);
    if (score > bestScore) {
      best = found.iso;
      bestScore = score;
    }
  }
  return finding(best, 'likeliest-line');
}

function metaDate(declared: Declarations): Finding<string> | null {
  for (const [name, content] of declared.metas) {
    const found = DATE_META.test(name) ? findDate(content) : null;
    if (found) return { value: found.iso, rule: `published:meta(${name})` };
  }
  return null;
}

function jsonDate(declared: Declarations): Finding<string> | null {
  const text = jsonText(declared, /"(?:datePublished|pubDate|upDate)"\s*:\s*"([^"]+)"/);
  const found = text ? findDate(text) : null;
  return found ? { value: found.iso, rule: 'published:json-ld' } : null;
}
