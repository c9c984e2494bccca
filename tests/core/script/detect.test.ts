import { describe, expect, it } from 'vitest';
import { judgePage, scriptOf } from '@/lib/core/script/detect';

const GENUINE = [
  '港口公司昨天公布，新碼頭將於明年春天啟用，屆時貨櫃吞吐量可增加三成。',
  '發言人說，之後還會在碼頭裡設置自動化設備，由於經費有限，範圍先以東岸為主。',
  '他並不認為這會影響漁民的生計，「關於補償，我們準備了完整的標準。」',
];
const BADLY_CONVERTED = [
  '這家公司的云計算業務在去年之后增長了兩倍，關于前景，總裁并不擔心。',
  '他說，云服務的范圍會繼續擴大，由于成本下降，最后受益的是用戶。',
];

describe('scriptOf', () => {
  it.each([
    ['这家工厂从今年起只用风电', 'hans'],
    ['這家工廠從今年起只用風電', 'hant'],
    ['工場では来年から風力発電を使います', 'japanese'],
    ['経済産業省', 'japanese'],
    ['공장은 내년부터 風力을 사용한다', 'korean'],
    ['2024 Wind Power', 'unknown'],
    ['天上人', 'unknown'],
    ['', 'unknown'],
  ])('takes %s for %s', (text, verdict) => {
    expect(scriptOf(text)).toBe(verdict);
  });

  it('still takes Chinese with a Japanese title in it for Chinese', () => {
    expect(
      scriptOf('导演昨天在北京谈到他最喜欢的电影「となりのトトロ」和它对这一代观众的影响'),
    ).toBe('hans');
  });

  it.each(['泪痕（눈물자국）', '瀬岛在大阪创立鉄道学校'])(
    'takes %s for Chinese with foreign names',
    (text) => {
      expect(scriptOf(text)).toBe('hans');
    },
  );

  it('counts what more characters say in a mixed text', () => {
    expect(scriptOf('这个网站上有一篇讲「臺灣」的文章')).toBe('hans');
  });
});

describe('judgePage', () => {
  it('trusts the text more than the claim of the page', () => {
    expect(judgePage(GENUINE, 'zh-CN', 'example.com').verdict).toBe('hant');
  });

  it('asks the claim of the page where the text says nothing', () => {
    expect(judgePage(['天上人'], 'zh-TW', 'example.com').verdict).toBe('hant');
    expect(judgePage(['天上人'], 'zh-Hans-CN', 'example.com').verdict).toBe('hans');
    expect(judgePage(['天上人'], null, 'example.com').verdict).toBe('unknown');
  });

  it.each([
    ['zh-TW', 'example.com', 'tw'],
    ['zh-Hant-HK', 'example.com', 'hk'],
    ['zh-Hant', 'news.example.tw', 'tw'],
    [null, 'news.example.com.hk', 'hk'],
    ['zh-Hant', 'example.com', null],
  ])('finds the region of lang %s at %s: %s', (lang, host, region) => {
    expect(judgePage(GENUINE, lang, host).region).toBe(region);
  });

  it('tells Taiwan from Hong Kong by forms that only one of them prints', () => {
    expect(judgePage(['他看著、說著，家裡沒有人'], null, '').region).toBe('tw');
    expect(judgePage(['他看着、說着，家裏沒有人'], null, '').region).toBe('hk');
    expect(judgePage(['他看着、說著，家裡沒有人'], null, '').region).toBeNull();
  });

  it('gives simplified text no region', () => {
    expect(judgePage(['这家工厂从今年起只用风电'], 'zh-TW', 'example.tw').region).toBeNull();
  });

  it('recognises a conversion that left 云, 后, 于, 并 alone', () => {
    expect(judgePage(BADLY_CONVERTED, null, 'example.com').badlyConverted).toBe(true);
  });

  it('never calls text badly converted that was written in traditional', () => {
    expect(judgePage(GENUINE, null, 'example.com').badlyConverted).toBe(false);
    const withNames = [
      '皇后在宮裡聽于先生說云云，',
      ...GENUINE,
      '范小姐走了十里路，之后（原文如此）',
    ];
    expect(judgePage(withNames, null, 'example.com').badlyConverted).toBe(false);
  });
});
