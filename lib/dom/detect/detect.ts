import { comparable } from '@/lib/core/article/normal';
import { isChinese } from './language';
import { signalsOf } from './signals';
import { survey } from './survey';
import type { Confidence, PageKind, Reason, Verdict } from './verdict';

/** From this score a page is opened by itself, or the button is offered. */
const OPEN_SCORE = 9;
const OFFER_SCORE = 6;

/**
 * What the page is, and whether to open the reader on it. Looks at no more than a sample of a page
 * that isn't Chinese, and at a bounded number of nodes of one that is. Never throws.
 */
export function detect(document: Document, url: string): Verdict {
  const { body } = document;
  if (!/html/.test(document.contentType ?? 'text/html')) return refusal('not-html');
  if (!body || !document.documentElement) return refusal('no-body');
  if (!isChinese(document, body)) return refusal('not-chinese');
  const found = survey(body);
  const { kind, points, most, reasons } = signalsOf(
    document,
    url,
    found,
    comparable(document.title),
  );
  const confidence = lower(confidenceOf(points), most);
  return {
    kind: kind === 'article' && confidence === 'none' ? 'other' : kind,
    confidence,
    score: points,
    reasons,
    chinese: true,
  };
}

function confidenceOf(score: number): Confidence {
  return score >= OPEN_SCORE ? 'open' : score >= OFFER_SCORE ? 'offer' : 'none';
}

function lower(one: Confidence, other: Confidence): Confidence {
  const order: readonly Confidence[] = ['none', 'offer', 'open'];
  return order.indexOf(one) < order.indexOf(other) ? one : other;
}

function refusal(reason: Reason): Verdict {
  const kind: PageKind = 'other';
  return { kind, confidence: 'none', score: 0, reasons: [reason], chinese: false };
}
