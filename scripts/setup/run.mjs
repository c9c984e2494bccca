// What the set-up steps share: they run on Node 20 and before node_modules exists, so built-ins only.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The repository's folder, with no slash at the end. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** A step that cannot work, and in `message` what to do about it. */
export class SetupError extends Error {}

/**
 * Tells on standard error: standard output belongs to the command that set-up runs before.
 *
 * @param {string} line
 */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/**
 * Runs a program to its end, without showing what it prints.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<{ ok: boolean, output: string }>} its two outputs as one text
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    /** @param {string} text */
    const keep = (text) => {
      output += text;
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => resolve({ ok: false, output: output + error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/**
 * The end of what a failed program printed, set in under the line that explains it.
 *
 * @param {string} output
 */
export function tail(output) {
  return output
    .trim()
    .split('\n')
    .slice(-12)
    .map((line) => `    ${line}`)
    .join('\n');
}

/**
 * Says what is being done, does it, and says how long it took.
 *
 * @template T
 * @param {string} what
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function timed(what, work) {
  say(`setup: ${what} …`);
  const start = Date.now();
  const result = await work();
  say(`setup: ${what}: done in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  return result;
}
