import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, isSettingName, SETTINGS } from '@/lib/core/settings/schema';
import { exportFile, importFile, type StoredSettings } from '@/lib/core/settings/transfer';

const STORED: StoredSettings = {
  settings: { theme: 'sepia', textSize: 26, disabledRepairs: ['mojibake'] },
  sites: { 'news.example': 'never', 'blog.example': 'always' },
  readings: [
    { word: '银行', readings: ['yin2', 'hang2'] },
    { word: '行', readings: ['xing2'], context: { before: '自', after: null } },
  ],
};

/** The problem of a file, as the options page tells it. */
function problemOf(text: string) {
  const result = importFile(text);
  return result.ok ? null : result.problem;
}

describe('a file of settings', () => {
  it('comes back as it went out', () => {
    expect(importFile(exportFile(STORED))).toEqual({ ok: true, stored: STORED });
  });

  it('loses nothing, whatever is set', () => {
    const names = Object.keys(SETTINGS).filter(isSettingName);
    const settings = fc
      .subarray(names)
      .map((some) => Object.fromEntries(some.map((name) => [name, DEFAULT_SETTINGS[name]])));
    const sites = fc.dictionary(fc.domain(), fc.constantFrom('always' as const, 'never' as const));
    fc.assert(
      fc.property(settings, sites, (someSettings, someSites) => {
        const stored = { settings: someSettings, sites: { ...someSites }, readings: [] };
        expect(importFile(exportFile(stored))).toEqual({ ok: true, stored });
      }),
    );
  });

  it('is refused for a broken bracket, with the line', () => {
    const text = exportFile(STORED);
    expect(problemOf(text.slice(0, -3))).toMatchObject({ kind: 'syntax', line: 33 });
    const noComma = text.replace('"theme": "sepia",', '"theme": "sepia"');
    expect(problemOf(noComma)).toMatchObject({ kind: 'syntax', line: 6 });
  });

  it('is refused for a name that is none and a value that is none, with their lines', () => {
    const text = exportFile(STORED);
    expect(problemOf(text.replace('theme', 'thme'))).toEqual({
      kind: 'name',
      line: 5,
      detail: 'thme',
    });
    expect(problemOf(text.replace('26', '27'))).toEqual({
      kind: 'value',
      line: 6,
      detail: 'textSize: 27',
    });
    expect(problemOf(text.replace('"always"', '"often"'))).toEqual({
      kind: 'site',
      line: 13,
      detail: 'blog.example: "often"',
    });
    expect(problemOf(text.replace('blog.example', 'blog example/'))).toMatchObject({
      kind: 'site',
      line: 13,
    });
  });

  it('is refused when it is something else, or of a later Qingdu', () => {
    expect(problemOf('[]')).toMatchObject({ kind: 'format' });
    expect(problemOf('{"theme": "sepia"}')).toMatchObject({ kind: 'format' });
    expect(problemOf(exportFile(STORED).replace('"version": 1', '"version": 2'))).toEqual({
      kind: 'version',
      line: 3,
      detail: '2',
    });
    expect(problemOf('{"format":"qingdu-settings","version":1,"settings":[]}')).toMatchObject({
      kind: 'format',
      detail: 'settings',
    });
  });

  it('never breaks on anything at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const result = importFile(text);
        if (!result.ok) expect(result.problem.line).toBeGreaterThan(0);
      }),
    );
  });

  it('names the line of a reading that is none, and counts nothing of the file', () => {
    const text = exportFile(STORED).replace('xing2', 'bank2');
    const problem = problemOf(text);
    expect(problem?.kind).toBe('reading');
    const lines = text.split('\n');
    const item = lines.slice((problem?.line ?? 1) - 1).join('\n');
    expect(item.indexOf('bank2')).toBeGreaterThan(0);
    expect(item.indexOf('hang2')).toBe(-1);
  });
});
