import { describe, expect, it } from 'vitest';
import { createDictionary } from '@/lib/engine/dictionary';
import { createEngine } from '@/lib/engine/engine';
import { lookUpAt } from '@/lib/engine/look-up-at';
import { dictionary } from '@/scripts/data/dictionary';
import { levels } from '@/scripts/data/levels';
import { names } from '@/scripts/data/names';
import { polyphones, readings, taiwan } from '@/scripts/data/readings';
import { words } from '@/scripts/data/words';

describe('looking up a place of a text that nobody has segmented', () => {
  const engine = createEngine({
    words: words.build(),
    readings: readings.build(),
    polyphones: polyphones.build(),
    names: names.build(),
    taiwan: taiwan.build(),
  });
  const data = { dictionary: dictionary.build(), levels: levels.build() };
  const entries = createDictionary(data, engine.simplify);
  const at = (text: string, character: string) => {
    const lookUp = lookUpAt(text, text.indexOf(character), [], engine, entries);
    return lookUp.words[lookUp.chosen];
  };

  it.each([
    ['他在银行工作。', '行', '银行', 'yin2 hang2'],
    ['我們去圖書館看書。', '書', '圖書館', 'tu2 shu1 guan3'],
    ['他长大了', '长', '长大', 'zhang3 da4'],
  ])('finds the word in %s at %s', (text, character, word, pinyin) => {
    const found = at(text, character);
    expect(found?.text).toBe(word);
    expect(found?.entries[0]?.syllables.join(' ')).toBe(pinyin);
  });

  it('tells where the word stands', () => {
    const found = at('走，去银行吧', '行');
    expect([found?.start, found?.end]).toEqual([3, 5]);
  });

  it('answers beyond the end with nothing', () => {
    expect(lookUpAt('银行', 2, [], engine, entries).words).toEqual([]);
  });
});
