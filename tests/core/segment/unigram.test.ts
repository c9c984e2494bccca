import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSegmenter } from '@/lib/core/segment/unigram';
import { smallWordList } from './lexicon';

const segmenter = createSegmenter(smallWordList);

function cut(text: string): string {
  return segmenter
    .segment(text)
    .map((word) => word.text)
    .join('|');
}

function kinds(text: string): readonly string[] {
  return segmenter.segment(text).map((word) => word.kind);
}

describe('cutting text into words', () => {
  it('takes the likeliest words, not the longest', () => {
    expect(cut('研究生命起源')).toBe('研究|生命|起源');
  });

  it('does not cut across words', () => {
    expect(cut('被发明的')).toBe('被|发明|的');
  });

  it('keeps a number in Han numerals whole, and its measure word apart', () => {
    expect(cut('三百五十个人')).toBe('三百五十|个|人');
    expect(kinds('三百五十个')).toEqual(['number', 'word']);
  });

  it('keeps digits with what belongs to the number', () => {
    expect(cut('１９９８年12月')).toBe('１９９８|年|12|月');
    expect(cut('20多万人')).toBe('20多万|人');
    expect(cut('是3.5％。')).toBe('是|3.5％|。');
    expect(cut('16,250个')).toBe('16,250|个');
    expect(cut('在第6个')).toBe('在|第6|个');
  });

  it('keeps Latin words whole', () => {
    expect(cut('在Covid-19、O’Neill来')).toBe('在|Covid-19|、|O’Neill|来');
    expect(kinds('是café')).toEqual(['word', 'latin']);
  });

  it('keeps marks apart, repeated ones together', () => {
    expect(cut('来……“是”——')).toBe('来|……|“|是|”|——');
  });

  it('joins a foreign name that no list has', () => {
    expect(cut('史瑞克来了')).toBe('史瑞克|来|了');
  });

  it('joins two characters that live inside words and make none of the list', () => {
    expect(cut('港铁的')).toBe('港铁|的');
  });

  it('keeps a word of the reader whole', () => {
    expect(cut('十三家在')).toBe('十三|家|在');
    const own = createSegmenter(smallWordList, ['三家在']);
    expect(own.segment('十三家在').map((word) => word.text)).toEqual(['十', '三家在']);
  });

  it('gives back the text, whatever it holds', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 60 });
    const chinese = fc.string({
      unit: fc.constantFrom(...'研究生命起源三百第6年月a-，史𠮷'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(fc.oneof(anything, chinese), (text) => {
        const words = segmenter.segment(text);
        expect(words.map((word) => word.text).join('')).toBe(text);
        expect(words.every((word) => word.text !== '')).toBe(true);
      }),
    );
  });
});

describe('the word graph', () => {
  it('knows how likely a word is, and what is none', () => {
    expect(segmenter.logProbability('研究')).toBeCloseTo(-7);
    expect(segmenter.logProbability('究生')).toBeNull();
  });

  it('scores words above the same characters in disorder', () => {
    expect(segmenter.scoreOf('研究生命')).toBeGreaterThan(segmenter.scoreOf('究研命生'));
  });

  it('scores nothing as certain', () => {
    expect(segmenter.scoreOf('')).toBeCloseTo(0);
  });
});
