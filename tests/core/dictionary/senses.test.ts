import { describe, expect, it } from 'vitest';
import { parseSenses, pointsTo } from '@/lib/core/dictionary/senses';

const glossOf = (sense: string) => parseSenses([sense]).glosses[0] ?? [];
const dingReference = { traditional: '頂', simplified: '顶', syllables: ['ding3'] };

describe('the senses of an entry', () => {
  it('have the words that they name, with both forms and the reading', () => {
    expect(glossOf('abbr. for 開金|开金[kai1 jin1], an alloy')).toEqual([
      'abbr. for ',
      { traditional: '開金', simplified: '开金', syllables: ['kai1', 'jin1'] },
      ', an alloy',
    ]);
    expect(glossOf('see 3C[san1 C]')).toContainEqual({
      traditional: '3C',
      simplified: '3C',
      syllables: ['san1', 'C'],
    });
  });

  it('keep brackets that hold English', () => {
    expect(glossOf('(chess) to castle [rare]')).toEqual(['(chess) to castle [rare]']);
  });

  it('have measure words apart', () => {
    const { glosses, classifiers } = parseSenses(['tent', 'CL:頂|顶[ding3],座[zuo4]']);
    expect(glosses).toEqual([['tent']]);
    expect(classifiers).toEqual([
      dingReference,
      { traditional: '座', simplified: '座', syllables: ['zuo4'] },
    ]);
  });

  it('have other readings apart, by standard', () => {
    expect(parseSenses(['Taiwan pr. [zhuo2]', 'also pr. [lu:e4]']).otherReadings).toEqual([
      { standard: 'taiwan', syllables: ['zhuo2'] },
      { standard: 'also', syllables: ['lüe4'] },
    ]);
  });

  it.each([
    'see 頂|顶[ding3]',
    'see 頂|顶[ding3], peak',
    'old variant of 頂|顶[ding3]',
    'erhua variant of 頂|顶[ding3]',
    '(euphemistic variant of 頂|顶[ding3])',
    'used in 頂|顶[ding3]',
  ])('tell that ‘%s’ only points to another word', (sense) => {
    expect(pointsTo(glossOf(sense))).toEqual(dingReference);
  });

  it.each(['to see through', 'see through (a trick)', 'top; old variant of 頂|顶[ding3]'])(
    'tell that ‘%s’ says something itself',
    (sense) => {
      expect(pointsTo(glossOf(sense))).toBeNull();
    },
  );
});
