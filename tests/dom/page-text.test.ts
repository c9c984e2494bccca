// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { isHanAt, neighbourPlace, type TextPlace, textAround } from '@/lib/dom/page-text';

const textsIn = (root: Node): Text[] => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
};
/** The place of a character of the page. */
const placeOf = (character: string, root: Node = document.body): TextPlace => {
  const node = textsIn(root).find(({ data }) => data.includes(character))!;
  return { node, offset: node.data.indexOf(character) };
};
const characterAt = (place: TextPlace | null) => place?.node.data[place.offset];

// jsdom lays nothing out: what it can't tell is visible.
beforeEach(() => {
  Element.prototype.checkVisibility = function checkVisibility(this: Element) {
    return !this.closest('[hidden]');
  };
});

describe('the text around a place of a page', () => {
  it('goes over the bounds of links and emphases, and names the place in it', () => {
    document.body.innerHTML = '<p>他在<b>银</b><a href="#">行</a>工作。</p>';
    const { text, at } = textAround(placeOf('行'));
    expect(text).toBe('他在银行工作。');
    expect(text[at]).toBe('行');
  });

  it('ends with its block, and with a line that is broken', () => {
    document.body.innerHTML = '<div>甲<p>乙</p>丙丁<br>戊</div>';
    expect(textAround(placeOf('丁')).text).toBe('丙丁');
    expect(textAround(placeOf('乙')).text).toBe('乙');
  });

  it('has no readings that stand over it, and no scripts', () => {
    document.body.innerHTML =
      '<p><ruby>银<rt>yín</rt></ruby><script>"金"</script><ruby>行<rt>háng</rt></ruby></p>';
    expect(textAround(placeOf('行')).text).toBe('银行');
  });

  it('takes a stretch of a long text, and finds a part of it again', () => {
    document.body.innerHTML = `<p>${'前'.repeat(500)}银行${'后'.repeat(500)}</p>`;
    const { text, at, rangeOf } = textAround(placeOf('银'));
    expect(text.length).toBeLessThan(300);
    expect(rangeOf(at, at + 2).toString()).toBe('银行');
  });

  it('finds a part again that lies over several elements', () => {
    document.body.innerHTML = '<p>去<b>图书</b>馆<i>看</i>书</p>';
    const { text, rangeOf } = textAround(placeOf('书'));
    const start = text.indexOf('图');
    expect(rangeOf(start, start + 3).toString()).toBe('图书馆');
  });
});

describe('the next Han character by keys', () => {
  beforeEach(() => {
    document.body.innerHTML =
      '<p>甲, <b>b</b>乙</p><p hidden>丙</p><p>𠮷丁<rt>x</rt></p><script>"戊"</script>';
  });

  it('is the next that is seen, over marks, Latin letters and blocks', () => {
    const following = ({ node, offset }: TextPlace, length = 1) =>
      neighbourPlace({ node, offset: offset + length }, 1);
    expect(characterAt(following(placeOf('甲')))).toBe('乙');
    const rare = following(placeOf('乙'))!;
    expect(isHanAt(rare)).toBe(true);
    expect(rare.node.data.startsWith('𠮷')).toBe(true);
    expect(characterAt(following(rare, 2))).toBe('丁');
    expect(following(placeOf('丁'))).toBeNull();
  });

  it('is the one before, by its first unit', () => {
    expect(neighbourPlace(placeOf('丁'), -1)?.offset).toBe(0);
    expect(characterAt(neighbourPlace(placeOf('𠮷'.charAt(0)), -1))).toBe('乙');
    expect(neighbourPlace(placeOf('甲'), -1)).toBeNull();
  });

  it('stays within its shadow tree', () => {
    const host = document.createElement('div');
    document.body.prepend(host);
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>己</p>';
    const place = placeOf('己', shadow);
    expect(textAround(place).text).toBe('己');
    expect(neighbourPlace({ ...place, offset: 1 }, 1)).toBeNull();
  });
});
