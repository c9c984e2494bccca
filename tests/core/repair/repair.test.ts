import { describe, expect, it } from 'vitest';
import { applyEdits } from '@/lib/core/repair/apply';
import type { RepairTools } from '@/lib/core/repair/model';
import { repairTexts } from '@/lib/core/repair/repair';
import { suspectsDamage } from '@/lib/core/repair/suspect';
import { TOOLS } from './tools';

/** A page that is damaged enough to be recognised. */
const DAMAGED = '這家產(chǎn)業(yè)園的數(shù)據(jù)中心';

function repaired(
  text: string,
  tools: RepairTools = TOOLS,
  page: readonly string[] = [DAMAGED],
): string {
  const result = repairTexts([text, ...page], tools);
  return applyEdits(text, result.edits[0] ?? []);
}

describe('glued readings', () => {
  it('go, on a page that has many', () => {
    expect(repaired('產(chǎn)業(yè)繼續(xù)增長')).toBe('產業繼續增長');
  });

  it.each([
    ['癌癥(cancer)的數(shù)據(jù)', '癌癥(cancer)的數據'],
    ['他說（shuō）', '他說（shuō）'],
  ])('leave %s otherwise as it is', (text, expected) => {
    expect(repaired(text)).toBe(expected);
  });

  it('stay where an author gave them', () => {
    expect(repaired('他把說(shuō)念成水', TOOLS, [])).toBe('他把說(shuō)念成水');
    const learner = '學(xué)而(ér)時(shí)習(xí)之(zhī)';
    expect(repaired(learner)).toBe(learner);
    expect(repaired(learner, TOOLS, [learner, learner])).toBe(learner);
  });

  it('are marked, not dropped, where the character is not read so', () => {
    const result = repairTexts(['業(yé)務', DAMAGED], TOOLS);
    expect(result.edits[0]).toEqual([]);
    expect(result.marks[0]).toEqual([{ start: 1, end: 5, note: 'unknown-reading' }]);
  });

  it('are counted', () => {
    expect(repairTexts([DAMAGED], TOOLS).counts).toEqual([{ rule: 'glued-readings', count: 4 }]);
  });

  it('stay when the rule is switched off', () => {
    expect(repaired('數(shù)據(jù)', { ...TOOLS, disabled: ['glued-readings'] })).toBe(
      '數(shù)據(jù)',
    );
  });
});

describe('readings without tones', () => {
  const habit = '澳(ao)大(da)利(li)亞(ya)'.repeat(6);

  it('go where the page is written so', () => {
    expect(repaired('澳(ao)大(da)利(li)亞(ya)人', TOOLS, [habit])).toBe('澳大利亞人');
  });

  it('stay on a page that gives them here and there', () => {
    const page = ['這是一個關於大洋洲的故事，講的是一群人如何在海邊生活。'.repeat(4)];
    expect(repaired('澳(ao)大(da)利(li)亞(ya)人', TOOLS, page)).toBe('澳(ao)大(da)利(li)亞(ya)人');
  });
});

describe('entities', () => {
  it.each([
    ['變得?ldquo;好用”', '變得“好用”'],
    ['“好用?rdquo;的', '“好用”的'],
    ['叫做ldquo;好用rdquo;的', '叫做“好用”的'],
    ['a&amp;ldquo;好用&rdquo;', 'a“好用”'],
    ['好&nbsp;用', '好\u00a0用'],
    ['价格&#165;30', '价格¥30'],
  ])('%s is shown as %s', (text, expected) => {
    expect(repaired(text, TOOLS, [])).toBe(expected);
  });

  it.each(['if (a < b && c > d)', 'R&D;', '在 HTML 裡 &lt;p&gt; 是段落', 'Q&A'])(
    '%s stays',
    (text) => {
      expect(repaired(text, TOOLS, [])).toBe(text);
    },
  );
});

describe("tags' remnants", () => {
  it('go, with the full stop that they took given back', () => {
    expect(repaired('起步快，方向對更重要?/p>', TOOLS, [])).toBe('起步快，方向對更重要。');
    expect(repaired('他說：“真的！”?/p>', TOOLS, [])).toBe('他說：“真的！”');
  });

  it('are not taken for questions', () => {
    expect(repaired('真的嗎?！我不信', TOOLS, [])).toBe('真的嗎?！我不信');
  });
});

describe('suspectsDamage', () => {
  it.each(['數(shù)據', '方向?qū)、', '變為?ldquo;好', '重要?/p>', '&ldquo;', '廣\u200b告'])(
    'asks about %s',
    (text) => {
      expect(suspectsDamage(['一段好好的文字。', text])).toBe(true);
    },
  );

  it('does not ask about ordinary text', () => {
    expect(
      suspectsDamage([
        '港口公司（HPC）昨天公布：「新碼頭將於明年啟用。」',
        'It costs $5 (five)? Yes.',
        '',
      ]),
    ).toBe(false);
  });
});
