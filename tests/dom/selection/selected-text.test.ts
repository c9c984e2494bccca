// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { selectedText } from '@/lib/dom/selection/selected-text';

/** jsdom lays nothing out. */
Range.prototype.getBoundingClientRect = () => new DOMRect(1, 2, 3, 4);

describe('what is selected in a page', () => {
  beforeEach(() => {
    getSelection()?.removeAllRanges();
    document.documentElement.lang = 'en';
    document.body.innerHTML =
      '<p lang="zh-TW">今天<b>天氣</b>很好。</p><textarea>他說長跑很累</textarea>';
  });

  it('is its text, its place, and the language that the page claims', () => {
    const [paragraph] = document.getElementsByTagName('p');
    if (paragraph) getSelection()?.selectAllChildren(paragraph);
    const { paragraphs, lang, box } = selectedText(document);
    expect(paragraphs).toEqual(['今天天氣很好。']);
    expect(lang).toBe('zh-TW');
    expect(box.left).toBe(1);
  });

  it('is what is selected in a text field that has the focus', () => {
    const field = document.querySelector('textarea');
    field?.focus();
    field?.setSelectionRange(2, 4);
    expect(selectedText(document)).toMatchObject({ paragraphs: ['長跑'], lang: 'en' });
  });

  it('is never a password', () => {
    document.body.innerHTML = '<input type="password" value="密碼">';
    const field = document.querySelector('input');
    field?.focus();
    field?.select();
    expect(selectedText(document).paragraphs).toEqual([]);
  });

  it('is nothing where nothing is selected', () => {
    expect(selectedText(document).paragraphs).toEqual([]);
  });
});
