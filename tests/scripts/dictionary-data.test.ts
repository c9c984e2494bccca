import { describe, expect, it } from 'vitest';
import { openDictionary } from '@/lib/core/dictionary/format';
import { parseSenses, pointsTo } from '@/lib/core/dictionary/senses';
import { dictionary as file } from '@/scripts/data/dictionary';

/** Entries of CC-CEDICT that point to words which it hasn't: 幺蛾子, 櫆師, 茄萣, 齌怒. */
const LEAD_NOWHERE = ['妖蛾子', '櫆', '萣', '齌'];

describe('the built dictionary', () => {
  const dictionary = openDictionary(file.build());
  const rows = Array.from({ length: dictionary.size }, (_, number) => dictionary.row(number));

  it('has all of CC-CEDICT', () => {
    expect(rows.length).toBeGreaterThan(120_000);
  });

  it('finds every entry by both its forms', () => {
    const isFound = (form: string, { traditional, pinyin }: (typeof rows)[number]) =>
      dictionary.find(form).some((row) => row.traditional === traditional && row.pinyin === pinyin);
    const missing = rows.filter(
      (row) => !isFound(row.simplified, row) || !isFound(row.traditional, row),
    );
    expect(missing).toEqual([]);
  });

  it('leads on from every entry that only points to another word', () => {
    const pointers = rows.flatMap(({ simplified, senses }) => {
      const targets = parseSenses(senses).glosses.map(pointsTo);
      return targets.every((target) => target !== null) ? [{ simplified, targets }] : [];
    });
    expect(pointers.length).toBeGreaterThan(5000);
    const lost = pointers.filter(({ targets }) =>
      targets.every(({ traditional, simplified }) =>
        [traditional, simplified].every((form) => dictionary.find(form).length === 0),
      ),
    );
    expect(lost.map(({ simplified }) => simplified)).toEqual(LEAD_NOWHERE);
  });

  it('has no entry that says ‘see’ and nothing that can be followed', () => {
    const bare = rows.filter(({ senses }) => {
      const { glosses } = parseSenses(senses);
      return glosses.every(
        (gloss) => pointsTo(gloss) === null && String(gloss[0]).startsWith('see '),
      );
    });
    expect(bare.map(({ simplified }) => simplified)).toEqual(['下次见', '看穿']);
  });
});
