import type { Answer } from './systems';
import type { LabelledPage } from './truth';

/** A page's figures that say which of its answers are wrong. */
interface Judged {
  readonly f1: number | null;
  readonly title: boolean | null;
  readonly published: boolean | null;
  readonly byline: boolean | null;
  readonly source: boolean | null;
  readonly outline: boolean | null;
  readonly verdict: string | null;
}

/** Bodies under this are listed: the mean of the best peers is below it. */
const GOOD_BODY = 0.97;

/** What was answered and what is expected, one line a miss: `name field: found → expected`. */
export function missesOf(page: LabelledPage, answer: Answer, score: Judged): string[] {
  const lines: string[] = [];
  const line = (field: string, found: unknown, expected: unknown) =>
    lines.push(`${page.name} ${field}: ${found ?? '–'} → ${expected}`);
  for (const field of ['title', 'published', 'byline', 'source'] as const) {
    if (score[field] === false) line(field, answer[field], page[field]);
  }
  if (score.outline === false)
    line('outline', answer.headings?.join(' | '), page.outline?.join(' | '));
  if (page.kind === 'article' && score.f1 !== null && score.f1 < GOOD_BODY)
    line('body', score.f1.toFixed(3), 1);
  const wanted = page.kind === 'article' ? 'article:open' : 'none';
  if (answer.verdict && !score.verdict?.endsWith(wanted)) {
    const { score: points, reasons } = answer.verdict;
    line('verdict', `${score.verdict} (${points}: ${reasons.join(' ')})`, wanted);
  }
  return lines;
}
