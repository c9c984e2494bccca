import { comparable } from '@/lib/core/article/normal';
import { type Survey, sum, type TextBlock } from './survey';
import type { Confidence, PageKind, Reason } from './verdict';

export interface Signals {
  readonly kind: PageKind;
  readonly points: number;
  /** The most that the page may get, whatever its points. */
  readonly most: Confidence;
  readonly reasons: readonly Reason[];
}

const DATE =
  /(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}|\d{1,2}月\d{1,2}日\s*\d{1,2}:\d\d|\d+(?:分钟|小时|分鐘|小時)前/;
const CREDIT = /来源|來源|作者|记者|記者|编辑|編輯|撰文|文[|｜/／:：]/;
const SEARCH =
  /[?&](?:q|wd|word|query|keywords?|search|searchword|kw)=|\/(?:search|so|sousuo)(?:[/?.]|$)/i;
const SEARCH_TITLE = /搜索结果|搜索結果|搜尋結果|_搜索$|的搜索|百度搜索/;
const FORUM =
  /\/(?:thread-|viewthread|forum\.php|forumdisplay|showthread|showtopic)|\/\/(?:bbs|tieba|forum|club)\./i;
/** Han characters above the first of a list's headlines. */
const MOST_ABOVE_TEASERS = 120;
/** How the sites end their titles. `论坛` inside a title is a conference. */
const FORUM_TITLE =
  /(?:^|[-_|·–—/])[^-_|–—]{0,14}(?:论坛|論壇|社区|社區|贴吧|百度知道|问答|知乎|微博|BBS|讨论区|小组)\s*$|Discuz|Powered by phpwind/i;
const FORUM_SOFTWARE = /discourse|discuz|flarum|homeland|nodebb|phpbb|phpwind|vbulletin|xenforo/i;
/** 专栏: the columns of sites that are forums otherwise. */
const COLUMN = /\/\/zhuanlan\./i;
const HOME = /^\/(?:index\.\w+|home|default\.\w+)?$/i;
const LONGEST_BUTTON = 40;
const SHOP =
  /加入购物车|立即购买|加入購物車|立即購買|直接購買|放入購物車|申请职位|投递简历|预约看房/;
/** What stands above the answers of pages that ask. */
const ANSWERS = /(?:最佳|推荐|满意|其他|其它)(?:答案|回答)|\d\s*[个個]回答|提问者|提問者/;
/** A novel's table of contents. */
const CHAPTERS_TITLE = /最新章[节節]|全文[阅閱][读讀]|章[节節](?:列表|目[录錄])/;

/** Headings that may be the title; pages of a thousand teasers have as many. */
const MOST_HEADINGS = 300;
/** Blocks before the text that may hold the date and the source. */
const ZONE_BLOCKS = 14;
/** Where the title is further up than that, its own next blocks are read. */
const AFTER_TITLE = 8;

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
  else if (own < 50) add(-2, 'too-short');
  if (ends >= 4) add(2, 'enough-sentences');
  else if (ends >= 2) points += 1;
  else add(-1, 'few-sentences');
  if (linkShare < 0.15) points += 2;
  else if (linkShare < 0.3) points += 1;
  else if (linkShare > 0.5) add(-3, 'many-links');
  const teasers = isTeasers(found.body);
  if (teasers) add(-5, 'many-links');
  const share = found.bodyProse / Math.max(1, found.prose);
  if (share < 0.4) add(-2, 'little-of-the-page');
  else if (share < 0.5) points -= 1;
  // Pages of before 2006 show neither a title nor a date, but nothing beside the text either.
  else if (share > 0.8 && linkShare < 0.3 && own >= 200)
    add(own >= 600 ? 2 : 1, 'most-of-the-page');
  const shown = shownTitle(document, title);
  if (shown) add(2, 'title-shown');
  const zone = zoneOf(found, shown);
  if (DATE.test(zone)) add(2, 'date-near-title');
  const credited = CREDIT.test(zone);
  if (credited) add(1, 'source-near-title');
  const declared = declaredBy(document);
  if (declared.article) add(2, 'declared-article');
  const kind = kindOf(document, url, found, teasers || linkShare > 0.6, declared, add);
  return { kind, points, most: mostFor(kind, own, share, credited || declared.article), reasons };
}

/**
 * A text that is shorter than a news flash isn't opened by itself, and is offered only where the page
 * names its source or calls itself an article; a shorter one than a headline and its sentence isn't; of a forum's pages only the one that is a single long post is.
 */
function mostFor(kind: PageKind, own: number, share: number, isNews: boolean): Confidence {
  if (kind === 'forum') return own >= 1000 && share >= 0.9 ? 'offer' : 'none';
  if (kind !== 'article' || own < 50) return 'none';
  return own >= 140 ? 'open' : isNews ? 'offer' : 'none';
}

