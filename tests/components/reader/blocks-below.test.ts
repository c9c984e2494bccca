// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksBelow } from '@/components/reader/blocks-below';

/** An article of a title and chunks of so many blocks, each block 10 px high; who was asked where it stands. */
function articleOf(chunks: readonly number[]) {
  const asked: Element[] = [];
  const article = document.createElement('article');
  let y = 0;
  const standAt = (element: Element, bottom: () => number): void => {
    element.getBoundingClientRect = () => {
      asked.push(element);
      return { bottom: bottom() } as DOMRect;
    };
  };
  const addBlock = (parent: Element, name: string): void => {
    const block = document.createElement(name);
    y += 10;
    const bottom = y;
    standAt(block, () => bottom);
    if (name === 'p') block.dataset.block = String(bottom / 10 - 2);
    parent.append(block);
  };
  addBlock(article, 'h1');
  for (const count of chunks) {
    const chunk = document.createElement('div');
    chunk.className = 'chunk';
    article.append(chunk);
    for (let i = 0; i < count; i++) addBlock(chunk, 'p');
    const bottom = y;
    standAt(chunk, () => bottom);
  }
  return { article, asked };
}

describe('the blocks below a height', () => {
  it('are found without asking any in another chunk where it stands', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(counts, fc.nat(300), (chunks, y) => {
        const { article, asked } = articleOf(chunks);
        const all = [...article.querySelectorAll('h1, p')];
        const place = Math.min(Math.floor(y / 10), all.length - 1);
        const [first, ...rest] = blocksBelow(article, y);
        expect(all.indexOf(first as Element)).toBe(place);
        expect(rest).toEqual(all.slice(place + 1));
        for (const block of asked.filter(({ tagName }) => tagName === 'P')) {
          expect(block.parentElement).toBe(first?.parentElement);
        }
      }),
    );
  });
});
