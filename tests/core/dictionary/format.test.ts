import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeDictionary, openDictionary, type Row } from '@/lib/core/dictionary/format';

function rowOf(simplified: string, traditional = simplified, more: Partial<Row> = {}): Row {
  return {
    simplified,
    traditional,
    pinyin: 'x1',
    rank: null,
    variants: [],
    senses: ['sense'],
    ...more,
  };
}

const open = (rows: readonly Row[]) => openDictionary(encodeDictionary(rows));

/** Few characters, so that forms share beginnings; astral ones and U+F900 sort apart from UTF-16's order. */
const form = fc
  .array(fc.constantFrom('一', '丁', '发', '發', '𠮷', '豈', 'A'), { minLength: 1, maxLength: 4 })
  .map((characters) => characters.join(''));

describe('the dictionary’s bytes', () => {
  it('give back every row by both its forms', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(form, form), { maxLength: 40 }), (pairs) => {
        const rows = pairs.map(([simplified, traditional], i) =>
          rowOf(simplified, traditional, { pinyin: `n${i}` }),
        );
        const dictionary = open(rows);
        expect(dictionary.size).toBe(rows.length);
        for (const row of rows) {
          expect(dictionary.find(row.simplified)).toContainEqual(row);
          expect(dictionary.find(row.traditional)).toContainEqual(row);
        }
      }),
    );
  });

  it('find nothing under any other form', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(form, form)), form, (pairs, asked) => {
        const rows = pairs.map(([simplified, traditional]) => rowOf(simplified, traditional));
        const found = open(rows).find(asked);
        for (const row of found) expect([row.simplified, row.traditional]).toContain(asked);
      }),
    );
  });

  it('tell all headwords that a text begins with, the shortest first', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(form, form)), form, form, (pairs, head, tail) => {
        const rows = pairs.map(([simplified, traditional]) => rowOf(simplified, traditional));
        const text = head + tail;
        const expected = new Set(
          pairs.flat().flatMap((word) => (text.startsWith(word) ? [word.length] : [])),
        );
        expect(open(rows).prefixesOf(text)).toEqual([...expected].sort((a, b) => a - b));
      }),
    );
  });

  it('keep rank, variants and senses', () => {
    const row = rowOf('里', '裡', { rank: 12, variants: ['裏', '𥚃'], senses: ['inside', 'CL:x'] });
    expect(open([row]).find('裡')).toEqual([row]);
  });

  it('keep the order of rows that share a form', () => {
    const rows = ['b', 'a', 'c'].map((pinyin) => rowOf('行', '行', { pinyin }));
    expect(
      open(rows)
        .find('行')
        .map(({ pinyin }) => pinyin),
    ).toEqual(['b', 'a', 'c']);
  });

  it('refuse a field that would break the lines', () => {
    expect(() => encodeDictionary([rowOf('一', '一', { senses: ['a\tb'] })])).toThrow('a\tb');
  });

  it('are not opened when they are something else', () => {
    expect(() => openDictionary(new Uint8Array(64))).toThrow('no dictionary');
  });
});
