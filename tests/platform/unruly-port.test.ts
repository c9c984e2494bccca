import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/core/settings/schema';
import { annotationOptionsOf } from '@/lib/core/settings/wishes';

type Listener = (message: unknown) => void;

const port = vi.hoisted(() => ({ posted: [] as { id: number }[], hear: [] as Listener[] }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      connect: () => ({
        postMessage: (message: { id: number }) => port.posted.push(message),
        onMessage: { addListener: (listener: Listener) => port.hear.push(listener) },
        onDisconnect: { addListener: () => {} },
        disconnect: () => {},
      }),
    },
  },
}));
const { createEngineClient } = await import('@/lib/platform/engine-client');

const OPTIONS = annotationOptionsOf(DEFAULT_SETTINGS, []);
const SCRIPT = { verdict: 'hans', region: null, badlyConverted: false } as const;
const KEYS = ['0', '1', '2', '3', '4'];

/** What a port may bring: a passage's answer, or something that belongs to nobody. */
const event = fc.oneof(
  fc.constantFrom(...KEYS).map((key) => ({ key })),
  fc.constant({ id: 'stray' as const }),
  fc.anything().map((garbage) => ({ garbage })),
);

describe('answers that come late, twice, out of order or broken', () => {
  it('complete the request once, when its last passage is there', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 40 }), async (events) => {
        port.posted.length = 0;
        port.hear.length = 0;
        const stop = new AbortController();
        const client = createEngineClient(stop.signal);
        const shown = new Set<string>();
        let done = 0;
        const passages = KEYS.map((key) => ({ key, text: '文' }));
        const annotated = client
          .annotate(passages, SCRIPT, OPTIONS, (key) => shown.add(key), stop.signal)
          .then(() => done++);
        const id = port.posted[0]?.id ?? -1;
        const tell = (message: unknown) => {
          for (const listener of port.hear) listener(message);
        };
        const answer = (key: string) =>
          tell({ type: 'annotated', id, passages: [{ key, tokens: [] }] });
        for (const given of events) {
          if ('key' in given) answer(given.key);
          else if ('id' in given)
            tell({ type: 'annotated', id: id + 7, passages: [{ key: '0', tokens: [] }] });
          else tell(given.garbage);
        }
        await Promise.resolve();
        expect(done).toBe(shown.size === KEYS.length ? 1 : 0);
        for (const key of KEYS) answer(key);
        await annotated;
        expect(done).toBe(1);
        expect([...shown].sort()).toEqual(KEYS);
        stop.abort();
      }),
    );
  });
});
