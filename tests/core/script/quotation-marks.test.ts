import { describe, expect, it } from 'vitest';
import { identity, resultOf, type Script } from '@/lib/core/script/model';
import { convertQuotationMarks } from '@/lib/core/script/quotation-marks';

const convert = (text: string, script: Script) =>
  resultOf(convertQuotationMarks(identity(text), script));

describe('quotation marks', () => {
  it('become those of traditional text, the inner ones too', () => {
    expect(convert('他說：“她問‘走嗎’，我沒答。”', 'hant')).toBe(
      '他說：「她問『走嗎』，我沒答。」',
    );
  });

  it('become those of simplified text', () => {
    expect(convert('他说：「她问『走吗』，我没答。」', 'hans')).toBe(
      '他说：“她问‘走吗’，我没答。”',
    );
  });

  it.each([
    '他喜歡 Lay’s 和 rock ’n’ roll',
    '“It’s fine,” she said.',
    '沒有收尾的“引號',
    '多出來的”引號',
  ])('leave %s alone', (text) => {
    expect(convert(text, 'hant')).toBe(text);
  });

  it('are found where one piece of the text ends and another begins', () => {
    const aligned = convertQuotationMarks(
      [
        { from: '“内存', to: '“記憶體' },
        { from: '”好', to: '”好' },
      ],
      'hant',
    );
    expect(aligned).toEqual([
      { from: '“内存', to: '「記憶體' },
      { from: '”好', to: '」好' },
    ]);
  });
});
