/** What pages print around a date line that is neither a person nor a medium: the words of a pattern. */
export const LABEL_WORDS =
  '时间|時間|来源|來源|作者|记者|記者|编辑|編輯|发布|發布|转载|轉載|关注|關注|分享|收藏|评论|評論|首页|首頁|字号|字號|字體|字体|更多|原创|正文|浏览|点击|阅读|閱讀|视频|文章';
