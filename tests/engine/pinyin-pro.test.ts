import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { createCharacterReadings } from '@/lib/engine/character-readings';
import { createPinyinPro, readingOfSyllable } from '@/lib/engine/pinyin-pro';

/** The blocks of Han characters that texts have, and the first supplementary one. */
const CHARACTERS = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0x20000, 0x2a6df],
].flatMap(([from = 0, to = 0]) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)),
);

describe('readings by pinyin-pro', () => {
  it('are for each character alone what its own function gives, without the automaton that it builds', () => {
    const { characterReading } = createPinyinPro();
    const others = CHARACTERS.filter((character) => {
      const [syllable = character] = pinyin(character, { type: 'array', toneType: 'num' });
      const reading = syllable === character ? null : readingOfSyllable(syllable);
      return characterReading(character) !== reading;
    });
    expect(others).toEqual([]);
  });

  it('are all that its own function lists', () => {
    const readingsOf = createCharacterReadings((character) => character);
    const others = CHARACTERS.filter((character) => {
      const listed = pinyin(character, {
        multiple: true,
        type: 'array',
        toneType: 'num',
        v: true,
      }).map((syllable) => syllable.replace('v', 'ü').replace(/0$/, '5'));
      const wanted = listed[0] === character ? [] : listed;
      return wanted.some((reading) => !readingsOf(character).includes(reading));
    });
    expect(others).toEqual([]);
  });

  it('are none for what isn’t Han', () => {
    const { characterReading } = createPinyinPro();
    expect(['a', '。', '㎡', '1'].map(characterReading)).toEqual([null, null, null, null]);
  });
});
