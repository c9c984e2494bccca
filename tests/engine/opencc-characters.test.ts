import { configs } from 'opencc-js/preset';
import { describe, expect, it } from 'vitest';
import { JAPANESE_ONLY, SIMPLIFIED_ONLY, TRADITIONAL_ONLY } from '@/lib/core/script/characters';
import { OpenCC } from '@/lib/engine/opencc';

describe('the characters of one script', () => {
  const opencc = new OpenCC();

  it('are what OpenCC changes when it converts to the other', () => {
    const unchangedSimplified = [...SIMPLIFIED_ONLY].filter((c) => opencc.convert(c, 's2t') === c);
    const unchangedTraditional = [...TRADITIONAL_ONLY].filter(
      (c) => opencc.convert(c, 't2s') === c,
    );
    expect(unchangedSimplified).toEqual([]);
    expect(unchangedTraditional).toEqual([]);
  });

  it('are never the outcome of a conversion to the other script', () => {
    const outcomes = (name: string): Set<string> => {
      const chain = (
        configs as Record<string, { conversionChain: readonly (readonly string[])[] }>
      )[name];
      return new Set(
        (chain?.conversionChain ?? [])
          .flat()
          .flatMap((dictionary) =>
            dictionary.split('|').flatMap((entry) => [...(entry.split(' ')[1] ?? '')]),
          ),
      );
    };
    // Hong Kong's forms are left out: HKVariantsPhrases keeps 强, 冲 and a few in persons' names.
    const traditional = new Set(['s2t', 's2tw'].flatMap((name) => [...outcomes(name)]));
    const simplified = outcomes('t2s');
    expect([...SIMPLIFIED_ONLY].filter((c) => traditional.has(c))).toEqual([]);
    // The three that the table makes an exception for (see there).
    expect([...TRADITIONAL_ONLY].filter((c) => simplified.has(c))).toEqual(['剋', '於', '計']);
  });

  it('are sorted, and no character stands in two tables', () => {
    const all = [SIMPLIFIED_ONLY, TRADITIONAL_ONLY, JAPANESE_ONLY].map((table) => [...table]);
    for (const table of all) expect(table).toEqual([...table].sort());
    expect(new Set(all.flat()).size).toBe(all.flat().length);
  });
});
