import { describe, expect, it } from 'vitest';
import { rowsOfCedict } from '@/lib/core/dictionary/cedict';
import { encodeDictionary, openDictionary } from '@/lib/core/dictionary/format';
import { type LookUpPorts, lookUp } from '@/lib/core/dictionary/look-up';
import type { Entry } from '@/lib/core/dictionary/model';

const SOURCE = `人工 人工 [ren2 gong1] /artificial/
人工智能 人工智能 [ren2 gong1 zhi4 neng2] /artificial intelligence/
智能 智能 [zhi4 neng2] /intelligent/
人工 人工 [Ren2 gong1] /a name/
人 人 [ren2] /person/
工 工 [gong1] /work/
行 行 [hang2] /row; line/
行 行 [xing2] /to walk/
裡面 里面 [li3 mian4] /inside/
裏面 里面 [li3 mian4] /variant of 裡面|里面[li3 mian4]/
甲乙 甲乙 [jia3 yi3] /see 丙丁[bing3 ding1]/
丙丁 丙丁 [bing3 ding1] /see 甲乙[jia3 yi3]/
臺北 台北 [Tai2 bei3] /Taipei/
不鏽鋼 不锈钢 [bu4 xiu4 gang1] /stainless steel/`;

const TO_SIMPLIFIED: Readonly<Record<string, string>> = { 臺: '台', 綫: '线', 鏽: '锈', 鋼: '钢' };

const ports: LookUpPorts = {
  dictionary: openDictionary(encodeDictionary(rowsOfCedict(SOURCE, () => null))),
  levelsOf: (word) => (word === '人工' ? { '2012': 6, '2021': 3, '2025': 5 } : null),
  simplify: (text) => [...text].map((one) => TO_SIMPLIFIED[one] ?? one).join(''),
};

function at(text: string, word: string, readings: readonly string[] = []) {
  const start = text.indexOf(word);
  return lookUp({ text, start, end: start + word.length, readings }, ports);
}

function meanings(entries: readonly Entry[] | undefined): string {
  return (entries ?? [])
    .flatMap((entry) => entry.senses.map(({ gloss }) => gloss.join('')))
    .join('; ');
}

describe('look-up', () => {
  it('gives the word itself, with longer and shorter ones beside it', () => {
    const { words, chosen } = at('用人工智能吧', '人工');
    expect(words.map(({ text }) => text)).toEqual(['人工智能', '人工']);
    expect(words[chosen]?.text).toBe('人工');
    const longer = at('用人工智能吧', '人工智能');
    expect(longer.words.map(({ text }) => text)).toEqual(['人工智能', '人工', '智能']);
    expect(longer.chosen).toBe(0);
  });

  it('tells the level in each edition', () => {
    const { words, chosen } = at('人工', '人工');
    expect(words[chosen]?.entries[0]?.levels).toEqual({ '2012': 6, '2021': 3, '2025': 5 });
  });

  it('gives the level of a word to no name that is written alike', () => {
    const { words, chosen } = at('人工', '人工');
    expect(words[chosen]?.entries[1]).toMatchObject({ syllables: ['Ren2', 'gong1'], levels: null });
  });

  it('puts first the entry that is read as in the sentence', () => {
    const [first] = at('行', '行', ['xing2']).words[0]?.entries ?? [];
    expect(first?.syllables).toEqual(['xing2']);
  });

  it('follows a word that only points to another', () => {
    const [variant] = at('裏面', '裏面').words[0]?.entries ?? [];
    expect(meanings(variant?.senses[0]?.follows)).toBe('inside');
  });

  it('ends where words point at each other', () => {
    expect(() => at('甲乙', '甲乙')).not.toThrow();
  });

  it('finds a form of another region by its simplified one', () => {
    expect(meanings(at('臺北', '臺北').words[0]?.entries)).toBe('Taipei');
    expect(meanings(at('不鏽钢', '不鏽钢').words[0]?.entries)).toBe('stainless steel');
  });

  it('shows the beginning of a word that the dictionary has not, and its characters', () => {
    const { words, chosen } = at('不锈钢人', '不锈钢人');
    expect(words[chosen]?.text).toBe('不锈钢');
    const whole = words.find(({ text }) => text === '不锈钢人');
    expect(whole?.characters.map(({ character }) => character).join('')).toBe('不锈钢人');
    expect(meanings(whole?.characters[3]?.entries)).toBe('person');
  });

  it('explains a number that is no word', () => {
    const { words, chosen, explanation } = at('共三千五百人', '三千五百');
    expect(words[chosen]?.entries).toEqual([]);
    expect(explanation).toMatchObject({ kind: 'number', value: 3500 });
  });
});
