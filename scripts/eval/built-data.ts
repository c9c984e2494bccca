import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);

/** The bytes of a file of public/data/, built first where it is missing. */
export async function builtData(name: string): Promise<Uint8Array> {
  const file = new URL(`public/data/${name}`, root);
  if (!existsSync(file)) {
    const arguments_ = ['--import', './scripts/alias.mjs', 'scripts/data/main.ts'];
    spawnSync(process.execPath, arguments_, { cwd: root, stdio: ['ignore', 2, 2] });
  }
  return readFileSync(file);
}
