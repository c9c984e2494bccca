import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOut } from '@/lib/core/annotation/lay-out';
import type { Token } from '@/lib/core/annotation/model';
import { type Run, textOf } from '@/lib/core/article/model';

const word = (text: string, shown = text): Token => ({
  text,
  shown,
  kind: 'word',
  readings: [...shown].map((_, i) => `a${i}`),
});

describe('tokens laid on runs', () => {
  it('cuts a word where a run ends inside it, with its readings', () => {
    const runs: Run[] = [
      { kind: 'text', text: '银', strong: true },
      { kind: 'text', text: '行' },
    ];
    const [first, second] = layOut(runs, [word('银行', '銀行')]);
    expect(first).toMatchObject({ tokens: [{ text: '银', shown: '銀', readings: ['a0'] }] });
    expect(second).toMatchObject({ tokens: [{ text: '行', shown: '行', readings: ['a1'] }] });
  });

  it('leaves the capital of a name at its beginning', () => {
    const runs: Run[] = [
      { kind: 'text', text: '北', strong: true },
      { kind: 'text', text: '京' },
    ];
    const [first, second] = layOut(runs, [{ ...word('北京'), isName: true }]);
    expect(first).toMatchObject({ tokens: [{ isName: true }] });
    expect(second).not.toMatchObject({ tokens: [{ isName: true }] });
  });

  it('shows a word whose length changes whole, in the run where it begins', () => {
    const runs: Run[] = [
      { kind: 'text', text: '内' },
      { kind: 'text', text: '存' },
    ];
    const [first, second] = layOut(runs, [word('内存', '記憶體')]);
    expect(first).toMatchObject({ tokens: [{ shown: '記憶體' }] });
    expect(second).toMatchObject({ tokens: [{ shown: '' }] });
  });

  it('lets a line break take its own character and a picture none', () => {
    const runs: Run[] = [
      { kind: 'text', text: '上' },
      { kind: 'break' },
      { kind: 'image', src: 'https://a.example/b.png', alt: '' },
      { kind: 'text', text: '下' },
    ];
    const laid = layOut(runs, [word('上\n'), word('下')]);
    expect(laid[0]).toMatchObject({ tokens: [{ text: '上' }] });
    expect(laid[3]).toMatchObject({ tokens: [{ text: '下' }] });
  });

  it('loses no character, however runs and tokens are cut', () => {
    const pieces = fc.array(
      fc.string({ unit: fc.constantFrom('中', '文', 'a', '𠮷'), minLength: 1 }),
    );
    fc.assert(
      fc.property(pieces, fc.integer({ min: 1, max: 5 }), (texts, size) => {
        const runs: Run[] = texts.map((text) => ({ kind: 'text', text }));
        const characters = [...textOf(runs)];
        const tokens: Token[] = [];
        for (let i = 0; i < characters.length; i += size)
          tokens.push(word(characters.slice(i, i + size).join('')));
        const laid = layOut(runs, tokens);
        const shown = laid.map((piece) =>
          'tokens' in piece ? piece.tokens.map((t) => t.shown).join('') : '',
        );
        expect(shown).toEqual(texts);
      }),
    );
  });
});
