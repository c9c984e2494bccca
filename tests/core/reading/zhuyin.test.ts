import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SYLLABLES } from '@/lib/core/reading/syllables';
import { toZhuyin, toZhuyinText } from '@/lib/core/reading/zhuyin';

const published = readFileSync(new URL('pinyin-zhuyin.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

describe('zhuyin', () => {
  it.each(published)('writes %s as %s, as the published table does', (syllable, symbols) => {
    expect(toZhuyin(`${syllable}1`)?.symbols).toBe(symbols);
  });

  it('knows every syllable that pinyin has', () => {
    expect(published.map(([syllable]) => syllable).sort()).toEqual([...SYLLABLES].sort());
  });

  it.each([
    ['zhong1', 'ㄓㄨㄥ'],
    ['yin2', 'ㄧㄣˊ'],
    ['wo3', 'ㄨㄛˇ'],
    ['lü4', 'ㄌㄩˋ'],
    ['de5', '˙ㄉㄜ'],
    ['wanr2', 'ㄨㄢˊㄦ'],
    ['er2', 'ㄦˊ'],
  ])('places the tone mark of %s: %s', (reading, text) => {
    expect(toZhuyinText(reading)).toBe(text);
  });

  it('gives vertical layouts the parts', () => {
    expect(toZhuyin('huar1')).toEqual({ symbols: 'ㄏㄨㄚ', tone: '', erization: 'ㄦ' });
  });

  it('has nothing for what is no syllable', () => {
    expect(toZhuyin('zz1')).toBeNull();
    expect(toZhuyinText('')).toBeNull();
  });
});
