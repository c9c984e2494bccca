import { describe, expect, it } from 'vitest';
import { parseReadings, toMarked } from '@/lib/core/reading/pinyin';
import { applySandhi, type ReadWord, type Sandhi } from '@/lib/core/reading/sandhi';

/** Words by bars, with their dictionary pinyin: '一|个', 'yī gè'. */
function wordsOf(text: string, pinyin: string): readonly ReadWord[] {
  const readings = [...(parseReadings(pinyin) ?? [])];
  return text.split('|').map((word) => ({
    text: word,
    readings: [...word].map((character) =>
      /\p{P}/u.test(character) ? null : (readings.shift() ?? null),
    ),
  }));
}

function said(text: string, pinyin: string, sandhi: Sandhi): string {
  return applySandhi(wordsOf(text, pinyin), sandhi)
    .flat()
    .filter((reading) => reading !== null)
    .map(toMarked)
    .join(' ');
}

describe('一', () => {
  it.each([
    ['一|个', 'yī gè', 'yí gè'],
    ['一样', 'yī yàng', 'yí yàng'],
    ['一天', 'yī tiān', 'yì tiān'],
    ['一|年', 'yī nián', 'yì nián'],
    ['一起', 'yī qǐ', 'yì qǐ'],
    ['一百', 'yī bǎi', 'yì bǎi'],
    ['第一|个', 'dì yī gè', 'dì yī gè'],
    ['一一', 'yī yī', 'yī yī'],
    ['统一|战线', 'tǒng yī zhàn xiàn', 'tǒng yī zhàn xiàn'],
    ['一九九一|年', 'yī jiǔ jiǔ yī nián', 'yī jiǔ jiǔ yī nián'],
    ['三百一十', 'sān bǎi yī shí', 'sān bǎi yī shí'],
    ['一月|一|日', 'yī yuè yī rì', 'yī yuè yī rì'],
    ['看|一|看', 'kàn yī kàn', 'kàn yi kàn'],
    ['一|，|二', 'yī èr', 'yī èr'],
  ])('%s: %s is said %s', (text, dictionary, spoken) => {
    expect(said(text, dictionary, 'textbook')).toBe(spoken);
  });

  it('rises before the neutral 个 that comes from a fourth tone', () => {
    expect(said('一|个', 'yī ge', 'textbook')).toBe('yí ge');
  });
});

describe('不', () => {
  it.each([
    ['不|是', 'bù shì', 'bú shì'],
    ['不|好', 'bù hǎo', 'bù hǎo'],
    ['不错', 'bù cuò', 'bú cuò'],
    ['是|不|是', 'shì bù shì', 'shì bu shì'],
    ['差不多', 'chà bù duō', 'chà bù duō'],
    ['我|不|，|是', 'wǒ bù shì', 'wǒ bù shì'],
  ])('%s: %s is said %s', (text, dictionary, spoken) => {
    expect(said(text, dictionary, 'textbook')).toBe(spoken);
  });
});

describe('third tones', () => {
  it.each([
    ['你好', 'nǐ hǎo', 'ní hǎo'],
    ['展览馆', 'zhǎn lǎn guǎn', 'zhán lán guǎn'],
    ['我|很|好', 'wǒ hěn hǎo', 'wó hén hǎo'],
    ['领导|讲解', 'lǐng dǎo jiǎng jiě', 'líng dǎo jiáng jiě'],
    ['好|，|我', 'hǎo wǒ', 'hǎo wǒ'],
  ])('%s: %s is said %s', (text, dictionary, spoken) => {
    expect(said(text, dictionary, 'spoken')).toBe(spoken);
  });

  it('stay as they are in textbooks', () => {
    expect(said('你好', 'nǐ hǎo', 'textbook')).toBe('nǐ hǎo');
  });
});

describe('the dictionary form', () => {
  it('is what is stored', () => {
    const words = wordsOf('一|个', 'yī gè');
    expect(applySandhi(words, 'dictionary')).toEqual(words.map((word) => word.readings));
  });

  it('is left alone where the reader set another reading', () => {
    expect(applySandhi([{ text: '一个', readings: ['yi2', 'ge4'] }], 'textbook')).toEqual([
      ['yi2', 'ge4'],
    ]);
  });
});
