import { describe, expect, it } from 'vitest';
import { sourceOf } from '@/lib/core/script/alignment';
import type { PassageOptions } from '@/lib/core/script/converter';
import { judgePage, type PageScript } from '@/lib/core/script/detect';
import { resultOf, type ScriptTarget } from '@/lib/core/script/model';
import { createOpenccConverter } from '@/lib/engine/opencc-converter';

const converter = createOpenccConverter();

const HANS: ScriptTarget = { script: 'hans', region: 'tw', vocabulary: 'page', spelling: 'opencc' };
const TAIWAN: ScriptTarget = {
  script: 'hant',
  region: 'tw',
  vocabulary: 'page',
  spelling: 'opencc',
};
const HONG_KONG: ScriptTarget = { ...TAIWAN, region: 'hk' };

const SIMPLIFIED_PAGE = judgePage(['这家工厂从今年起只用风电'], null, '');
const TRADITIONAL_PAGE = judgePage(['這家工廠從今年起只用風電'], null, '');
const JAPANESE_PAGE = judgePage(['工場では来年から風力を使います'], null, '');
const BAD_PAGE = judgePage(['云計算在去年之后增長，關于前景，總裁并不擔心'], null, '');

function convert(
  text: string,
  target: ScriptTarget,
  page: PageScript,
  options: PassageOptions = {},
): string {
  const aligned = converter.convert(text, target, page, options);
  expect(sourceOf(aligned)).toBe(text);
  return resultOf(aligned);
}

