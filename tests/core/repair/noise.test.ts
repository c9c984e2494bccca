import { describe, expect, it } from 'vitest';
import { applyEdits } from '@/lib/core/repair/apply';
import { repairTexts } from '@/lib/core/repair/repair';
import { suspectsDamage } from '@/lib/core/repair/suspect';
import { TOOLS } from './tools';

function repaired(text: string): string {
  return applyEdits(text, repairTexts([text], TOOLS).edits[0] ?? []);
}

/** `text` in UTF-8, read as `encoding`. */
function misread(text: string, encoding: string): string {
  return new TextDecoder(encoding).decode(new TextEncoder().encode(text));
}

describe('mojibake', () => {
  const text = '港口公司昨天公布了新码头的计划。（记者）';

  it.each(['windows-1252', 'gbk'])('that is UTF-8 read as %s is read again', (encoding) => {
    const shown = misread(text, encoding);
    expect(suspectsDamage([shown])).toBe(true);
    expect(repaired(shown)).toBe(text);
  });

  it('keeps a sign for the character that the end cut off', () => {
    expect(repaired(misread('港口公司昨天公布了计划。', 'gbk'))).toBe(
      '港口公司昨天公布了计划\ufffd',
    );
  });

  it('that lost bytes stays as it is', () => {
    const shown = misread(text, 'gbk').slice(1);
    expect(repaired(shown)).toBe(shown);
  });

  it.each(['Café déjà vu, naïve façade', '鑽石與鎂鋁合金', 'Ärger mit Übergrößen', '锛鐨勬槸'])(
    'is not seen in %s',
    (ordinary) => {
      expect(repaired(ordinary)).toBe(ordinary);
    },
  );
});

describe('noise between characters', () => {
  it('goes where Chinese stands around it', () => {
    expect(repaired('新\u200b码头\ufeff将\u00ad于明年')).toBe('新码头将于明年');
    const marked = `新码\ue5e5头将于明年启用，届时吞吐量${'可以增加，'.repeat(20)}明\ue5e5年`;
    expect(repaired(marked)).toBe(marked.replaceAll('\ue5e5', ''));
  });

  it('stays where it stands alone', () => {
    expect(repaired('新\u200b码头')).toBe('新\u200b码头');
  });

  it('stays where it means something', () => {
    const emoji = '一家人👨\u200d👩\u200d👧好';
    expect(repaired(emoji)).toBe(emoji);
    const persian = 'می\u200cخواهم';
    expect(repaired(persian)).toBe(persian);
  });

  it('stays where the site writes with a font of its own', () => {
    const text = '新\ue001头\ue002于\ue003年';
    expect(repaired(text)).toBe(text);
  });
});

describe('full-width Latin', () => {
  it('becomes ordinary letters and digits', () => {
    expect(repaired('刊号ＣＮ１１４４６，邮箱ａｂ＠ｃｄ．ｃｎ')).toBe('刊号CN11446，邮箱ab@cd.cn');
  });

  it('stays where it is meant', () => {
    expect(repaired('Ａ股和Ｂ股')).toBe('Ａ股和Ｂ股');
    expect(repaired('ＣＮ１１４４６和CN11447')).toBe('ＣＮ１１４４６和CN11447');
  });
});

describe('spaces between Han characters', () => {
  it('go from justified text', () => {
    expect(repaired('本 报 讯 昨 天 下 午 ， 新 码 头 动 工 。')).toBe(
      '本报讯昨天下午，新码头动工。',
    );
  });

  it.each([
    '通 知',
    '张 三　李 四　王 五',
    '第一章 港口　第二章 码头',
    '床前明月光 疑是地上霜 举头望明月',
  ])('stay in %s', (text) => {
    expect(repaired(text)).toBe(text);
  });
});
