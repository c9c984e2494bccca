import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '@/lib/core/annotation/annotate';
import { createNames } from '@/lib/core/reading/names';
import { resultOf } from '@/lib/core/script/model';
import { isHan } from '@/lib/core/text/han';
import { createOpenccConverter } from '@/lib/engine/opencc-converter';
import { names as namesFile } from '@/scripts/data/names';
import { pinyinOf, readerWith, segmenter } from './real-reader';

const converter = createOpenccConverter();
const names = createNames(namesFile.build());

const CASES: Readonly<Record<string, readonly (readonly [text: string, pinyin: string])[]>> = {
  'a polyphone goes by its word': [
    ['银行行长', 'yín háng háng zhǎng'],
    ['重庆重要重新', 'chóng qìng zhòng yào chóng xīn'],
    ['音乐快乐', 'yīn yuè kuài lè'],
    ['便宜方便', 'pián yi fāng biàn'],
    ['朝阳区的朝阳', 'cháo yáng qū de zhāo yáng'],
  ],
  '长 is chang or zhang': [['他长得很长', 'tā zhǎng de hěn cháng']],
  '为 is "for" or "be"': [
    ['为人民服务', 'wèi rén mín fú wù'],
    ['他认为因为下雨', 'tā rèn wéi yīn wèi xià yǔ'],
    ['公司为市民提供服务', 'gōng sī wèi shì mín tí gōng fú wù'],
    ['现为市政协主席', 'xiàn wéi shì zhèng xié zhǔ xí'],
  ],
  '只 counts or limits': [['只有一只', 'zhǐ yǒu yī zhī']],
  '了 is a particle but in words': [
    ['了解', 'liǎo jiě'],
    ['他走了', 'tā zǒu le'],
    ['我受不了了', 'wǒ shòu bù liǎo le'],
  ],
  '着 is a particle but in words': [
    ['他着急地看着飞机着陆', 'tā zháo jí de kàn zhe fēi jī zhuó lù'],
  ],
  '地 and 得 as particles': [
    ['他高兴地说', 'tā gāo xìng de shuō'],
    ['说得好', 'shuō de hǎo'],
    ['我得走了', 'wǒ děi zǒu le'],
    ['土地', 'tǔ dì'],
  ],
  '还 returns or remains': [['还书还有', 'huán shū hái yǒu']],
  '曾 as an adverb and as a surname': [['他曾经姓曾', 'tā céng jīng xìng zēng']],
  '儿 colours a syllable or is a syllable': [
    ['一点儿', 'yī diǎnr'],
    ['我们去玩儿', 'wǒ men qù wánr'],
    ['儿子和女儿', 'ér zi hé nǚ ér'],
    ['儿童', 'ér tóng'],
    ['患儿的母亲', 'huàn ér de mǔ qīn'],
  ],
  'a verb that is doubled, and a particle of mood, are neutral': [
    ['你看看吧', 'nǐ kàn kan ba'],
    ['真好啊', 'zhēn hǎo a'],
    ['她边走边说', 'tā biān zǒu biān shuō'],
  ],
  'rare and compatibility characters': [
    ['𠮷野家', 'jí yě jiā'],
    ['〇', 'líng'],
  ],
};

for (const [sentence, cases] of Object.entries(CASES)) {
  describe(sentence, () => {
    it.each(cases)('%s', (text, pinyin) => {
      expect(pinyinOf(text)).toBe(pinyin);
    });
  });
}

describe('the readings of any text', () => {
  it('are one a Han character, none for anything else, whatever the text holds', () => {
    const chinese = fc.string({
      unit: fc.constantFrom(...'银行长得了地儿玩一不重庆，a1𠮷々 '),
      maxLength: 30,
    });
    fc.assert(
      fc.property(fc.oneof(chinese, fc.string({ unit: 'binary', maxLength: 30 })), (text) => {
        const words = segmenter.segment(text);
        const readings = readerWith().read(words);
        expect(readings.map((word) => word.length)).toEqual(
          words.map((word) => [...word.text].length),
        );
        const plain = words.flatMap((word) => [...word.text]).filter((c) => !isHan(c));
        const given = readings.flat().filter((reading) => reading !== null);
        expect(given.length).toBeLessThanOrEqual(readings.flat().length - plain.length);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the readings of a text in both scripts', () => {
  const simplified = fc
    .array(
      fc.constantFrom(...Object.values(CASES).flatMap((cases) => cases.map(([text]) => text))),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((texts) => texts.join('，'));

  it.each(['tw', 'hk'] as const)('are the same, as %s writes it', (region) => {
    const target = { script: 'hant', region, vocabulary: 'page', spelling: 'press' } as const;
    const page = { verdict: 'hans', region: null, badlyConverted: false } as const;
    const ports = { segmenter, names, reader: readerWith(), simplify: converter.simplify };
    const readingsIn = (text: string) =>
      annotate(text, ports).tokens.flatMap((token) => [...token.readings]);
    fc.assert(
      fc.property(simplified, (text) => {
        const traditional = resultOf(converter.convert(text, target, page));
        expect(readingsIn(traditional)).toEqual(readingsIn(text));
      }),
      { numRuns: 50 },
    );
  });
});

describe("the reader's own readings", () => {
  it('win over every layer', () => {
    const own = readerWith([{ word: '银行', readings: ['yin2', 'xing2'] }]);
    expect(own.read(segmenter.segment('银行'))).toEqual([['yin2', 'xing2']]);
  });
});
