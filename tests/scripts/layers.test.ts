import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const REFUSED = [
  ['lib/core/article', '@/lib/dom/extract/extract'],
  ['lib/core/article', '../text/han'],
  ['lib/core/reading', 'opencc-js'],
  ['lib/dom/extract', '@/lib/platform/messages'],
  ['lib/dom/tickers', '../extract/extract'],
  ['lib/engine/reading', '@/lib/dom/extract/extract'],
  ['lib/platform', '@/components/reader/Overlay'],
  ['components/reader', '@/lib/platform/storage'],
  ['components/reader', '@/entrypoints/background'],
  ['components/popup', '../reader/Overlay'],
] as const;

const ALLOWED = [
  ['lib/core/article', '@/lib/core/text/han'],
  ['lib/core/article', './model'],
  ['lib/dom/extract', '@/lib/core/article/model'],
  ['lib/engine/reading', 'pinyin-pro'],
  ['lib/platform', '@/lib/core/settings/schema'],
  ['components/reader', '@/lib/platform/i18n'],
  ['entrypoints', '@/lib/dom/extract/extract'],
] as const;

describe('the layer check', () => {
  let folder: string;
  let refused: ReadonlySet<string>;

  // One run of Biome over a project of probes, with our rules: starting it takes longer than its work.
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'qingdu-layers-'));
    const { vcs: _, ...rules } = JSON.parse(readFileSync('biome.json', 'utf8'));
    write('biome.json', JSON.stringify(rules));
    for (const [at, specifier] of [...REFUSED, ...ALLOWED]) {
      write(probe(at, specifier), `export { thing } from '${specifier}';\n`);
    }
    const { stdout } = spawnSync(
      resolve('node_modules/.bin/biome'),
      ['lint', '--reporter=json', '--only=style/noRestrictedImports', '.'],
      { cwd: folder, encoding: 'utf8' },
    );
    const report: { diagnostics: { location: { path: string } }[] } = JSON.parse(stdout);
    refused = new Set(report.diagnostics.map(({ location }) => location.path));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  function write(path: string, text: string) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  function probe(at: string, specifier: string) {
    return `${at}/probe-${specifier.replace(/\W+/g, '-')}.ts`;
  }

  it.each(REFUSED)('refuses in %s an import of %s', (at, specifier) => {
    expect(refused).toContain(probe(at, specifier));
  });
  it.each(ALLOWED)('lets %s import %s', (at, specifier) => {
    expect(refused).not.toContain(probe(at, specifier));
  });
});
