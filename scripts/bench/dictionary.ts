import { readFileSync } from 'node:fs';
import { openDictionary } from '@/lib/core/dictionary/format';
import { createDictionary, type DictionaryData } from '@/lib/engine/dictionary';

/** What the dictionary costs, in Node, whose V8 is Chromium's. */
export interface DictionaryCost {
  /** From nothing to the first answer, in milliseconds: read, opened, asked once. */
  readonly readyMs: number;
  /** What is held once it is ready, in bytes; null where the garbage can't be collected on demand. */
  readonly heldBytes: number | null;
  /** The longest match at a position, median of all positions of the text, in microseconds. */
  readonly longestMatchUs: number;
  /** A whole look-up, with longer and shorter words, characters and what is followed; as above. */
  readonly lookUpUs: number;
}

const TEXT =
  '他從一家銀行辭職，回到渡口開了一家修車店。两年以后，这家店已经有三十名员工，每年修理一万两千辆自行车，许多人乘地铁专程而来。';

/** @param runs how often each position is looked up. */
export function measureDictionary(runs: number): DictionaryCost {
  const collect: unknown = Reflect.get(globalThis, 'gc');
  const held = (): number => {
    if (typeof collect === 'function') collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = held();
  const start = performance.now();
  const data: DictionaryData = { dictionary: read('dictionary.bin'), levels: read('levels.tsv') };
  const { lookUp } = createDictionary(data, (text) => text);
  const lookUpAt = (at: number): unknown =>
    lookUp({ text: TEXT, start: at, end: at + 1, readings: [] });
  lookUpAt(0);
  const readyMs = performance.now() - start;
  const heldBytes = typeof collect === 'function' ? held() - before : null;
  const { prefixesOf } = openDictionary(data.dictionary);
  return {
    readyMs,
    heldBytes,
    longestMatchUs: medianUs(runs, (at) => prefixesOf(TEXT.slice(at, at + 19))),
    lookUpUs: medianUs(runs, lookUpAt),
  };
}

function read(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`../../public/data/${name}`, import.meta.url)));
}

/** Microseconds of one call, median over the positions of the text; each position's mean of `runs`. */
function medianUs(runs: number, work: (at: number) => unknown): number {
  const positions = [...TEXT.slice(0, -1)].map((_, at) => at);
  // Warms up.
  for (const at of positions) work(at);
  const times = positions
    .map((at) => {
      const start = performance.now();
      for (let run = 0; run < runs; run++) work(at);
      return ((performance.now() - start) / runs) * 1000;
    })
    .sort((a, b) => a - b);
  return times[times.length >> 1] ?? Number.NaN;
}
