import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '@/lib/core/speech/sentences';

function spoken(text: string): string[] {
  return sentencesOf(text).map(({ start, end }) => text.slice(start, end));
}

describe('the sentences that are read aloud', () => {
  it('end with their marks and what closes them', () => {
    expect(spoken('他先修车。“船不怕旧，怕没人修。”贺明川说！后来呢？\n新的一段')).toEqual([
      '他先修车。',
      '“船不怕旧，怕没人修。”',
      '贺明川说！',
      '后来呢？',
      '新的一段',
    ]);
  });

  it('keep marks in a row together, and ellipses', () => {
    expect(spoken('什么？！真的……好吧。')).toEqual(['什么？！', '真的……', '好吧。']);
  });

  it('leave out what makes no sound', () => {
    expect(spoken('　…… 。\n——\n好。')).toEqual(['好。']);
  });

  it('are cut at their clauses where they are long', () => {
    const clause = '这是一个不长不短的分句，';
    const parts = spoken(`${clause.repeat(20)}完了。`);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.every((part) => part.length <= 90)).toBe(true);
    expect(parts.join('')).toBe(`${clause.repeat(20)}完了。`);
  });

  it('come in order, never overlap, and lose nothing that is heard', () => {
    const text = fc.string({ unit: fc.constantFrom(...'好人字a1，。！”…：\n 　') });
    fc.assert(
      fc.property(text, (text) => {
        const spans = sentencesOf(text);
        spans.forEach(({ start, end }, i) => {
          expect(start).toBeGreaterThanOrEqual(spans[i - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
        });
        const heard = spans.map(({ start, end }) => text.slice(start, end)).join('');
        const sounds = (whole: string) => whole.replace(/[^\p{L}\p{N}]/gu, '');
        expect(sounds(heard)).toBe(sounds(text));
      }),
    );
  });
});
