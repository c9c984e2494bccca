// node_modules as package-lock.json has it, and with it the pinned Node that the other scripts run on.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run, SetupError, tail, timed } from './run.mjs';

const LOCK = join(ROOT, 'package-lock.json');
/** npm writes it last, so an installation that was broken off has none. */
const INSTALLED_LOCK = join(ROOT, 'node_modules', '.package-lock.json');
const STAMP = join(ROOT, 'node_modules', '.cache', 'qingdu-packages');
/** The Node of the devDependency `node`: what npm scripts find first on their PATH. */
export const PINNED_NODE = join(
  ROOT,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

const NO_NETWORK = /ENOTFOUND|ECONNREFUSED|EAI_AGAIN|ETIMEDOUT|ENETUNREACH|ECONNRESET|ENOTCACHED/;

/** Installs what package-lock.json names, unless it is there already. */
export async function ensurePackages() {
  const digest = createHash('sha256').update(readFileSync(LOCK)).digest('hex');
  if (!isInstalled(digest)) {
    await timed('installing the packages of package-lock.json (npm ci)', install);
  }
  mkdirSync(join(STAMP, '..'), { recursive: true });
  writeFileSync(STAMP, digest);
  await ensurePinnedNode();
}

/**
 * By content where we installed; by age where a developer ran npm by hand.
 *
 * @param {string} digest
 */
function isInstalled(digest) {
  if (!existsSync(INSTALLED_LOCK)) return false;
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest) return true;
  return statSync(INSTALLED_LOCK).mtimeMs >= statSync(LOCK).mtimeMs;
}

async function install() {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline'];
  const { ok, output } = await npm(['ci', ...quiet]);
  if (ok) return;
  const advice = NO_NETWORK.test(output)
    ? 'the package registry cannot be reached; connect to the network (or set npm’s proxy), then try again'
    : 'npm ci failed; its last lines say why';
  throw new SetupError(`${advice}\n${tail(output)}`);
}

/** Where npm was told to run no install scripts, the pinned Node is missing: fetch it by itself. */
async function ensurePinnedNode() {
  if (existsSync(PINNED_NODE)) return;
  const { ok, output } = await npm(['rebuild', 'node', '--ignore-scripts=false']);
  if (ok && existsSync(PINNED_NODE)) return;
  throw new SetupError(
    `the pinned Node is missing: let npm run the install script of the package 'node' (npm rebuild node)\n${tail(output)}`,
  );
}

/**
 * The npm that runs us, else the one on PATH.
 *
 * @param {readonly string[]} args
 */
function npm(args) {
  const cli = process.env.npm_execpath;
  return cli?.endsWith('.js') ? run(process.execPath, [cli, ...args]) : run('npm', args);
}
