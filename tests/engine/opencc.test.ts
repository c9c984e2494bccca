import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Converter } from 'opencc-js';
import { configs } from 'opencc-js/preset';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '@/lib/core/script/alignment';
import type { ConversionName } from '@/lib/core/script/converter';
import { resultOf } from '@/lib/core/script/model';
import { OpenCC } from '@/lib/engine/opencc';

/** Our names, and what opencc-js calls the two ends of each. */
const CONVERSIONS: readonly (readonly [ConversionName, string, string])[] = [
  ['hk2s', 'hk', 'cn'],
  ['hk2sp', 'hkp', 'cn'],
  ['hk2t', 'hk', 't'],
  ['jp2t', 'jp', 't'],
  ['s2hk', 'cn', 'hk'],
  ['s2hkp', 'cn', 'hkp'],
  ['s2t', 'cn', 't'],
  ['s2tw', 'cn', 'tw'],
  ['s2twp', 'cn', 'twp'],
  ['t2hk', 't', 'hk'],
  ['t2jp', 't', 'jp'],
  ['t2s', 't', 'cn'],
  ['t2tw', 't', 'tw'],
  ['tw2s', 'tw', 'cn'],
  ['tw2sp', 'twp', 'cn'],
  ['tw2t', 'tw', 't'],
];

/** Every source of every dictionary of opencc-js, and a few characters that are special to it. */
const VOCABULARY = [
  ...new Set(
    Object.values(configs as Record<string, { conversionChain: readonly (readonly string[])[] }>)
      .flatMap((config) => config.conversionChain.flat())
      .flatMap((dictionary) => dictionary.split('|').map((entry) => entry.split(' ')[0] ?? '')),
  ),
  '⿰',
  '⿱',
  '⿳',
  '豈',
  '切',
  '\u{2f840}',
  '\ud842',
];

describe('OpenCC without word boundaries', () => {
  const opencc = new OpenCC();
  // Lines that are made of dictionary words in any order have every overlap that a text can have.
  const lines = fc.sample(
    fc
      .array(fc.constantFrom(...VOCABULARY), { minLength: 1, maxLength: 12 })
      .map((words) => words.join('')),
    { numRuns: 800, seed: 20261124 },
  );
  const sample = readFileSync(new URL('../../assets/sample/article.html', import.meta.url), 'utf8');
  const texts = [...lines, ...sample.split('\n')];

  it.each(CONVERSIONS)('%s writes what opencc-js writes, line by line', (name, from, to) => {
    const peer = Converter({ from, to });
    expect(texts.filter((text) => opencc.convert(text, name) !== peer(text))).toEqual([]);
  });

  it.each(CONVERSIONS)('%s keeps the original beside what it writes', (name) => {
    const wrong = texts.filter((text) => {
      const aligned = opencc.align(text, name);
      return sourceOf(aligned) !== text || resultOf(aligned) !== opencc.convert(text, name);
    });
    expect(wrong).toEqual([]);
  });
});
