import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnnotationPorts, annotate } from '@/lib/core/annotation/annotate';
import type { Reader } from '@/lib/core/reading/model';
import type { Names } from '@/lib/core/reading/names';
import { type AlignedText, identity } from '@/lib/core/script/model';
import type { Segmenter } from '@/lib/core/segment/model';
import { isHan } from '@/lib/core/text/han';

/** Words as a test wants them; whatever is not listed is a word of one character. */
function segmenterOf(...words: readonly string[]): Segmenter {
  const pattern = new RegExp(`${words.join('|')}|[\\s\\S]`, 'gu');
  return {
    segment: (text) => (text.match(pattern) ?? []).map((word) => ({ text: word, kind: 'word' })),
  };
}

/** Reads each Han character as itself, so that one sees where a reading came from. */
const echo: Reader = {
  read: (words) => words.map((word) => [...word.text].map((c) => (isHan(c) ? c : null))),
};

/** 银 begins a name. */
const names: Names = { find: (words) => words.map(({ text }) => text.startsWith('银')) };

function ports(words: readonly string[], simplify: (text: string) => AlignedText): AnnotationPorts {
  return { segmenter: segmenterOf(...words), reader: echo, names, simplify };
}

/** Character by character: 銀 → 银, 資 → 资, 訊 → 讯. */
const simplifyByCharacter = (text: string): AlignedText =>
  text === ''
    ? []
    : [
        {
          from: text,
          to: [...text]
            .map((c) => ({ 銀: '银', 資: '资', 訊: '讯', 憶: '忆', 體: '体', 記: '记' })[c] ?? c)
            .join(''),
        },
      ];

/** Lone surrogates, control characters and unassigned ones too. */
const anyText = fc
  .array(fc.oneof(fc.integer({ max: 0xffff, min: 0 }), fc.integer({ max: 0x9fff, min: 0x4e00 })))
  .map((units) => String.fromCharCode(...units));

describe('annotation', () => {
  it('reads the simplified form and lays the readings on the original characters', () => {
    const { tokens } = annotate('銀行', ports(['银行'], simplifyByCharacter));
    expect(tokens).toEqual([
      {
        text: '銀行',
        shown: '銀行',
        kind: 'word',
        readings: ['银', '行'],
        simplified: '银行',
        isName: true,
      },
    ]);
  });

  it('keeps the readings of the sentence where only the script differs', () => {
    const shown = [{ from: '银行', to: '銀行' }];
    const { tokens } = annotate('银行', ports(['银行'], simplifyByCharacter), shown);
    expect(tokens).toEqual([
      {
        text: '银行',
        shown: '銀行',
        kind: 'word',
        readings: ['银', '行'],
        simplified: '银行',
        isName: true,
      },
    ]);
  });

  it('reads what is shown where the vocabulary differs', () => {
    const shown = [{ from: '信息', to: '資訊' }];
    const { tokens } = annotate('信息', ports(['信息', '资讯'], simplifyByCharacter), shown);
    expect(tokens).toEqual([
      { text: '信息', shown: '資訊', kind: 'word', readings: ['资', '讯'], simplified: '资讯' },
    ]);
  });

  it('keeps a word whose length changes in one token', () => {
    const shown = [
      { from: '内存', to: '記憶體' },
      { from: '大', to: '大' },
    ];
    const { tokens } = annotate('内存大', ports(['内存'], simplifyByCharacter), shown);
    expect(tokens.map(({ text, shown }) => [text, shown])).toEqual([
      ['内存', '記憶體'],
      ['大', '大'],
    ]);
    expect(tokens[0]?.readings).toEqual(['记', '忆', '体']);
  });

  it('joins words that a converted phrase spans', () => {
    const shown = [{ from: '一二三', to: '甲乙' }];
    const { tokens } = annotate('一二三', ports(['一二'], simplifyByCharacter), shown);
    expect(tokens.map(({ text }) => text)).toEqual(['一二三']);
  });

  it('covers any text exactly, with one entry a shown code point', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tokens } = annotate(text, ports(['a', '中'], identity));
        expect(tokens.map((token) => token.text).join('')).toBe(text);
        const wrong = tokens.filter(
          ({ shown, readings }) =>
            readings.length !== [...shown].length ||
            [...shown].some((c, i) => (readings[i] !== null) !== isHan(c)),
        );
        expect(wrong).toEqual([]);
      }),
    );
  });
});
