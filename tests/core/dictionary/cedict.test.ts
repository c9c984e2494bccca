import { describe, expect, it } from 'vitest';
import { rowsOfCedict } from '@/lib/core/dictionary/cedict';

const SOURCE = `# CC-CEDICT
裏 里 [li3] /variant of 裡|里[li3]/
王 王 [Wang2] /surname Wang/
王 王 [wang2] /king; monarch/best or strongest of its type/
裡 里 [li3] /lining/interior/inside/internal/also written 裏|里[li3]/
綠 绿 [lu:4] /green/`;

const rows = () => rowsOfCedict(SOURCE, (form) => (form === '王' ? 7 : null));

describe('reading CC-CEDICT', () => {
  it('takes forms, reading, senses, and the rank by the simplified form', () => {
    expect(rows()).toContainEqual({
      simplified: '王',
      traditional: '王',
      pinyin: 'wang2',
      rank: 7,
      variants: [],
      senses: ['king; monarch', 'best or strongest of its type'],
    });
  });

  it('writes ü as ü', () => {
    expect(rows().find(({ simplified }) => simplified === '绿')?.pinyin).toBe('lü4');
  });

  it('puts names and mere variants behind the words that they share a form with', () => {
    const order = rows().map(({ traditional, pinyin }) => `${traditional} ${pinyin}`);
    expect(order.indexOf('王 wang2')).toBeLessThan(order.indexOf('王 Wang2'));
    expect(order.indexOf('裡 li3')).toBeLessThan(order.indexOf('裏 li3'));
  });

  it('names the variants of a word at the word', () => {
    expect(rows().find(({ traditional }) => traditional === '裡')?.variants).toEqual(['裏']);
  });

  it('refuses a line that is no entry', () => {
    expect(() => rowsOfCedict('裡 里 li3 inside', () => null)).toThrow('裡 里 li3 inside');
  });
});
