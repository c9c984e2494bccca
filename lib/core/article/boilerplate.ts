/**
 * The words by which pages announce what is no part of an article. Each row: a pattern that a line
 * must match, where it may stand, and the reason that is recorded. Seen on the pages named beside it.
 */
export interface LineRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** Longest line, in characters, that the pattern may remove. */
  readonly longest: number;
  readonly reason: string;
}

/** Brackets and bullets that may stand before the words. */
const LEAD = String.raw`^[\s[【（(「〔*·•▲▼▶►>»#＊※◆■●|—-]*`;

function row(name: string, words: string, longest: number, reason: string): LineRule {
  return { name, pattern: new RegExp(`${LEAD}(?:${words})`, 'iu'), longest, reason };
}

/** Lines that are never body text, wherever they stand in the container. */
export const LINE_RULES: readonly LineRule[] = [
  row('advertisement', '(?:广告|廣告|推广|推廣)(?:$|[:：\\s]|通知)', 60, 'advertisement'),
  row('app', '(?:打开|安装|下载|下載).{0,10}(?:APP|App|app|客户端)', 60, 'app prompt'),
  row(
    'copyright',
    '.{0,30}(?:未经|未經).{0,14}(?:转载|轉載|授权|授權|许可)|.{0,12}(?:独家|原创)(?:稿件|文章).{0,14}转载',
    80,
    'copyright notice',
  ),
  row(
    'disclaimer',
    '免责声明|免責聲明|特别声明|特別聲明|郑重声明|平台声明|风险提示[:：]|文章[内內]容[仅僅]供|本文[仅僅]?代表作者|版权声明|版權聲明|著作權',
    400,
    'disclaimer',
  ),
  row(
    'editor',
    '(?:责任编辑|責任編輯|责编|責編|编辑|編輯|编审|校对|校對|审核|审读|监制|监审|值班主任|值班编委|责任校对|终审|初审|复审|二审|三审|一审)\\s*[:：丨|/]',
    60,
    'editorial credit',
  ),
  row(
    'fold',
    '(?:点击|點擊)?(?:展开|展開|阅读|閱讀|查看|余下|餘下|剩余)(?:全文|更多|剩余|全部)',
    24,
    'fold control',
  ),
  row(
    'follow',
    '(?:扫描|掃描|扫一扫|长按|長按|识别|微信扫).{0,12}(?:二维码|二維碼|关注|關注)|扫码|(?:欢迎|敬请|请)?(?:关注|關注).{0,16}(?:公众号|公眾號|微信|微博|客户端)',
    80,
    'prompt to follow',
  ),
  row(
    'loading',
    '您的浏览器(?:暂时)?(?:无法播放|不支持)|加载中|正在加载|視頻加載中|视频加载中',
    40,
    'player',
  ),
  row('original-title', '原标题|原標題', 100, 'original title'),
  row('paging', '(?:上一[篇页頁]|下一[篇页頁]|阅读下一篇|首页$|尾页$)', 80, 'paging'),
  row('report', '举报|舉報|纠错|糾錯|我要(?:纠错|反馈)', 24, 'report link'),
  row(
    'topic',
    '(?:点击)?(?:进入|查看)(?:本文)?(?:专题|專題)|更多.{0,8}(?:请|請)(?:点击|點擊|关注|见)',
    60,
    'link to a topic',
  ),
  row(
    'share',
    '(?:facebook|twitter|line|weibo|wechat|whatsapp|qq空间|微信|微博|新浪微博)$|分享(?:到|至|给|文章|本文|$)|收藏$|点赞$|转发$|打印(?:本文|$)|返回(?:搜狐|首页|顶部|目录|列表)|回到(?:首页|顶部)|字(?:号|體|体|號)|大\\s*中\\s*小',
    40,
    'share and print links',
  ),
  row(
    'source',
    '(?:本文|文章|稿件|新闻|新聞|资料|图片|信息)?(?:来源|來源|出处)\\s*[:：丨|]|转载自|轉載自|稿源\\s*[:：]',
    50,
    'source',
  ),
  row(
    'tags',
    '(?:关键词|关键字|關鍵字|标签|標籤|标 签|文章标签|分类|分類|Tags?|TAGS?)\\s*[:：]',
    100,
    'tags',
  ),
];

/** Labels after which nothing belongs to the article, once a good part of it has been read. */
export const TAIL_LABELS = new RegExp(
  `${LEAD}(?:相关(?:阅读|新闻|链接|推荐|文章|报道|专题|内容|资讯|稿件)|相關(?:閱讀|新聞|文章|報導|連結|推薦)|推荐(?:阅读|文章|内容|新闻)|推薦(?:閱讀|文章|新聞)|延伸(?:阅读|閱讀)|更多(?:精彩|相关|新闻|推荐|内容|文章|報導|新聞)|(?:热门|熱門)(?:推荐|新闻|新聞|文章|评论|关键字)|热点推荐|[为為](?:您|你)推[荐薦]|猜你喜欢|您可能(?:感兴趣|也喜欢)|你可能(?:感兴趣|喜欢|也)|大家(?:都)?在看|网友评论|最新评论|全部评论|发表评论|我要评论|文章评论|评论列表|精彩评论|我有话说|特别声明|平台声明|免责声明|免責聲明|版权声明|版權聲明|加载更多|阅读下一篇|阅读排行|今日热点|精彩推荐|编辑推荐|返回搜狐|新闻排行|热点新闻|重点推荐|重點推薦)`,
  'u',
);

/** What may stand between the title and the first sentence. */
export const HEAD_LINE =
  /^[\s[【（(]*(?:(?:19|20)?\d{2}[-年/.]\s?\d{1,2}[-月/.]\s?\d{1,2}|首页|首頁|当前位置|目前位置|现在位置|您(?:现在)?(?:的|所在)|你(?:现在)?(?:的|所在)|来源|來源|时间|時間|日期|发布|發布|发稿|发表|正在阅读|浏览|点击|阅读|作者|编辑|字号|字體|字体|正文)/u;

const BOILERPLATE_PROSE =
  /著作[权權](?:声|聲|法|归|歸|所有)|版[权權]所有|版[权權](?:归|歸).{0,20}所有|未[经經].{0,14}(?:授[权權]|[许許]可|同意).{0,12}(?:[转轉][载載]|使用|复制)|ICP[备備证證]|举报电话|不良信息|Copyright/iu;

/** A sentence about the site's rights or duties: on every page, and never what a page is about. */
export function isBoilerplateProse(text: string): boolean {
  return text.length < 500 && BOILERPLATE_PROSE.test(text);
}
