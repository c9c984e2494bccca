import type { Box } from './page';

/** Words of class names and ids for what stands beside an article; whole words between `-`, `_`. */
const WORDS = [
  'actions?',
  'ads?',
  'adv',
  'advert(?:isement)?',
  'app-?download',
  'aside',
  'banner',
  'breadcrumb',
  'copy-?right',
  'crumbs?',
  'dianzan',
  'disclaimer',
  'download',
  'feed',
  'foot(?:er)?',
  'functions?',
  'gg',
  'guess',
  'hot',
  'hotnews',
  'keywords?',
  'like',
  'login',
  'lunbo',
  'modal',
  'more',
  'nav(?:bar|i)?',
  'page-?nav',
  'pager',
  'pagination',
  'paging',
  'pop-?up',
  'post-?nav',
  'print',
  'prev-?next',
  'qr-?code',
  'rank(?:ing)?',
  'recomm(?:end)?s?',
  'relate(?:d|s)?',
  'relations?',
  'relevant',
  'right-?bar',
  'share\\w*',
  'side-?bar',
  'social',
  'statement',
  'subscribe',
  'tags?',
  'ticker',
  'tie',
  'tips?',
  'tool-?(?:bar|s)?',
  'toolkit',
  'video-?(?:list|info|tool)',
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
  'player', // controls of players
  'pub(?:lic)?-?ad', // advertisements
  'qrcode',
  'recommend',
  'related',
  'shengming', // 声明
  'shenming', // 声明, as it is misspelt on stcn.com
  'tuijian', // 推荐
  'wenzhangbiaoqian', // 文章标签
  'xgyd', // 相关阅读
  'xiangguan', // 相关
  'zerenbianji', // 责任编辑
] as const;

const NOISE_LABEL = new RegExp(
  `(?:^|[-_\\s])(?:${WORDS.join('|')})(?:[-_\\s\\d]|$)|${PARTS.join('|')}`,
  'i',
);

/** …unless it says that it is the article too (`article-with-sidebar`). */
const BODY_LABEL = /article|body|content(?!-?(?:ad|share|foot|recommend))|detail|main|post|text/i;

/** Readers' comments may be longer than the article, and have no other name. */
const COMMENT_LABEL =
  /(?:^|[-_\s])(?:comments?-?(?:list|area|box|wrap|section|item|content)?s?|commentlist|pinglun|gentie|replys?|replies)(?:[-_\s\d]|$)/i;

/** Whether the box says of itself that it is no part of an article. */
export function isNoise(box: Box): boolean {
  if (box.tag === 'nav' || box.tag === 'footer' || box.tag === 'aside') return true;
  if (box.tag === 'body' || box.tag === 'p') return false;
  return NOISE_LABEL.test(box.label) && !BODY_LABEL.test(box.label);
}

/** Whether the box holds what readers wrote. */
export function isComments(box: Box): boolean {
  return box.tag !== 'body' && COMMENT_LABEL.test(box.label);
}
