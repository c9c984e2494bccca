import type { Notation } from './document';

/** Markdown (CommonMark, with tables as GitHub writes them). */
export const MARKDOWN: Notation = {
  title: (text) => `# ${text}`,
  heading: (text, level) => `${'#'.repeat(Math.min(level + 1, 6))} ${text}`,
  text: (text) => text.replace(/[\\`*_[\]<>|#]/g, '\\$&'),
  marked(text, { href, strong, emphasis }) {
    if (text.trim() === '') return text;
    let marked = text;
    if (emphasis) marked = `*${marked}*`;
    if (strong) marked = `**${marked}**`;
    return href ? `[${marked}](${encodeURI(decodeSafely(href))})` : marked;
  },
  image: (alt, src) => (src.startsWith('data:') ? alt : `![${alt}](${src})`),
  lineBreak: '  \n',
  item: (text, number) => `${number === null ? '-' : `${number}.`} ${text}`,
  quote: (paragraphs) => paragraphs.map((paragraph) => `> ${paragraph}`).join('\n>\n'),
  row(cells, header) {
    const line = `| ${cells.join(' | ')} |`;
    return header ? `${line}\n|${' --- |'.repeat(cells.length)}` : line;
  },
  code: (text) => `\`\`\`\n${text}\n\`\`\``,
};

/** The words alone. */
export const PLAIN: Notation = {
  title: (text) => text,
  heading: (text) => text,
  text: (text) => text,
  marked: (text) => text,
  image: () => '',
  lineBreak: '\n',
  item: (text, number) => `${number === null ? '•' : `${number}.`} ${text}`,
  quote: (paragraphs) => paragraphs.join('\n'),
  row: (cells) => cells.join('\t'),
  code: (text) => text,
};

/** An address that is escaped in part is not escaped twice. */
function decodeSafely(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}
