import { comparable } from '@/lib/core/article/normal';
import { type Survey, sum } from './survey';
import type { PageKind, Reason } from './verdict';

export interface Signals {
  readonly kind: PageKind;
  readonly points: number;
  readonly reasons: readonly Reason[];
}

const DATE =
  /(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}|\d{1,2}月\d{1,2}日\s*\d{1,2}:\d\d|\d+(?:分钟|小时|分鐘|小時)前/;
const CREDIT = /来源|來源|作者|记者|記者|编辑|編輯|撰文|文[|｜/／:：]/;
const SEARCH =
  /[?&](?:q|wd|query|keyword|keywords|search|kw|k|word)=|\/(?:search|so|s)(?:[/?.]|$)/i;
const FORUM =
  /\/(?:thread|forum|viewthread|read|topic|showtopic|tieba|bbs)[-/.?]|\bbbs\.|[?&]tid=|\/t\/\d|\/p\/\d{6,}/i;
const HOME = /^\/(?:index\.\w+|home|default\.\w+)?$/i;
const SHOP = /加入购物车|立即购买|加入購物車|立即購買|直接購買|放入購物車/;

/** Blocks before the text that may hold the date and the source. */
const ZONE_BLOCKS = 14;

/** Weighs what the survey found. Each signal says why in `reasons`. */
export function signalsOf(document: Document, url: string, found: Survey, title: string): Signals {
  const reasons: Reason[] = [];
  let points = 0;
  const add = (worth: number, reason: Reason) => {
    points += worth;
    reasons.push(reason);
  };
  const own = sum(found.body, 'han') - sum(found.body, 'linkHan');
  const ends = sum(found.body, 'ends');
  const linkShare = sum(found.body, 'linkHan') / Math.max(1, sum(found.body, 'han'));
  if (own >= 400) add(3, 'long-text');
  else if (own >= 180) add(2, 'long-text');
  else if (own >= 80) points += 1;
  else add(-2, 'too-short');
  if (ends >= 4) add(2, 'enough-sentences');
  else if (ends >= 2) points += 1;
  else add(-1, 'few-sentences');
  if (linkShare < 0.15) points += 2;
  else if (linkShare < 0.3) points += 1;
  else if (linkShare > 0.5) add(-3, 'many-links');
  if (found.bodyProse < found.prose * 0.4) add(-2, 'little-of-the-page');
  if (isTitleShown(document, title)) add(2, 'title-shown');
  const zone = zoneOf(found);
  if (DATE.test(zone)) add(2, 'date-near-title');
  if (CREDIT.test(zone)) add(1, 'source-near-title');
  if (isDeclaredArticle(document)) add(2, 'declared-article');
  const kind = kindOf(document, url, found, linkShare, add);
  return { kind, points, reasons };
}

function kindOf(
  document: Document,
  url: string,
  found: Survey,
  linkShare: number,
  add: (worth: number, reason: Reason) => void,
): PageKind {
  const { pathname, search, hostname } = URL.canParse(url)
    ? new URL(url)
    : { pathname: '', search: '', hostname: '' };
  if (HOME.test(pathname) && search === '') {
    add(-4, 'home-address');
    return 'home';
  }
  if (SEARCH.test(pathname + search)) {
    add(-3, 'search-address');
    return 'search';
  }
  if (isDeclaredProduct(document) || found.blocks.some((block) => SHOP.test(block.text))) {
    add(-3, isDeclaredProduct(document) ? 'declared-product' : 'shop-words');
    return 'product';
  }
  if (FORUM.test(hostname + pathname + search)) {
    add(-1, 'forum-address');
    return 'forum';
  }
  return linkShare > 0.6 ? 'list' : 'article';
}

function isTitleShown(document: Document, title: string): boolean {
  for (const heading of document.querySelectorAll('h1, h2, h3, [class*="title" i]')) {
    const text = heading.textContent ?? '';
    if (text.length > 200) continue;
    const key = comparable(text);
    if (key.length >= 6 && title.startsWith(key)) return true;
  }
  return false;
}

function zoneOf(found: Survey): string {
  const first = found.body.find((block) => block.ends > 0 && block.han >= 25)?.order ?? 0;
  return found.blocks
    .slice(Math.max(0, first - ZONE_BLOCKS), first + 1)
    .map((block) => block.text.slice(0, 120))
    .join('\n');
}

function isDeclaredArticle(document: Document): boolean {
  return (
    document.querySelector(
      'meta[property="og:type"][content*="article" i], meta[property="article:published_time"]',
    ) !== null || hasJsonType(document, /"@type"\s*:\s*"(?:News|Blog)?(?:Article|Posting)"/)
  );
}

function isDeclaredProduct(document: Document): boolean {
  return (
    document.querySelector('meta[property="og:type"][content*="product" i]') !== null ||
    hasJsonType(document, /"@type"\s*:\s*"Product"/)
  );
}

function hasJsonType(document: Document, type: RegExp): boolean {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].some((script) =>
    type.test(script.textContent ?? ''),
  );
}
