import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SETTINGS,
  isSettingValue,
  parseSettings,
  SETTINGS,
} from '@/lib/core/settings/schema';
import { hostOf, parseSiteRule, siteKey } from '@/lib/core/settings/site-rule';

describe('settings', () => {
  it('takes what the reader set and defaults for the rest', () => {
    const { settings, problems } = parseSettings({ reading: 'zhuyin', hideTickers: false });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, reading: 'zhuyin', hideTickers: false });
    expect(problems).toEqual([]);
  });

  it('falls back one by one and names what was broken', () => {
    const { settings, problems } = parseSettings({ reading: 'latin', script: 'hans', open: null });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, script: 'hans' });
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatch(/^open: null/);
    expect(problems[1]).toMatch(/^reading: "latin"/);
  });

  it('makes whole settings of anything at all', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const { settings } = parseSettings(stored);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(SETTINGS).sort());
        const broken = Object.entries(SETTINGS).filter(
          ([name, row]) => !row.accepts(Reflect.get(settings, name)),
        );
        expect(broken).toEqual([]);
      }),
    );
  });

  it('knows a value of one setting from a value of another', () => {
    expect(isSettingValue('script', 'hans')).toBe(true);
    expect(isSettingValue('script', 'pinyin')).toBe(false);
  });
});

describe('site rules', () => {
  it('are stored a key each, which tells its host', () => {
    expect(hostOf(siteKey('news.example'))).toBe('news.example');
    expect(hostOf('reading')).toBeNull();
  });

  it('are always, never, or nothing', () => {
    expect(['always', 'never', 'perhaps', 1, undefined].map(parseSiteRule)).toEqual([
      'always',
      'never',
      null,
      null,
      null,
    ]);
  });
});
