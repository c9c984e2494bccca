// public/data/ as `npm run build:data` makes it, made anew when anything that makes it has changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { PINNED_NODE } from './packages.mjs';
import { ROOT, run, SetupError, tail, timed } from './run.mjs';

const BUILDER = join(ROOT, 'scripts', 'data');
const DATA = join(ROOT, 'public', 'data');
const STAMP = join(ROOT, 'node_modules', '.cache', 'qingdu-data');

/** Builds public/data/ unless it stands as its sources make it. */
export async function ensureData() {
  const digest = digestOf(sources());
  if (existsSync(DATA) && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest) return;
  await timed('building the language data (npm run build:data)', async () => {
    const alias = join(ROOT, 'scripts', 'alias.mjs');
    const { ok, output } = await run(PINNED_NODE, ['--import', alias, join(BUILDER, 'main.ts')]);
    if (!ok) throw new SetupError(`npm run build:data failed\n${tail(output)}`);
  });
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, digest);
}

/** The builder's folder with its tables, every module that it reaches, and the packages' versions. */
function sources() {
  /** @type {Set<string>} */
  const found = new Set();
  const waiting = readdirSync(BUILDER, { recursive: true, encoding: 'utf8' })
    .map((name) => join(BUILDER, name))
    .filter((path) => statSync(path).isFile());
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    if (/\.m?[jt]s$/.test(file)) waiting.push(...importsOf(file));
  }
  found.add(join(ROOT, 'package-lock.json'));
  return [...found].sort();
}

/**
 * The files of ours that `file` imports, or names with new URL().
 *
 * @param {string} file
 */
function importsOf(file) {
  const pattern = /(?:from|import|URL\()\s*\(?\s*'((?:\.{1,2}|@)\/[^']+)'/g;
  return [...readFileSync(file, 'utf8').matchAll(pattern)].flatMap(([, specifier = '']) => {
    const path = specifier.startsWith('@/')
      ? join(ROOT, specifier.slice(2))
      : resolve(dirname(file), specifier);
    return [path, `${path}.ts`].filter(
      (candidate) => /\.\w+$/.test(candidate) && existsSync(candidate),
    );
  });
}

/** @param {readonly string[]} files */
function digestOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}
