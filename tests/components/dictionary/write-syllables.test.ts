import { describe, expect, it } from 'vitest';
import { writeSyllables } from '@/components/dictionary/write-syllables';
import { toMarked } from '@/lib/core/reading/pinyin';

describe('the reading of an entry', () => {
  it.each([
    ['fa1 zhan3', 'fāzhǎn'],
    ['Bei3 jing1', 'Běijīng'],
    ['Xi1 an1', 'Xī’ān'],
    ['Xi2 Jin4 ping2', 'Xí Jìnpíng'],
    ['yi1 lu4 ping2 an1', 'yī lù píng ān'],
    ['wan2 r5', 'wánr'],
    ['lü4 se4', 'lǜsè'],
    ['san1 C', 'sān C'],
    ['yao3 , shi2', 'yǎo, shí'],
  ])('writes %s as %s', (syllables, written) => {
    expect(writeSyllables(syllables.split(' '), toMarked)).toBe(written);
  });
});
