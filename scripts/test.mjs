// `npm test`: everything that has to hold, the cheap checks first. Ends non-zero when anything fails.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

/**
 * @typedef {object} Step
 * @property {string} what said before the step runs
 * @property {readonly string[]} command
 * @property {string} [counts] where vitest writes what it counted
 */

const REPORTS = '.cache/tests';

/** They need no build and take seconds: all of them run, whichever of them fails. */
/** @type {readonly Step[]} */
const CHECKS = [
  { what: 'types', command: ['npm', 'run', '--silent', 'check:types'] },
  { what: 'lint, format and layers', command: ['npm', 'run', '--silent', 'check:lint'] },
  {
    what: 'unused files, exports and packages',
    command: ['npm', 'run', '--silent', 'check:unused'],
  },
  { what: 'messages in three languages', command: ['npm', 'run', '--silent', 'check:locales'] },
  unitOrE2e('unit tests', 'unit'),
];

/** Each needs the one before it. */
/** @type {readonly Step[]} */
const ON_THE_BUILD = [
  { what: 'build for Chrome and Firefox', command: ['npm', 'run', '--silent', 'build'] },
  {
    what: 'sizes, permissions and what pages can reach',
    command: ['npm', 'run', '--silent', 'check:sizes'],
  },
  { what: 'web-ext lint', command: ['npm', 'run', '--silent', 'check:webext'] },
  unitOrE2e('end to end in Chrome and Firefox', 'e2e'),
];

/**
 * @param {string} what
 * @param {string} project
 * @returns {Step}
 */
function unitOrE2e(what, project) {
  const counts = `${REPORTS}/${project}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${counts}`];
  return { what, command: ['npx', 'vitest', 'run', '--project', project, ...reporters], counts };
}

/**
 * @param {Step} step
 * @returns {Promise<boolean>}
 */
function passes(step) {
  console.log(`test: ${step.what}`);
  const [program = '', ...args] = step.command;
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => {
      if (code !== 0) console.log(`test: ${step.what}: FAILED (${step.command.join(' ')})`);
      resolve(code === 0);
    });
  });
}

/** @param {readonly Step[]} steps */
function countsOf(steps) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { counts } of steps) {
    if (!counts) continue;
    try {
      const report = JSON.parse(readFileSync(counts, 'utf8'));
      sum.passed += report.numPassedTests;
      sum.failed += report.numFailedTests;
      sum.skipped += report.numPendingTests;
    } catch {
      // The step did not come to its end, or did not run: its failure has been said.
    }
  }
  return sum;
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
/** @type {string[]} */
const failed = [];
for (const check of CHECKS) {
  if (!(await passes(check))) failed.push(check.what);
}
for (const step of ON_THE_BUILD) {
  if (failed.length > 0) break;
  if (!(await passes(step))) failed.push(step.what);
}
if (failed.length > 0) console.log(`test: failed: ${failed.join('; ')}`);
const { passed, failed: failures, skipped } = countsOf([...CHECKS, ...ON_THE_BUILD]);
// A check that fails outside the runners counts as one.
console.log(`${passed} passed, ${Math.max(failures, failed.length)} failed, ${skipped} skipped`);
process.exitCode = failed.length > 0 ? 1 : 0;
