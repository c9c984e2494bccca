import type { CDPSession, Page } from 'puppeteer-core';
import { until } from '@/tests/e2e/harness/until';

/**
 * What a script makes: kinds of nodes in V8's heap snapshots. `code` and `native` are not among them: V8
 * goes on for hundreds of rounds compiling what is run often, and keeps that; DOM is counted by itself.
 */
const MADE_BY_SCRIPTS = new Set([
  ...['object', 'closure', 'array', 'regexp', 'number', 'bigint', 'symbol'],
  ...['string', 'concatenated string', 'sliced string'],
]);

/** What the process of a page holds, in all its worlds. */
export interface Held {
  /** Bytes of what scripts made. */
  readonly made: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What of V8's format is read here: `nodes` is one row after the other, of `node_fields` numbers each. */
interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
}

/**
 * What `tab` holds after a collection.
 *
 * @param client of that tab, the same for all measures that are compared: a new one begins with a new inspector.
 */
export async function heldBy(tab: Page, client: CDPSession): Promise<Held> {
  let last = -1;
  // What one collection frees may free more, and some is let go of at an idle moment only.
  const { Nodes = 0, JSEventListeners = 0 } = await until('no more is let go of', async () => {
    await client.send('HeapProfiler.collectGarbage');
    const metrics = await tab.metrics();
    const isSettled = metrics.Nodes === last;
    last = metrics.Nodes ?? 0;
    return isSettled && metrics;
  });
  return { made: madeIn(await snapshotOf(client)), nodes: Nodes, listeners: JSEventListeners };
}

async function snapshotOf(client: CDPSession): Promise<HeapSnapshot> {
  const chunks: string[] = [];
  const hear = ({ chunk }: { readonly chunk: string }) => void chunks.push(chunk);
  client.on('HeapProfiler.addHeapSnapshotChunk', hear);
  await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  client.off('HeapProfiler.addHeapSnapshotChunk', hear);
  return JSON.parse(chunks.join(''));
}

function madeIn({ snapshot: { meta }, nodes }: HeapSnapshot): number {
  const [types] = meta.node_types;
  const width = meta.node_fields.length;
  const typeAt = meta.node_fields.indexOf('type');
  const sizeAt = meta.node_fields.indexOf('self_size');
  let bytes = 0;
  for (let row = 0; row < nodes.length; row += width) {
    const type = types[nodes[row + typeAt] ?? -1];
    if (type && MADE_BY_SCRIPTS.has(type)) bytes += nodes[row + sizeAt] ?? 0;
  }
  return bytes;
}
