import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseReading } from '@/lib/core/reading/pinyin';
import { readingOfRareCharacter } from '@/lib/core/reading/rare-characters';
import { createPinyinPro } from '@/lib/engine/pinyin-pro';
import { cedictBySimplified } from '@/scripts/data/cedict';
import { nameWords } from '@/scripts/data/names';
import { completeWords } from '@/scripts/data/words';

const cedict = cedictBySimplified();
const complete = completeWords();

const rowsOf = (name: string): readonly string[] =>
  readFileSync(`assets/readings/${name}`, 'utf8')
    .split('\n')
    .filter((row) => row !== '' && !row.startsWith('#'));

/** What the two dictionaries that a row can be held against say of a word. */
function readingsOf(word: string): { cedict: readonly string[]; complete: string | null } {
  const marked = complete.get(word)?.[0];
  return {
    cedict: (cedict.get(word) ?? []).map(({ syllables }) => syllables.join(' ').toLowerCase()),
    complete: marked === undefined ? null : marked.split(' ').map(parseReading).join(' '),
  };
}

describe('the tables of readings that are our own', () => {
  it('have no neutral word that neither dictionary writes so', () => {
    const without = rowsOf('neutral.txt').filter((word) => {
      const { cedict, complete } = readingsOf(word);
      return ![...cedict, complete].some((reading) => reading?.endsWith('5'));
    });
    expect(without).toEqual([]);
  });

  it('have no reading of a word that the dictionaries which have it all contradict', () => {
    const contradicted = rowsOf('words.tsv').filter((row) => {
      const [word = '', reading = ''] = row.split('\t');
      const { cedict, complete } = readingsOf(word);
      const known = [...cedict, ...(complete === null ? [] : [complete])];
      return known.length > 0 && !known.includes(reading);
    });
    expect(contradicted).toEqual([]);
  });

  it('have rare characters that the dictionary lacks, none that CC-CEDICT reads otherwise', () => {
    const source = createPinyinPro();
    for (const character of '𠮷𠮟𡈽𡃁𣲩𤭢𥖄') {
      const reading = readingOfRareCharacter(character);
      expect(source.characterReading(character)).toBeNull();
      const known = (cedict.get(character) ?? []).map(({ syllables }) => syllables.join(' '));
      if (known.length > 0) expect(known).toContain(reading);
    }
  });
});

describe('the list of names', () => {
  it('has what CC-CEDICT writes with a capital only', () => {
    const names = new Set(nameWords());
    expect(['北京', '俄罗斯', '鲁迅', '长江'].filter((word) => !names.has(word))).toEqual([]);
    expect(['东方', '和平', '高兴', '国王'].filter((word) => names.has(word))).toEqual([]);
  });
});
