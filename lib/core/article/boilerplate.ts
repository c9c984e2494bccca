import { folded } from './folded';

/**
 * The words by which pages announce what is no part of an article. Each row: a pattern that a line
 * must match, in simplified characters (what is matched is `folded`), and how long the line may be. Seen on the pages named beside it.
 */
export interface LineRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** Longest line, in characters, that the pattern may remove. */
  readonly longest: number;
}

/** Brackets and bullets that may stand before the words. */
const LEAD = String.raw`^[\s[【（(「〔*·•▲▼▶►>＞»#＊※◆■●|—-]*`;

function row(name: string, words: string, longest: number): LineRule {
  return { name, pattern: new RegExp(`${LEAD}(?:${words})`, 'iu'), longest };
}

/** Lines that are never body text, wherever they stand in the container. */
export const LINE_RULES: readonly LineRule[] = [
  row(
    'advertisement',
    '(?:广告|推广|赞助商|AD$|ADVERTISEMENT)(?:$|[:：\\s]|通知|信息|链接|连结)',
    60,
  ),
  row(
    'copyright',
    '.{0,30}未经.{0,14}(?:转载|授权|许可)|.{0,12}(?:独家|原创)(?:稿件|文章).{0,14}转载',
    80,
  ),
  row(
    'disclaimer',
    '(?:免责|特别|郑重|平台|版权)声明|风险提示[:：]|文章内容仅供|本文仅?代表作者|著作权',
    400,
  ),
  row(
    'editor',
    '(?:(?:责任|核稿|网页|版面|执行)?(?:编辑|校对)|网编|责编|编审|审[核读]|监[制审]|值班(?:主任|编委)|[终初复一二三]审)\\s*(?:[:：丨|/]|\\s\\S{2,4}$)|\\S{0,6}(?:编辑|校对)\\s*[:：丨|]\\s*\\S{2,4}$',
    60,
  ),
  row('fold', '(?:点击)?(?:展开|阅读|查看|余下|剩余)(?:全文|更多|剩余|全部)', 24),
  row(
    'follow',
    '加入.{0,14}(?:好友|粉丝)|(?:.{0,30}(?:点我|立即|马上|点击))?(?:打开|安装|下载).{0,10}(?:APP|客户端|应用程式|应用程序)|(?:扫描|扫一扫|长按|识别|微信扫).{0,12}(?:二维码|关注)|扫码|(?:欢迎|敬请|请)?关注.{0,16}(?:公众号|微信|微博|客户端)',
    80,
  ),
  row('original-title', '原标题', 100),
  row(
    'paging',
    '(?:上一[篇页]|(?:\\d+\\s*)*下一[篇页]|阅读下一篇|首页$|尾页$|第\\s*\\d+\\s*页\\s*[/／，,]?\\s*共\\s*\\d+\\s*页|共\\s*\\d+\\s*页(?:$|[:：\\s]))',
    80,
  ),
  row('notice', '.{0,10}(?:提醒|关心)[您你][】』」》]?(?:[:：！!，,]|$|(?<=[】』」》]))', 120),
  row(
    'topic',
    '(?:点击)?(?:进入|查看)(?:本文)?专题|更多.{0,8}请(?:点击|关注|见)|(?:查看|看)更多.{0,14}(?:文章|新闻|报[导道])$',
    60,
  ),
  row(
    'share',
    '(?:facebook|twitter|line|weibo|wechat|whatsapp|qq空间|微信|微博|新浪微博)$|分享(?:到|至|给|文章|本文|$)|收藏$|点赞$|转发$|打印(?:本文|$)|返回(?:搜狐|首页|顶部|目录|列表)|回到(?:首页|顶部)|字(?:号|体)|大\\s*中\\s*小|(?:(?:我要)?(?:举报|纠错|反馈)/?)+$|×$|您的浏览器(?:暂时)?(?:无法播放|不支持)|(?:视频)?加载中|正在(?:加载|播放)|\\d+:\\d\\d\\s*/\\s*\\d+:\\d\\d$|评论[】\\]]',
    40,
  ),
  row(
    'source',
    '(?:本文|文章|稿件|新闻|资料|图片|信息)?(?:来源|出处)\\s*[:：丨|]|转载自|稿源\\s*[:：]',
    50,
  ),
  row('tags', '(?:关键词|关键字|标签|标 签|文章标签|分类|Tags?|TAGS?)\\s*[:：]', 100),
];

/** Words before a link to another text, where the line is nothing but that link. */
export const LINKED_ELSEWHERE =
  /^[\s[【（(]*(?:[►▶>》»＞★☆●■◆※＊*·•]|(?:延伸|推荐|相关|参考)?阅读|(?:[还另]可)?参[阅见]|另见|更多|查看|看更多|点[击我])/u;

/** Words that a page sets behind the last sentence, as a link: 返回搜狐，查看更多. */
export const LINKED_CONTROL = /^\W*(?:返回|(?:点击)?(?:查看|阅读|展开)|更多|余下)/u;

/** Labels after which nothing belongs to the article, once a good part of it has been read. */
export const TAIL_LABELS = new RegExp(
  `${LEAD}(?:(?:相关|推荐|热门|热点|延伸|精彩|最新)(?:推荐|阅读|新闻|链接|连结|文章|报道|报导|专题|内容|资讯|稿件|评论|点阅|关键字|影片|视频)|更多(?:精彩|相关|新闻|推荐|内容|文章|报[导道])|为[您你]推荐|猜你喜欢|[您你](?:可能|也许)(?:会)?(?:感兴趣|喜欢|也)|大家(?:都)?在看|(?:网友|全部|发表|我要|文章)评论|评论列表|我有话说|(?:特别|平台|免责|版权)声明|加载更多|阅读(?:下一篇|排行)|今日热点|(?:编辑|重点)推荐|返回搜狐|新闻排行)`,
  'u',
);

/** What may stand between the title and the first sentence. */
export const HEAD_LINE =
  /^[\s[【（(]*(?:(?:19|20)?\d{2}[-年/.]\s?\d{1,2}[-月/.]\s?\d{1,2}|首页|(?:[当目]前|现在)位置|[您你](?:现在)?(?:的|所在)|来源|时间|日期|发[布稿表]|正在阅读|浏览|点击|阅读|作者|编辑|字号|字体|正文|(?:摘要|导[读语])$)/u;

const BOILERPLATE_PROSE =
  /著作权(?:声|法|归|所有)|版权所有|版权归.{0,20}所有|未经.{0,14}(?:授权|许可|同意).{0,12}(?:转载|使用|复制)|ICP[备证]|举报电话|不良信息|Copyright/iu;

/** Who speaks in a notice: the site of itself, or of this text. */
const OF_ITSELF = /本(?:[文网站报刊]|新闻)|独家|平台|©|版权声明|转载/u;
const LONGEST_NOTICE = 240;
/** The notice begins with it; an article about rights comes to them later. */
const NOTICE_BEGINS = 60;

/** A short paragraph, at the end of a text, about what may not be done with it. */
export function isRightsNotice(text: string): boolean {
  const at = text.length <= LONGEST_NOTICE ? text.search(BOILERPLATE_PROSE) : -1;
  return at >= 0 && at < NOTICE_BEGINS && OF_ITSELF.test(text);
}

/** A sentence about the site's rights or duties: on every page, and never what a page is about. */
export function isBoilerplateProse(text: string): boolean {
  return text.length < 500 && BOILERPLATE_PROSE.test(folded(text));
}
