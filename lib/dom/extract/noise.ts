import type { Box } from './page';

/**
 * Words of class names and ids for what stands beside an article, even where they say whose it is
 * (`article-share`, `related-posts`); whole words between `-`, `_`.
 */
const STRONG = [
  'author-?(?:bio|box|card|desc|intro)',
  'copy-?right',
  '(?:bread-?)?crumbs?',
  'disclaimer',
  'guess',
  'hot-?(?:list|news)',
  'pagination',
  'rank(?:ing)?',
  'recomms?',
  'references', // MediaWiki's list of links; footnotes have other names
  'relates?',
  'share\\w*',
  'social',
  'subscribe',
  'tags?',
] as const;

/** Words that mean it unless the same name speaks of the article. */
const WEAK = [
  'actions?',
  'ad(?:s|v|vert(?:isement)?)?',
  'app-?download',
  'aside',
  'banner',
  'dianzan',
  'download',
  'feed',
  'foot(?:er)?',
  'functions?',
  'gg',
  'hot',
  'keywords?',
  'like',
  'login',
  'lunbo',
  'modal',
  'more',
  '(?:page-?|post-?)?nav(?:bar|i)?',
  'pag(?:er|ing)',
  'player', // controls of players
  'pop-?up',
  'print',
  'prev-?next',
  'relations?',
  'relevant',
  '(?:right|side)-?bar',
  'statement',
  'ticker',
  'tie',
  'tips?',
  'tool-?(?:bar|kit|s)?',
  'video-?(?:list|info|player|tool)',
  'vote',
] as const;

/** Parts of class names that mean the same wherever they stand: mostly pinyin, which runs together. */
const PARTS = [
  'bdshare', // Baidu's share bar
  'comment', // comments
  'erweima', // 二维码
  'fenxiang', // 分享
  'fontsize', // 字号
  'gentie', // 跟贴
  'guanggao', // 广告
  'jiathis', // a share bar
  'pinglun', // 评论
  'pub(?:lic)?-?ad', // advertisements
  'qr-?code',
  'recommend',
  'related',
  'sheng?ming', // 声明, also as it is misspelt on stcn.com
  'tuijian', // 推荐
  'wenzhangbiaoqian', // 文章标签
  'xgyd', // 相关阅读
  'xiangguan', // 相关
  'zerenbianji', // 责任编辑
] as const;

const wholeWords = (words: readonly string[]) =>
  `(?:^|[-_\\s])(?:${words.join('|')})(?:[-_\\s\\d]|$)`;
const STRONG_LABEL = new RegExp(`${wholeWords(STRONG)}|${PARTS.join('|')}`, 'i');
const WEAK_LABEL = new RegExp(wholeWords(WEAK), 'i');

/** A name made of nothing else is the article's, whatever stands beside it. */
const BODY_WORDS =
  /(?:^|\s)(?:(?:article|body|con|content|detail|main|news|post|text|wrap|box)[-_]?)+(?=\s|$)/i;

/** `has-sidebar`, `no-comments`: names of what the page has or hasn't. */
const FEATURES = /(?:^|[-_\s])(?:with|has|no|without|hide|show|enable)[-_]\S+/gi;

/** …unless it says that it is the article too (`article-with-sidebar`). */
const BODY_LABEL = /article|body|content(?!-?(?:ad|share|foot|recommend))|detail|main|post|text/i;

/** Readers' comments may be longer than the article, and have no other name. */
const COMMENT_LABEL =
  /(?:^|[-_\s])(?:comments?-?(?:list|area|box|wrap|section|item|content)?s?|commentlist|pinglun|gentie|replys?|replies)(?:[-_\s\d]|$)/i;

/** Whether the box says of itself that it is no part of an article. */
export function isNoise(box: Box): boolean {
  if (box.tag === 'nav' || box.tag === 'footer' || box.tag === 'aside') return true;
  if (box.tag === 'body' || box.tag === 'p') return false;
  const { label } = box;
  if (BODY_WORDS.test(label)) return false;
  return (
    STRONG_LABEL.test(label.replace(FEATURES, ' ')) ||
    (WEAK_LABEL.test(label) && !BODY_LABEL.test(label))
  );
}

/** Whether the box holds what readers wrote. */
export function isComments(box: Box): boolean {
  return box.tag !== 'body' && COMMENT_LABEL.test(box.label);
}
