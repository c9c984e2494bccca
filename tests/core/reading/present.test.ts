import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presentWord, type ReadingStyle, rubyText } from '@/lib/core/reading/present';

const byWord: ReadingStyle = { notation: 'marks', by: 'word', capitals: true };
const byCharacter: ReadingStyle = { ...byWord, by: 'character' };

function show(
  text: string,
  readings: readonly (string | null)[],
  style: ReadingStyle,
  isName = false,
) {
  return presentWord({ text, readings, isName }, style).map((part) => [part.base, rubyText(part)]);
}

describe('a word with its reading', () => {
  it('has one ruby text over it', () => {
    expect(show('银行', ['yin2', 'hang2'], byWord)).toEqual([['银行', 'yínháng']]);
  });

  it('has one over each character', () => {
    expect(show('银行', ['yin2', 'hang2'], byCharacter)).toEqual([
      ['银', 'yín'],
      ['行', 'háng'],
    ]);
  });

  it('shows tone numbers', () => {
    expect(show('绿色', ['lü4', 'se4'], { ...byWord, notation: 'numbers' })).toEqual([
      ['绿色', 'lü4se4'],
    ]);
  });

  it('shows zhuyin by character, whatever is asked', () => {
    expect(show('好的', ['hao3', 'de5'], { ...byWord, notation: 'zhuyin' })).toEqual([
      ['好', 'ㄏㄠˇ'],
      ['的', '˙ㄉㄜ'],
    ]);
  });

  it('sets an apostrophe where a syllable begins with a vowel', () => {
    expect(show('西安', ['xi1', 'an1'], byWord)).toEqual([['西安', "xī'ān"]]);
    expect(show('西安', ['xi1', 'an1'], byCharacter)).toEqual([
      ['西', 'xī'],
      ['安', 'ān'],
    ]);
  });

  it('writes names with a capital letter, if they are to be', () => {
    expect(show('北京', ['bei3', 'jing1'], byWord, true)).toEqual([['北京', 'Běijīng']]);
    expect(show('北京', ['bei3', 'jing1'], { ...byWord, capitals: false }, true)).toEqual([
      ['北京', 'běijīng'],
    ]);
    expect(show('安徽', ['an1', 'hui1'], byWord, true)).toEqual([['安徽', 'Ānhuī']]);
  });

  it('keeps a merged 儿 with its syllable', () => {
    expect(show('玩儿', ['wanr2', null], byCharacter)).toEqual([['玩儿', 'wánr']]);
    expect(show('花兒', ['huar1', null], byCharacter)).toEqual([['花兒', 'huār']]);
  });

  it('has nothing over what is not Han', () => {
    expect(show('20多', [null, null, 'duo1'], byCharacter)).toEqual([
      ['2', ''],
      ['0', ''],
      ['多', 'duō'],
    ]);
  });

  it('tells the tone of each syllable', () => {
    const [part] = presentWord({ text: '银行', readings: ['yin2', 'hang2'] }, byWord);
    expect(part?.syllables.map((syllable) => syllable.tone)).toEqual([2, 2]);
  });

  it('loses no character of the word', () => {
    const readings = fc.array(fc.constantFrom('yi1', 'wanr2', 'er5', null), { maxLength: 6 });
    const text = fc.string({ unit: fc.constantFrom('儿', '兒', '玩', '𠮷', 'a'), maxLength: 6 });
    const style = fc.record({
      notation: fc.constantFrom('marks' as const, 'numbers' as const, 'zhuyin' as const),
      by: fc.constantFrom('word' as const, 'character' as const),
      capitals: fc.boolean(),
    });
    fc.assert(
      fc.property(text, readings, style, (word, given, chosen) => {
        const parts = presentWord({ text: word, readings: given }, chosen);
        expect(parts.map((part) => part.base).join('')).toBe(word);
      }),
    );
  });
});
