import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/core/article/model';
import { numeralValue } from '@/lib/core/article/numerals';
import { outlineOf } from '@/lib/core/article/outline';

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ kind: 'text', text }] });
const heading = (text: string, level = 1, number: string | null = null): Block => ({
  kind: 'heading',
  level,
  number,
  style: 'bold',
  runs: [{ kind: 'text', text }],
});

describe('the outline', () => {
  it('begins with an introduction when text stands before the first heading', () => {
    const blocks = [
      paragraph('灯亮了。河还在。'),
      heading('01', 1, '01'),
      paragraph('厂里有五个人。后来多了。'),
    ];
    expect(outlineOf({ blocks })).toEqual([
      {
        id: 'section-0',
        level: 1,
        number: null,
        title: '',
        preview: '灯亮了。',
        blockIndex: 0,
        hanCount: 6,
      },
      {
        id: 'section-1',
        level: 1,
        number: '01',
        title: '',
        preview: '厂里有五个人。',
        blockIndex: 1,
        hanCount: 10,
      },
    ]);
  });

  it('has no introduction when the first block is a heading, and nothing without headings', () => {
    expect(outlineOf({ blocks: [heading('亮灯的人'), paragraph('灯。')] })[0]?.title).toBe(
      '亮灯的人',
    );
    expect(outlineOf({ blocks: [paragraph('灯。')] })).toEqual([]);
  });

  it('gives the words of a heading without its number', () => {
    const blocks = [
      heading('一、亮灯的人', 1, '一、'),
      heading('第一部分：送灯', 2, '第一部分'),
      heading('01\n修灯', 2, '01'),
    ];
    expect(outlineOf({ blocks }).map((section) => section.title)).toEqual([
      '亮灯的人',
      '送灯',
      '修灯',
    ]);
  });

  it('cuts a long sentence and takes no picture’s caption for one', () => {
    const figure: Block = {
      kind: 'figure',
      images: [],
      media: null,
      caption: [{ kind: 'text', text: '▲厂房' }],
    };
    const blocks = [heading('灯'), figure, paragraph('清'.repeat(40))];
    expect(outlineOf({ blocks })[0]?.preview).toBe(`${'清'.repeat(24)}…`);
  });

  it('points at blocks in order, and counts each block once', () => {
    const block = fc.oneof(
      fc.string({ minLength: 1 }).map((text) => heading(text)),
      fc.string({ unit: fc.constantFrom('灯', '。', 'a') }).map(paragraph),
    );
    fc.assert(
      fc.property(fc.array(block, { maxLength: 20 }), (blocks) => {
        const indexes = outlineOf({ blocks }).map((section) => section.blockIndex);
        expect(indexes).toEqual([...new Set(indexes)].sort((one, other) => one - other));
      }),
    );
  });
});

describe('numerals', () => {
  it.each([
    ['03', 3],
    ['３', 3],
    ['三', 3],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十三', 23],
    ['叁', 3],
    ['IV', 4],
    ['Ⅳ', 4],
    ['④', 4],
    ['⑵', 2],
    ['㈢', 3],
    ['three', 3],
    ['❷', 2],
  ])('%s is %i', (numeral, value) => {
    expect(numeralValue(numeral)).toBe(value);
  });

  it.each(['', '灯', '一三', '百'])('%s is none', (numeral) => {
    expect(numeralValue(numeral)).toBeNull();
  });
});