function kindOf(
  document: Document,
  url: string,
  found: Survey,
  list: boolean,
  declared: Declared,
  add: (worth: number, reason: Reason) => void,
): PageKind {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (address && HOME.test(address.pathname) && address.search === '') {
    add(-4, 'home-address');
    return 'home';
  }
  if (SEARCH_TITLE.test(document.title)) {
    add(-3, 'search-title');
    return 'search';
  }
  if (address && SEARCH.test(address.pathname + address.search)) {
    add(-3, 'search-address');
    return 'search';
  }
  if (declared.product || found.blocks.some((block) => isButton(block, SHOP))) {
    add(-3, declared.product ? 'declared-product' : 'shop-words');
    return 'product';
  }
  if (FORUM.test(url)) {
    add(-3, 'forum-address');
    return 'forum';
  }
  const asks = found.blocks.some((block) => isButton(block, ANSWERS));
  if (asks || (!COLUMN.test(url) && isForum(document, declared.generator))) {
    add(-3, 'forum-title');
    return 'forum';
  }
  return list || CHAPTERS_TITLE.test(document.title) ? 'list' : 'article';
}

/**
 * A channel's page: headlines that are links, each with its first sentence under it. A digest of the
 * day's news has them too, but other paragraphs beside them, and one date.
 */
function isTeasers(body: readonly TextBlock[]): boolean {
  const texts = body.filter(({ han, linkHan }) => han - linkHan >= 20).length;
  const teasers = body.filter(({ han, linkHan }, at) => {
    const next = body.slice(at + 1, at + 3);
    return (
      linkHan >= 6 && linkHan >= han * 0.9 && next.some((text) => text.han - text.linkHan >= 20)
    );
  });
  const [first] = teasers;
  // What is recommended stands under an article, not above it.
  if (first && sum(body.slice(0, body.indexOf(first)), 'han') > MOST_ABOVE_TEASERS) return false;
  const dates = body.filter(({ text }) => text.length <= 60 && DATE.test(text)).length;
  return teasers.length >= 3 && teasers.length >= texts * (dates >= teasers.length ? 0.5 : 0.8);
}

/** A button's words are few: a sentence that has them tells of a shop. */
function isButton({ text }: TextBlock, words: RegExp): boolean {
  return text.length <= LONGEST_BUTTON && words.test(text);
}

function isForum(document: Document, generator: string): boolean {
  // Discuz! also runs portals of news, and says which it is showing.
  const portal = document.body.id === 'nv_portal';
  return FORUM_TITLE.test(document.title.trim()) || (!portal && FORUM_SOFTWARE.test(generator));
}

function shownTitle(document: Document, title: string): Element | null {
  const headings = [...document.querySelectorAll('h1, h2, h3, [class*="title" i]')];
  return (
    headings.slice(0, MOST_HEADINGS).find(({ localName, textContent }) => {
      if (!textContent || textContent.length > 200) return false;
      // MediaWiki sets its [编辑] into the heading.
      const key = comparable(textContent.replace(/\[[^[]*$/, ''));
      return key.length >= (localName === 'h1' ? 4 : 6) && title.startsWith(key);
    }) ?? null
  );
}

/** The texts above the first sentence, and those right below the title. */
function zoneOf(found: Survey, title: Element | null): string {
  const first = found.body.find((block) => block.ends > 0 && block.han >= 25)?.order ?? 0;
  const shown = title ? found.blocks.findIndex((block) => title.contains(block.element)) : -1;
  return [
    ...found.blocks.slice(Math.max(0, first - ZONE_BLOCKS), first + 1),
    ...(shown < 0 ? [] : found.blocks.slice(shown + 1, shown + 1 + AFTER_TITLE)),
  ]
    .map((block) => block.text.slice(0, 120))
    .join('\n');
}

/** What the page says of itself: its `<meta>` elements, read in one pass, and the types of its JSON-LD. */
interface Declared {
  readonly article: boolean;
  readonly product: boolean;
  readonly generator: string;
}

function declaredBy(document: Document): Declared {
  let article = false;
  let product = false;
  let generator = '';
  for (const meta of document.getElementsByTagName('meta')) {
    const name = meta.getAttribute('property') ?? meta.name.toLowerCase();
    const { content } = meta;
    if (name === 'og:type') {
      article ||= /article|^news$/i.test(content);
      product ||= /product/i.test(content);
    } else if (name === 'article:published_time') article = true;
    else if (name === 'generator') generator = content;
  }
  for (const { type, textContent } of document.scripts) {
    if (type !== 'application/ld+json') continue;
    const [, kind] =
      /"@type"\s*:\s*"((?:News|Blog)?(?:Article|Posting)|Product)"/.exec(textContent ?? '') ?? [];
    if (kind === 'Product') product = true;
    else if (kind) article = true;
  }
  return { article, product, generator };
}
