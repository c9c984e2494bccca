// What each build may weigh, ask for and show to pages. `npm run build` comes first.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUILDS = ['chrome-mv3', 'firefox-mv3'];

/** Most bytes, gzipped (issue 2 and 8): what every page pays, what a reader pays, what is held once. */
const BUDGETS = {
  detector: 10_000,
  reader: 60_000,
  selection: 55_000,
  speech: 20_000,
  background: 900_000,
  // Look-up on pages, where the reader turned it on: what each frame pays, and what the first word does.
  'page dictionary': 4_000,
  'page card': 18_000,
  'store package': 8_000_000,
};

/** Anything more needs a decision record (docs/decisions). */
const PERMISSIONS = ['contextMenus', 'scripting', 'storage'];
const HOSTS = ['http://*/*', 'https://*/*'];

/** What pages may load from us: nothing. */
/** @type {readonly string[]} */
const WEB_ACCESSIBLE = [];

/**
 * @typedef {object} Manifest
 * @property {string[]} [permissions]
 * @property {string[]} [host_permissions]
 * @property {string[]} [optional_permissions]
 * @property {string[]} [optional_host_permissions]
 * @property {{ resources: string[] }[]} [web_accessible_resources]
 * @property {{ js?: string[], css?: string[] }[]} [content_scripts]
 * @property {{ scripts: string[] } | { service_worker: string }} background
 */

/**
 * @param {string} folder a build
 * @returns {{ problems: string[], sizes: Record<string, number> }}
 */
function check(folder) {
  /** @type {Manifest} */
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const sizes = {
    detector: gzipped(folder, contentScripts(manifest)),
    reader: gzipped(folder, ['reader.js']),
    selection: gzipped(folder, ['selection.js']),
    speech: gzipped(folder, ['speech.js']),
    'page dictionary': gzipped(folder, globSync('**/page-dictionary.js', { cwd: folder })),
    'page card': gzipped(folder, globSync('**/page-card.js', { cwd: folder })),
    background: gzipped(folder, modulesOf(folder, backgroundOf(manifest))),
    // A zip deflates file by file, as gzip does.
    'store package': files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0),
  };
  return { problems: [...manifestProblems(manifest), ...sizeProblems(sizes)], sizes };
}

/** @param {Manifest} manifest */
function manifestProblems(manifest) {
  /** @type {[string, readonly string[], readonly string[]][]} */
  const lists = [
    ['permissions', manifest.permissions ?? [], PERMISSIONS],
    ['host_permissions', manifest.host_permissions ?? [], HOSTS],
    ['optional_permissions', manifest.optional_permissions ?? [], []],
    ['optional_host_permissions', manifest.optional_host_permissions ?? [], []],
    [
      'web_accessible_resources',
      (manifest.web_accessible_resources ?? []).flatMap((entry) => entry.resources),
      WEB_ACCESSIBLE,
    ],
  ];
  return lists
    .filter(([, found, allowed]) => [...found].sort().join() !== [...allowed].sort().join())
    .map(([name, found, allowed]) => `${name}: [${found}], allowed: [${allowed}]`);
}

/** @param {Record<keyof typeof BUDGETS, number>} sizes */
function sizeProblems(sizes) {
  return Object.entries(BUDGETS).flatMap(([name, budget]) => {
    const size = sizes[/** @type {keyof typeof BUDGETS} */ (name)];
    if (size === 0) return [`${name}: not found in the build`];
    return size > budget ? [`${name}: ${size} bytes gzipped, budget ${budget}`] : [];
  });
}

/**
 * What the manifest puts into every page.
 *
 * @param {Manifest} manifest
 * @returns {string[]}
 */
function contentScripts(manifest) {
  return (manifest.content_scripts ?? []).flatMap(({ js = [], css = [] }) => [...js, ...css]);
}

/**
 * @param {Manifest} manifest
 * @returns {string[]}
 */
function backgroundOf({ background }) {
  return 'scripts' in background ? background.scripts : [background.service_worker];
}

/**
 * `entries` and every module that they import, in whatever way.
 *
 * @param {string} folder
 * @param {readonly string[]} entries
 */
function modulesOf(folder, entries) {
  /** @type {Set<string>} */
  const found = new Set();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file) || !existsSync(join(folder, file))) continue;
    found.add(file);
    const code = readFileSync(join(folder, file), 'utf8');
    for (const [, path = ''] of code.matchAll(/["'`](\.{0,2}\/[\w./-]+\.js)["'`]/g)) {
      waiting.push(path.startsWith('/') ? path.slice(1) : posix.join(dirname(file), path));
    }
  }
  return [...found];
}

/**
 * @param {string} folder
 * @param {readonly string[]} files
 */
function gzipped(folder, files) {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
}

for (const build of BUILDS) {
  const { problems, sizes } = check(join('.output', build));
  const weights = Object.entries(sizes).map(
    ([name, size]) => `${name} ${(size / 1000).toFixed(1)} kB`,
  );
  console.log(`${build}: ${weights.join(', ')}`);
  for (const problem of problems) console.error(`${build}: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}
