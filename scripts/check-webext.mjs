// `web-ext lint` on the Firefox build: clean but for what is known.
import { spawnSync } from 'node:child_process';

/** Preact's own, in each bundle that holds Preact: it sets innerHTML for dangerouslySetInnerHTML alone, which we never use. */
const KNOWN = [{ code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe assignment to innerHTML' }];

const { stdout, stderr } = spawnSync(
  'npx',
  [
    'web-ext',
    'lint',
    '--source-dir',
    '.output/firefox-mv3',
    '--output',
    'json',
    '--no-config-discovery',
  ],
  { encoding: 'utf8', shell: process.platform === 'win32' },
);
if (!stdout.trimStart().startsWith('{')) throw new Error(`web-ext lint gave no report\n${stderr}`);

/** @type {Record<'errors' | 'warnings' | 'notices', { code: string, message: string, file?: string, line?: number }[]>} */
const report = JSON.parse(stdout);
/** @type {Set<string>} */
const seen = new Set();
const unknown = [...report.errors, ...report.warnings, ...report.notices].filter((finding) => {
  const isKnown = KNOWN.some(
    ({ code, message }) => finding.code === code && finding.message === message,
  );
  // Once a file: a second one would be ours.
  const place = `${finding.code} ${finding.file}`;
  const isFirst = !seen.has(place);
  seen.add(place);
  return !(isKnown && isFirst);
});
for (const { code, message, file, line } of unknown) {
  console.error(`${file ?? 'manifest'}:${line ?? ''} ${code}: ${message}`);
}
if (unknown.length > 0) process.exitCode = 1;
