import { describe, expect, it } from 'vitest';
import type { ConversionName } from '@/lib/core/script/converter';
import { keptWords } from '@/lib/core/script/vocabulary';
import { createTextWords } from '@/lib/core/script/words';
import { createSegmenter } from '@/lib/core/segment/unigram';
import { OpenCC } from '@/lib/engine/opencc';
import { builtData } from '@/scripts/eval/built-data';

const words = createTextWords(createSegmenter(await builtData('words.bin')));
const opencc = new OpenCC();
const convert = (text: string, name: ConversionName) =>
  opencc.convert(text, name, { words, keep: keptWords(name) });

describe('characters that their context decides', () => {
  it.each([
    // foreign names
    ['s2tw', '艾里克森和约翰·里德表示', '艾里克森和約翰·里德表示'],
    ['s2tw', '山谷里的谷物', '山谷裡的穀物'],
    // surnames
    ['s2tw', '范小青说范围很大', '范小青說範圍很大'],
    ['s2tw', '记者于洋报道，于今年说', '記者于洋報道，於今年說'],
    ['s2tw', '余先生的余额', '余先生的餘額'],
    ['s2tw', '党毅飞、游建明', '党毅飛、游建明'],
    // measure word
    ['s2tw', '10只股票，只有2只', '10隻股票，只有2隻'],
    ['s2tw', '一只只小鸟，八万里路，数个中的一个', '一隻隻小鳥，八萬里路，數個中的一個'],
    ['s2tw', '矮几公分，茶几上', '矮幾公分，茶几上'],
    ['s2tw', '5000天后，三天后，天后宫的天后', '5000天後，三天後，天后宮的天后'],
    // hair
    ['s2tw', '她挽发以后才出发', '她挽髮以後才出發'],
    // verbs
    ['s2tw', '冲咖啡，向前冲', '沖咖啡，向前衝'],
    ['s2tw', '他干得很好，干了这杯', '他幹得很好，乾了這杯'],
    ['s2tw', '又干又瘦，国自制的机器，自制力', '又乾又瘦，國自製的機器，自制力'],
    // taste
    ['s2tw', '汤太咸了，咸姓的人', '湯太鹹了，咸姓的人'],
    // systems of measures
    ['s2tw', '美制、日制，美制导弹', '美制、日制，美製導彈'],
    // 著 and 乾 to simplified
    ['tw2s', '原著和著作，看著他', '原著和著作，看着他'],
    ['t2s', '看著他，著急', '看着他，着急'],
    ['t2s', '徐乾學曬乾了', '徐乾学晒干了'],
    ['t2s', '王汎森、薛應旂，廣汎的旗', '王汎森、薛应旂，广泛的旗'],
  ] as const)('%s: %s becomes %s', (name, text, expected) => {
    expect(convert(text, name)).toBe(expected);
  });
});

describe('regional vocabulary', () => {
  it.each([
    ['s2twp', '软件的内存', '軟體的記憶體'],
    ['s2twp', '支持和平进程的政府文件', '支持和平進程的政府文件'],
    ['s2twp', '法律程序，应用程序', '法律程序，應用程式'],
    ['s2twp', '消息人士发送消息', '消息人士傳送訊息'],
    ['tw2sp', '執行判決，整合行程', '执行判决，整合行程'],
    ['tw2sp', '軟體和網路', '软件和网络'],
  ] as const)('%s: %s becomes %s', (name, text, expected) => {
    expect(convert(text, name)).toBe(expected);
  });
});
