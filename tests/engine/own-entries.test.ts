import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/core/settings/schema';
import { annotationOptionsOf } from '@/lib/core/settings/wishes';
import type { OwnEntry } from '@/lib/core/words/own-entry';
import { createDictionary } from '@/lib/engine/dictionary';
import { createEngine } from '@/lib/engine/engine';
import { dictionary } from '@/scripts/data/dictionary';
import { levels } from '@/scripts/data/levels';
import { names } from '@/scripts/data/names';
import { polyphones, readings, taiwan } from '@/scripts/data/readings';
import { words } from '@/scripts/data/words';

const ENTRIES: readonly OwnEntry[] = [
  { word: '长行单车', pinyin: 'chang2 hang2 dan1 che1', meaning: 'a firm', isProtected: false },
  { word: '范后里', pinyin: '', meaning: '', isProtected: true },
];
const SCRIPT = { verdict: 'hans', region: null, badlyConverted: false } as const;

describe('the reader’s own entries', async () => {
  const data = {
    words: await words.build(),
    readings: await readings.build(),
    polyphones: await polyphones.build(),
    names: await names.build(),
    taiwan: await taiwan.build(),
  };
  const engine = createEngine(data, ENTRIES);
  const annotate = (text: string, script: 'page' | 'hant' = 'page') =>
    engine.annotate(text, SCRIPT, annotationOptionsOf({ ...DEFAULT_SETTINGS, script }, [])).tokens;

  it('are kept whole in the text, in either script, and read as the reader says', () => {
    for (const text of ['他说长行单车今年盈利。', '他說長行單車今年盈利。']) {
      const token = annotate(text).find((one) => one.text.length === 4);
      expect(token?.readings).toEqual(['chang2', 'hang2', 'dan1', 'che1']);
    }
  });

  it('are left alone by conversion where they are protected, and converted where not', () => {
    const shown = annotate('范后里说，长行单车里有人。', 'hant').map((token) => token.shown);
    expect(shown.join('')).toContain('范后里說');
    expect(shown.join('')).toContain('長行單車裡');
  });

  it('come first in the dictionary, and say that they are the reader’s', async () => {
    const bytes = { dictionary: await dictionary.build(), levels: await levels.build() };
    const entries = createDictionary(bytes, engine.simplify, [
      ...ENTRIES,
      { word: '银行', pinyin: 'yin2 hang2', meaning: 'my bank', isProtected: false },
    ]);
    const lookUp = (text: string) =>
      entries.lookUp({ text, start: 0, end: text.length, readings: [] });
    expect(lookUp('長行單車').words[0]?.entries[0]).toMatchObject({
      isOwn: true,
      senses: [{ gloss: ['a firm'] }],
    });
    const [mine, theirs] = lookUp('银行').words[0]?.entries ?? [];
    expect(mine?.isOwn).toBe(true);
    expect(theirs?.senses[0]?.gloss).toEqual(['bank']);
  });
});
