// `npm run check:package`: rebuilds the store packages from the sources package alone, in an empty
// folder, as AMO's reviewers do, and compares them byte by byte. `npm run package` comes first.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** @type {{ name: string, version: string }} */
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const OUTPUT = '.output';
const PACKAGES = ['chrome', 'firefox'].map((browser) => `${name}-${version}-${browser}.zip`);
const SOURCES = resolve(OUTPUT, `${name}-${version}-sources.zip`);

/**
 * @param {string} folder where `program` runs
 * @param {string} program
 * @param {readonly string[]} args
 */
function run(folder, program, args) {
  const { status, error } = spawnSync(program, args, {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw error ?? new Error(`${program} ${args.join(' ')} ended with ${status}`);
}

/** @param {string} folder an empty one */
function rebuild(folder) {
  // GNU tar, Linux's, reads no zip; Windows has no unzip.
  if (process.platform === 'win32') run(folder, 'tar', ['-xf', SOURCES]);
  else run(folder, 'unzip', ['-q', SOURCES]);
  run(folder, 'npm', ['run', 'package']);
}

for (const made of [SOURCES, ...PACKAGES.map((file) => join(OUTPUT, file))]) {
  if (!existsSync(made)) throw new Error(`${made} is missing: run 'npm run package'`);
}
const folder = mkdtempSync(join(tmpdir(), 'qingdu-sources-'));
try {
  rebuild(folder);
  for (const file of PACKAGES) {
    const [ours, theirs] = [OUTPUT, join(folder, OUTPUT)].map((from) =>
      readFileSync(join(from, file)),
    );
    const isSame = ours !== undefined && theirs !== undefined && ours.equals(theirs);
    console.log(`${file}: ${ours?.length} bytes, rebuilt ${isSame ? 'the same' : 'DIFFERENT'}`);
    if (!isSame) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
