import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Block, passagesOf, type Run, textOf } from '@/lib/core/article/model';
import { extract } from '@/lib/dom/extract/extract';
import { ADDRESS, articlePage, fixture } from '@/tests/dom/page';

/**
 * One pair of files a layout, heading style or removal rule: NAME.html is what stands in the body of
 * an article page, NAME.expected.txt what extraction makes of it:
 * one block a line, then, after a dash, what was left out and by which step and rule. A new rule begins with a pair that fails.
 */
const names = readdirSync(new URL('../../fixtures/extraction', import.meta.url))
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length));

/** A block in one line: kind, what is special about it, and its text with its marks. */
function inOneLine(block: Block): string {
  const text = passagesOf(block).map(withMarks).join(' / ');
  switch (block.kind) {
    case 'heading':
      return `h${block.level} ${block.style} ${block.number ?? '-'}: ${text}`;
    case 'figure':
      return `figure [${[...block.images.map((image) => image.src), block.media ?? ''].filter(Boolean).join(' ')}]: ${text}`;
    case 'list':
      return `${block.ordered ? 'ol' : 'ul'}: ${text}`;
    case 'code':
      return `code: ${block.text}`;
    default:
      return `${block.kind}: ${text}`;
  }
}

function withMarks(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (run.kind === 'break') return '⏎';
      if (run.kind === 'image') return `[${run.src}]`;
      const strong = run.strong ? '*' : '';
      const emphasis = run.emphasis ? '_' : '';
      const text = `${strong}${emphasis}${run.text}${emphasis}${strong}`;
      return run.href ? `<${run.href} ${text}>` : text;
    })
    .join('');
}

describe('extraction, fixture by fixture', () => {
  it.each(names)('%s', async (name) => {
    const article = extract(articlePage(fixture(`extraction/${name}.html`)), ADDRESS);
    const removed = article.removed.filter(({ text }) => text !== '');
    const found = [
      ...article.blocks.map(inOneLine),
      ...removed.map(({ step, rule, text }) => `- ${step} ${rule}: ${text}`),
    ];
    await expect(`${found.join('\n')}\n`).toMatchFileSnapshot(
      `../../fixtures/extraction/${name}.expected.txt`,
    );
  });

  it('keeps the text of every heading in its outline', () => {
    const article = extract(articlePage(fixture('extraction/heading-nested.html')), ADDRESS);
    expect(
      article.blocks.filter((block) => block.kind === 'heading').map((block) => textOf(block.runs)),
    ).toEqual(['一、亮灯的人', '（一）他的早晨', '（二）他的夜晚', '二、送灯的人']);
  });
});
