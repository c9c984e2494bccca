/**
 * What a system costs to load, in a process of its own: prints {"loadMs", "heapMB"}.
 *
 *   node --expose-gc --import ./scripts/alias.mjs scripts/eval/readings-load.ts NAME
 */
import { builtData } from './built-data';
import { SYSTEMS } from './readings-systems';

const name = SYSTEMS.find((known) => known === process.argv[2]);
if (name === undefined) throw new Error(`no such system: ${process.argv[2]}`);

// Reading files is no part of it: in the browser they come from the package.
for (const file of ['words.bin', 'readings.bin', 'polyphones.bin']) await builtData(file);
const { createAnnotator } = await import('./readings-systems');

globalThis.gc?.();
const before = heap();
const start = performance.now();
const annotate = await createAnnotator(name);
annotate('银行行长说得好，他长得很长。');
const loadMs = performance.now() - start;
globalThis.gc?.();
const heapMB = (heap() - before) / 2 ** 20;
annotate('一');
process.stdout.write(JSON.stringify({ loadMs, heapMB }));

function heap(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
