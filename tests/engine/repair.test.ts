import { describe, expect, it } from 'vitest';
import { applyEdits } from '@/lib/core/repair/apply';
import { repairTexts } from '@/lib/core/repair/repair';
import { resultOf } from '@/lib/core/script/model';
import { createSegmenter } from '@/lib/core/segment/unigram';
import { createCharacterReadings } from '@/lib/engine/character-readings';
import { createOpenccConverter } from '@/lib/engine/opencc-converter';
import { builtData } from '@/scripts/eval/built-data';

const { simplify } = createOpenccConverter();
const segmenter = createSegmenter(await builtData('words.bin'));
const tools = {
  readingsOf: createCharacterReadings((character) => resultOf(simplify(character))),
  plausibility: (text: string) => segmenter.scoreOf(resultOf(simplify(text))),
};

/** The rest of the page: it shows that the machine was here, and what it marks. */
const PAGE = ['產(chǎn)業(yè)繼續(xù)發(fā)展，學(xué)界的數(shù)據(jù)和引導(dǎo)'];

function repaired(text: string): { text: string; marks: number } {
  const { edits, marks } = repairTexts([text, ...PAGE], tools);
  return { text: applyEdits(text, edits[0] ?? []), marks: marks[0]?.length ?? 0 };
}

describe('characters that the machine cut', () => {
  // What pages show, and what stood there (from the observations in ../shared/data/damaged-text).
  it.each([
    ['從港口運輸?shù)睫r(nóng)林牧副漁', '從港口運輸到農林牧副漁'],
    ['讓大模型從“可用”變?yōu)?ldquo;好用”。', '讓大模型從“可用”變為“好用”。'],
    [
      '正在從拼參數(shù)變?yōu)槠绰涞兀珺端行業(yè)應(yīng)用',
      '正在從拼參數變為拼落地，B端行業應用',
    ],
    ['長跑中,方向?qū)、策略準往往比起步快', '長跑中,方向對、策略準往往比起步快'],
    ['方向?qū)?duì)、策略準(zhǔn)', '方向對、策略準'],
    ['但當(dāng)他們?cè)噲D設(shè)計(jì)', '但當他們試圖設計'],
    ['測(cè)量?jī)x器有顯示', '測量儀器有顯示'],
    ['最后剝?nèi)~；安徽', '最后剝葉；安徽'],
    ['新聞?lì)I(lǐng)域的', '新聞領域的'],
    ['雖駛?cè)肓艘欢尾黄届o的航程', '雖駛入了一段不平靜的航程'],
    ['當(dāng)?shù)驴怂_斯州的居民', '當德克薩斯州的居民'],
    // a swallowed digit that the rest of the year tells
    ['我們?cè)?017年更好地回歸', '我們在2017年更好地回歸'],
    ['我們?cè)?998年更好地回歸', '我們在1998年更好地回歸'],
    // a mark that became half-width, with half of the next one
    ['他說沒問題!边@位記者說', '他說沒問題！”這位記者說'],
  ])('%s becomes %s', (damaged, original) => {
    expect(repaired(damaged)).toEqual({ text: original, marks: 0 });
  });

  it('stay and are marked where more than one character would fit', () => {
    const text = '內(nèi)容的真?zhèn)?，而批量';
    expect(repaired(text)).toEqual({ text: '內容的真?zhèn)?，而批量', marks: 1 });
  });

  it('stay and are marked where a digit went that nothing tells', () => {
    expect(repaired('總?cè)丝?28人').marks).toBe(1);
  });

  it('stay and are marked before a mark that no full stop explains', () => {
    expect(repaired('他們的努力?，終於有了成果')).toEqual({
      text: '他們的努力?，終於有了成果',
      marks: 1,
    });
    expect(repaired('他問這是為什麼?！沒有人回答')).toEqual({
      text: '他問這是為什麼?！沒有人回答',
      marks: 0,
    });
  });

  it('stay and are marked without a measure of what is plausible', () => {
    const { readingsOf } = tools;
    const { edits, marks } = repairTexts(['運輸?shù)睫r(nóng)林', ...PAGE], { readingsOf });
    expect(applyEdits('運輸?shù)睫r(nóng)林', edits[0] ?? [])).toBe('運輸?shù)睫r(nóng)林');
    expect(marks[0]?.[0]).toMatchObject({ start: 2, end: 7, note: 'cut-character' });
  });
});

describe('ordinary text', () => {
  it.each([
    '癌癥(cancer)和糖尿病(diabetes)',
    '真的嗎?！我不信',
    '為什麼?，他問',
    '他說（shuō）不',
    'f(x)是連續的，g(y)?也許',
    '今天天氣怎麼樣?(多雲)',
    'if (a?b:c) return;',
  ])('%s stays', (text) => {
    expect(repairTexts([text], tools)).toEqual({ edits: [[]], marks: [[]], counts: [] });
  });
});