describe('converting a passage', () => {
  it('writes it in the script and the forms of the region', () => {
    expect(convert('为了说明云计算里的变化', TAIWAN, SIMPLIFIED_PAGE)).toBe(
      '為了說明雲計算裡的變化',
    );
    expect(convert('为了说明云计算里的变化', HONG_KONG, SIMPLIFIED_PAGE)).toBe(
      '為了説明雲計算裏的變化',
    );
    expect(convert('為了說明雲計算裡的變化', HANS, TRADITIONAL_PAGE)).toBe(
      '为了说明云计算里的变化',
    );
  });

  it("uses the region's words only when asked to", () => {
    expect(convert('电脑的内存', TAIWAN, SIMPLIFIED_PAGE)).toBe('電腦的內存');
    expect(convert('电脑的内存', { ...TAIWAN, vocabulary: 'regional' }, SIMPLIFIED_PAGE)).toBe(
      '電腦的記憶體',
    );
  });

  it('leaves alone what is in the script already', () => {
    const text = '他隻身一人，為著傢俬，在羣裡說：「於是著手」';
    expect(convert(text, TAIWAN, TRADITIONAL_PAGE)).toBe(text);
    expect(convert(text, TAIWAN, SIMPLIFIED_PAGE)).toBe(text);
    expect(convert('乾隆瞭望的著作，这里说的', HANS, SIMPLIFIED_PAGE)).toBe(
      '乾隆瞭望的著作，这里说的',
    );
  });

  it('asks the page about a passage that could be either', () => {
    expect(convert('皇后在后台', TAIWAN, SIMPLIFIED_PAGE)).toBe('皇后在後臺');
    expect(convert('皇后在后台', TAIWAN, TRADITIONAL_PAGE)).toBe('皇后在后台');
  });

  it('leaves a traditional page alone for one character that Taiwan writes as simplified does', () => {
    const text = '警方持續追查這起案件的後續發展，并且跟踪嫌犯的行踪，民眾也热議';
    expect(convert(text, TAIWAN, TRADITIONAL_PAGE)).toBe(text);
  });

  it('never touches Japanese or Korean, nor anything on their pages', () => {
    for (const target of [HANS, TAIWAN]) {
      expect(convert('学校では会議が続く', target, SIMPLIFIED_PAGE)).toBe('学校では会議が続く');
      expect(convert('体重60kg、国会議員', target, JAPANESE_PAGE)).toBe('体重60kg、国会議員');
      expect(convert('공장은 風力을 사용한다', target, SIMPLIFIED_PAGE)).toBe(
        '공장은 風力을 사용한다',
      );
    }
  });

  it('never touches a Japanese title in a Chinese sentence', () => {
    expect(
      convert('他喜欢《千と千尋の神隠し 国際版》这部电影，看过很多遍', TAIWAN, SIMPLIFIED_PAGE),
    ).toBe('他喜歡《千と千尋の神隠し 国際版》這部電影，看過很多遍');
  });

  it('never touches addresses and protected phrases', () => {
    expect(
      convert('请看 https://例子.example/云 或写信给 info@云.example', TAIWAN, SIMPLIFIED_PAGE),
    ).toBe('請看 https://例子.example/云 或寫信給 info@云.example');
    expect(
      convert('范先生和于先生说', TAIWAN, SIMPLIFIED_PAGE, { protectedPhrases: ['于', '范'] }),
    ).toBe('范先生和于先生說');
  });

  it('mends badly converted traditional by way of simplified', () => {
    expect(convert('關于云計算的未來', TAIWAN, BAD_PAGE)).toBe('關於雲計算的未來');
    expect(convert('關于云計算的未來', HANS, BAD_PAGE)).toBe('关于云计算的未来');
    expect(convert('關于明日的未來', TAIWAN, TRADITIONAL_PAGE)).toBe('關于明日的未來');
  });

  it('mends one passage that was converted badly, and a simplified piece in a traditional one', () => {
    expect(convert('關于前景，總裁在会议之后説', TAIWAN, TRADITIONAL_PAGE)).toBe(
      '關於前景，總裁在會議之後說',
    );
    expect(convert('灣仔之家，原始内容存档于库，他說著', TAIWAN, TRADITIONAL_PAGE)).toBe(
      '灣仔之家，原始內容存檔於庫，他說著',
    );
  });

  it('tells by words that traditional never writes so, where no character does', () => {
    expect(convert('什么', TAIWAN, judgePage(['什么'], null, ''))).toBe('什麼');
    expect(convert('皇后', TAIWAN, judgePage(['皇后'], null, ''))).toBe('皇后');
  });

  it('brings the forms of one region to those of another', () => {
    const taiwan = judgePage(['他看著這裡的電視'], 'zh-TW', '');
    const hongKong = judgePage(['他看着這裏的電視'], 'zh-HK', '');
    const press = { spelling: 'press' } as const;
    expect(convert('他看著台灣這裡的群眾', { ...HONG_KONG, ...press }, taiwan)).toBe(
      '他看着台灣這裏的群眾',
    );
    expect(convert('他看着衞生署這裏的著作', { ...TAIWAN, ...press }, hongKong)).toBe(
      '他看著衛生署這裡的著作',
    );
    expect(convert('他看着這裏', HONG_KONG, hongKong)).toBe('他看着這裏');
    expect(convert('他看著這裡', TAIWAN, taiwan)).toBe('他看著這裡');
    expect(convert('他看著這裡', HONG_KONG, { ...taiwan, region: null })).toBe('他看著這裡');
  });

  it('keeps words whose lengths differ in one piece with their original', () => {
    const aligned = converter.convert(
      '把内存加大',
      { ...TAIWAN, vocabulary: 'regional' },
      SIMPLIFIED_PAGE,
    );
    expect(aligned).toEqual([
      { from: '把', to: '把' },
      { from: '内存', to: '記憶體' },
      { from: '加大', to: '加大' },
    ]);
  });
});

describe('simplifying for words and readings', () => {
  it('is aligned character by character', () => {
    expect(converter.simplify('銀行的音樂會，𠮷祥')).toEqual([
      { from: '銀行的音樂會，𠮷祥', to: '银行的音乐会，𠮷祥' },
    ]);
  });

  it('keeps text that has nothing traditional as it is', () => {
    expect(converter.simplify('乾隆时期的著作')).toEqual([
      { from: '乾隆时期的著作', to: '乾隆时期的著作' },
    ]);
    expect(converter.simplify('')).toEqual([]);
  });
});
