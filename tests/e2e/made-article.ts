/** What an article is made of, as often as it needs. */
export const PARAGRAPHS = [
  '江边的修车铺开门很早，第一位客人总是送牛奶的姑娘，她的车筐里还带着露水。',
  '师傅不急着动手，先把车倒过来，转一转轮子，听一听声音，再问她昨天骑过哪些路。',
  '他说，听得久了，每一种毛病都有自己的声音，像街坊邻居的脚步，不用抬头也认得出来。',
  '修好之后，他把换下来的零件包在旧报纸里还给客人，让人知道钱花在了什么地方。',
  '到了傍晚，铺子门口摆出几张小板凳，放学的孩子坐成一排，轮流学着给轮胎打气。',
] as const;

interface MadeArticle {
  /** Markup for the head: what makes the page hard to read. */
  readonly head?: string;
  /** Markup after the article. */
  readonly tail?: string;
  /** How long the text is to be, at least, in bytes of UTF-8. */
  readonly bytes?: number;
}

/** An article page with a title, a date, a source and plain paragraphs. */
export function articleWith({ head = '', tail = '', bytes = 0 }: MadeArticle): string {
  const once = PARAGRAPHS.map((text) => `<p>${text}</p>\n`).join('');
  const times = Math.max(2, Math.ceil(bytes / Buffer.byteLength(once)));
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>修车铺的一天 - 江岸资讯</title>
${head}
</head>
<body>
<h1>修车铺的一天</h1>
<p class="info">2024年05月18日 09:12 来源：数字码头</p>
<article>
${once.repeat(times)}</article>
${tail}
</body>
</html>
`;
}
