/** What pages print around a date line that is neither a person nor a medium: the words of a pattern. */
export const LABEL_WORDS =
  '时间|来源|作者|记者|编辑|发布|转载|关注|分享|收藏|评论|首页|字号|字体|更多|原创|正文|浏览|点击|阅读|视频|文章';
